-- SPDX-License-Identifier: Apache-2.0
create sequence person_event_seq start with 1 increment by 50;

-- A record: what was done about a person, by whom.
create table person_event (
    seq         bigint                      not null primary key,
    name_key    varchar(300)                not null references person (name_key),
    name        varchar(100)                not null,
    act         varchar(20)                 not null check (act in ('CREATED', 'ROLE_CHANGED', 'DISABLED', 'ENABLED', 'PASSWORD_CHANGED')),
    access_role varchar(20)                 not null check (access_role in ('READER', 'CONTRIBUTOR', 'REVIEWER', 'ADMIN')),
    done_by     varchar(200)                not null,
    done_at     timestamp(6) with time zone not null
);

create index person_event_person on person_event (name_key, seq);
