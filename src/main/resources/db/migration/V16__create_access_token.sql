-- SPDX-License-Identifier: Apache-2.0
create sequence access_token_seq start with 1 increment by 50;

-- What stands for a person's password for a time; the token itself is nowhere.
create table access_token (
    seq         bigint                      not null primary key,
    id          varchar(32)                 not null,
    owner_key   varchar(300)                not null references person (name_key),
    owner       varchar(100)                not null,
    purpose     varchar(10)                 not null check (purpose in ('SCRIPT', 'SESSION')),
    label       varchar(200)                not null,
    access_role varchar(20)                 not null check (access_role in ('READER', 'CONTRIBUTOR', 'REVIEWER', 'ADMIN')),
    digest      varchar(64)                 not null,
    created_at  timestamp(6) with time zone not null,
    expires_at  timestamp(6) with time zone not null,
    revoked_at  timestamp(6) with time zone,
    constraint access_token_id unique (id),
    constraint access_token_digest unique (digest),
    constraint access_token_life check (expires_at > created_at)
);

create index access_token_owner on access_token (owner_key, purpose, seq);
