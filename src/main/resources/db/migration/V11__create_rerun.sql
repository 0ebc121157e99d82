-- SPDX-License-Identifier: Apache-2.0
-- What worked out where the newest version of a claim is filed: lexicon and rules. Empty for what was filed before this was kept.
alter table claim add column filed_by varchar(64) default '' not null;

create index claim_filed_by on claim (filed_by, seq);

create sequence rerun_seq start with 1 increment by 50;

-- A run of all rules over the whole ledger; how far it is changes as it goes.
create table rerun (
    seq        bigint                      not null primary key,
    id         varchar(64)                 not null constraint rerun_once unique,
    state      varchar(20)                 not null check (state in ('RUNNING', 'DONE', 'FAILED')),
    stage      varchar(20)                 not null check (stage in ('FILING', 'COMPARING', 'MENDING')),
    stage_done bigint                      not null check (stage_done >= 0),
    stage_total bigint                     not null check (stage_total >= 0),
    started_by varchar(200)                not null,
    started_at timestamp(6) with time zone not null,
    ended_at   timestamp(6) with time zone,
    claims     bigint                      not null,
    filed      bigint                      not null,
    failure    text,
    constraint rerun_ended check ((state = 'RUNNING') = (ended_at is null))
);

-- What it changed: the version of an inconsistency that it added; a record.
create table rerun_change (
    seq                 bigint       not null primary key,
    rerun               bigint       not null references rerun (seq),
    inconsistency_id    varchar(200) not null,
    version             int          not null,
    effect              varchar(20)  not null check (effect in ('RAISED', 'CHANGED', 'REOPENED', 'EXCEPTED', 'SETTLED')),
    rule                varchar(100) not null,
    rule_version        int          not null,
    rule_version_before int,
    constraint rerun_change_version foreign key (inconsistency_id, version) references inconsistency_version (inconsistency_id, version)
);

create sequence rerun_change_seq start with 1 increment by 50;

create index rerun_change_rerun on rerun_change (rerun, seq);
