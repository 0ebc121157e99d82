-- SPDX-License-Identifier: Apache-2.0
-- Who works on what at the moment; no record (audit_entry has those).
create table assignment (
    object_kind varchar(40)                 not null check (object_kind in ('CLAIM', 'INCONSISTENCY')),
    object_id   varchar(200)                not null,
    assignee    varchar(200)                not null,
    since       timestamp(6) with time zone not null,
    held_until  timestamp(6) with time zone not null,
    primary key (object_kind, object_id)
);
