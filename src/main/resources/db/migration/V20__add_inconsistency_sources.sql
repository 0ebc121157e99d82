-- SPDX-License-Identifier: Apache-2.0
-- How many independent sources the claims have; of versions recorded before this was kept, how many different attributions.
alter table inconsistency_version add column sources int;
update inconsistency_version set sources = (
    select count(distinct coalesce(v.attribution, v.document_id, v.claim_id))
    from inconsistency_claim i
    join claim_version v on v.claim_id = i.claim_id and v.version = i.claim_version
    where i.finding = inconsistency_version.seq);
alter table inconsistency_version alter column sources set not null;

alter table inconsistency add column sources int;
update inconsistency set sources = (select v.sources from inconsistency_version v where v.seq = inconsistency.newest);
alter table inconsistency alter column sources set not null;
create index inconsistency_queue on inconsistency (status, severity_rank, sources, seq);
create index claim_status on claim (status, inconsistent, seq);

alter table resolution add column said_since int;
update resolution set said_since = ruled_version;
alter table resolution alter column said_since set not null;
alter table resolution add constraint resolution_said_since check (said_since between 1 and ruled_version);
