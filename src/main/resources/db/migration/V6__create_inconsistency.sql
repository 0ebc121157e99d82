-- SPDX-License-Identifier: Apache-2.0
create sequence inconsistency_version_seq start with 1 increment by 50;

create table inconsistency_version (
    seq              bigint                      not null primary key,
    inconsistency_id varchar(200)                not null,
    version          int                         not null check (version >= 1),
    kind             varchar(40)                 not null check (kind in ('CONFLICTING_FIGURES', 'SELF_CONTRADICTION', 'MISATTRIBUTED_FIGURE',
                         'MAGNITUDE_MISMATCH', 'VAGUE_VERSUS_EXACT', 'PART_EXCEEDS_WHOLE', 'PARTS_DO_NOT_SUM', 'CHANGE_MISMATCH', 'IMPOSSIBLE_SHARE',
                         'CUMULATIVE_DECREASE', 'FIRST_SINCE_CONTRADICTED', 'ORDINAL_MISMATCH', 'ABSENCE_CONTRADICTED', 'DATE_CONFLICT',
                         'DURATION_MISMATCH', 'IMPLAUSIBLE_VALUE', 'DIFFERENT_DEFINITION')),
    severity         varchar(40)                 not null check (severity in ('INFO', 'MINOR', 'MAJOR', 'CRITICAL')),
    status           varchar(40)                 not null check (status in ('OPEN', 'RESOLVED', 'EXPLAINED', 'DISMISSED')),
    case_key         varchar(300)                not null,
    subject          varchar(200)                not null,
    explanation      text                        not null,
    rule             varchar(100)                not null,
    rule_version     int                         not null,
    working          text                        not null,
    reason           text,
    recorded_at      timestamp(6) with time zone not null,
    constraint inconsistency_version_once unique (inconsistency_id, version)
);

-- The claims that one version of an inconsistency names, in its order; a record as well.
create table inconsistency_claim (
    finding       bigint       not null references inconsistency_version (seq),
    nr            int          not null check (nr >= 0),
    claim_id      varchar(200) not null,
    claim_version int          not null,
    role          varchar(40)  not null check (role in ('FIGURE', 'OUTLIER', 'VAGUE', 'EXACT', 'PART', 'WHOLE', 'CHANGE', 'BEFORE', 'AFTER',
                      'STATEMENT', 'EVENT', 'PARENT')),
    primary key (finding, nr),
    constraint inconsistency_claim_version foreign key (claim_id, claim_version) references claim_version (claim_id, version)
);

create index inconsistency_claim_claim on inconsistency_claim (claim_id, finding);

create table inconsistency (
    seq           bigint                      not null primary key,
    id            varchar(200)                not null constraint inconsistency_once unique,
    version       int                         not null,
    newest        bigint                      not null constraint inconsistency_newest_once unique references inconsistency_version (seq),
    kind          varchar(40)                 not null,
    severity      varchar(40)                 not null,
    severity_rank int                         not null check (severity_rank between 0 and 3),
    status        varchar(40)                 not null,
    case_key      varchar(300)                not null,
    raised_at     timestamp(6) with time zone not null
);

create index inconsistency_case on inconsistency (case_key);
create index inconsistency_severity on inconsistency (severity_rank, seq);
