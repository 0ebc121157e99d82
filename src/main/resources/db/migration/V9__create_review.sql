-- SPDX-License-Identifier: Apache-2.0
create sequence review_seq start with 1 increment by 50;

-- A record: what somebody decided on a claim in ruled_version, and the version that came of it.
create table review (
    seq           bigint                      not null primary key,
    claim_id      varchar(200)                not null,
    ruled_version int                         not null,
    version       int                         not null,
    decision      varchar(40)                 not null check (decision in ('CONFIRM', 'CORRECT', 'REJECT', 'REOPEN')),
    reason        text,
    ruled_by      varchar(200)                not null,
    ruled_at      timestamp(6) with time zone not null,
    constraint review_once unique (claim_id, version),
    constraint review_ruled foreign key (claim_id, ruled_version) references claim_version (claim_id, version),
    constraint review_version foreign key (claim_id, version) references claim_version (claim_id, version),
    constraint review_order check (version = ruled_version + 1),
    constraint review_reason check (decision <> 'REJECT' or reason is not null)
);
