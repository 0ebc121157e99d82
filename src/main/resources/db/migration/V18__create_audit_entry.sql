-- SPDX-License-Identifier: Apache-2.0
-- Who did what, when and why: a record, numbered from 1 without gaps. Each hash is made of the one before (AuditEntry).
create table audit_entry (
    number      bigint                      not null primary key check (number >= 1),
    entered_at  timestamp(6) with time zone not null,
    actor       varchar(200)                not null,
    act         varchar(40)                 not null,
    object_kind varchar(40)                 not null,
    object_id   varchar(200)                not null,
    version     int                         check (version >= 1),
    from_status varchar(40),
    to_status   varchar(40),
    reason      text,
    request_id  varchar(200),
    previous    varchar(64)                 not null,
    hash        varchar(64)                 not null constraint audit_entry_hash unique
);

create index audit_entry_object on audit_entry (object_id, number);
create index audit_entry_actor on audit_entry (actor, number);
