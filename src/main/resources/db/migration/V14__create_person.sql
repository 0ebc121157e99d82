-- SPDX-License-Identifier: Apache-2.0
create sequence person_seq start with 1 increment by 50;

-- Whoever may sign in, as things stand: with a password kept here as a hash, or by an account with the OpenID Connect provider.
create table person (
    seq           bigint                      not null primary key,
    name          varchar(100)                not null,
    name_key      varchar(300)                not null,
    access_role   varchar(20)                 not null check (access_role in ('READER', 'CONTRIBUTOR', 'REVIEWER', 'ADMIN')),
    enabled       boolean                     not null,
    origin        varchar(10)                 not null check (origin in ('PASSWORD', 'OIDC')),
    password_hash varchar(200),
    account_key   varchar(64),
    created_at    timestamp(6) with time zone not null,
    constraint person_name unique (name_key),
    constraint person_account unique (account_key),
    constraint person_origin check ((origin = 'PASSWORD' and password_hash is not null and account_key is null)
        or (origin = 'OIDC' and account_key is not null and password_hash is null))
);
