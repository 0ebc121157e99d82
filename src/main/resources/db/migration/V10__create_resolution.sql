-- SPDX-License-Identifier: Apache-2.0
create sequence resolution_seq start with 1 increment by 50;

-- A record: what somebody decided on an inconsistency in ruled_version, and the version that came of it.
create table resolution (
    seq              bigint                      not null primary key,
    inconsistency_id varchar(200)                not null,
    ruled_version    int                         not null,
    version          int                         not null,
    outcome          varchar(40)                 not null check (outcome in ('RESOLVED', 'EXPLAINED', 'DISMISSED', 'REOPEN')),
    cause            varchar(40)                 check (cause in ('DIFFERENT_PERIOD', 'DIFFERENT_PLACE', 'DIFFERENT_DEFINITION',
                         'DIFFERENT_POPULATION', 'DIFFERENT_EVENT', 'REVISION', 'COPY_ERROR', 'ROUNDING', 'OTHER')),
    reason           text                        not null,
    ruled_by         varchar(200)                not null,
    ruled_at         timestamp(6) with time zone not null,
    constraint resolution_once unique (inconsistency_id, version),
    constraint resolution_ruled foreign key (inconsistency_id, ruled_version) references inconsistency_version (inconsistency_id, version),
    constraint resolution_version foreign key (inconsistency_id, version) references inconsistency_version (inconsistency_id, version),
    constraint resolution_order check (version = ruled_version + 1),
    constraint resolution_cause check (outcome <> 'EXPLAINED' or cause is not null)
);

-- What a resolution says of the claims; a record as well.
create table resolution_claim (
    resolution bigint       not null references resolution (seq),
    claim_id   varchar(200) not null references claim (id),
    ruling     varchar(10)  not null check (ruling in ('STANDS', 'FALLS')),
    primary key (resolution, claim_id)
);

create index resolution_claim_claim on resolution_claim (claim_id, resolution);
