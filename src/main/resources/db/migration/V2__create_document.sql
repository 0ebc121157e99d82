-- SPDX-License-Identifier: Apache-2.0
create sequence document_version_seq start with 1 increment by 50;

create table document_version (
    seq                bigint                      not null primary key,
    document_id        varchar(200)                not null,
    version            int                         not null check (version >= 1),
    sha256             varchar(64)                 not null,
    slug               varchar(500),
    title              text,
    publisher          text,
    published          text,
    published_inferred boolean                     not null,
    language           varchar(100)                not null,
    length             int                         not null check (length >= 0),
    flags              text                        not null,
    replaces           varchar(200),
    recorded_at        timestamp(6) with time zone not null,
    constraint document_version_once unique (document_id, version)
);

-- Two documents may share a slug: one replaces the other, and the later one is meant.
create table document (
    seq       bigint       not null primary key,
    id        varchar(200) not null constraint document_once unique,
    version   int          not null,
    newest    bigint       not null references document_version (seq),
    sha256    varchar(64)  not null constraint document_text_once unique,
    slug      varchar(500),
    publisher text
);

create index document_slug on document (slug);

alter table document_version add constraint document_version_replaces foreign key (replaces) references document (id);

-- A record as well: a text, once there, stays.
create table document_text (
    document_id varchar(200)                not null primary key references document (id),
    body        text                        not null,
    recorded_at timestamp(6) with time zone not null
);
