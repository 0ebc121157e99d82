-- SPDX-License-Identifier: Apache-2.0
-- How every table of this ledger is named and kept:
--   x_version   a record: rows are added, never changed and never taken away. seq numbers them in the order of recording.
--   x           the head of one thing: which version is the newest, and what listings filter and sort by. Everything in it
--               follows from the records, so it may be changed, and can be worked out anew.
-- Heads point at records, and records at the heads of other things; ids are the domain's own and opaque.
-- Lists of short words are kept as JSON arrays. numeric without limits keeps every decimal exactly.

create sequence source_version_seq start with 1 increment by 50;

create table source_version (
    seq         bigint                      not null primary key,
    source_id   varchar(200)                not null,
    version     int                         not null check (version >= 1),
    name        text                        not null,
    also        text                        not null,
    kind        varchar(40)                 not null check (kind in ('NEWS_AGENCY', 'NEWSPAPER', 'BROADCASTER', 'GOVERNMENT', 'MINISTRY',
                    'MILITARY', 'POLICE', 'ARMED_GROUP', 'INTERNATIONAL_ORGANISATION', 'NGO', 'RESEARCH_INSTITUTE', 'PERSON', 'COMPANY', 'OTHER')),
    reliability varchar(1)                  not null check (reliability in ('A', 'B', 'C', 'D', 'E', 'F')),
    copy_of     varchar(200),
    recorded_at timestamp(6) with time zone not null,
    constraint source_version_once unique (source_id, version)
);

create table source (
    seq     bigint       not null primary key,
    id      varchar(200) not null constraint source_once unique,
    version int          not null,
    newest  bigint       not null references source_version (seq),
    name    text         not null
);

alter table source_version add constraint source_version_copy_of foreign key (copy_of) references source (id);

-- Which source a name leads to, normalised; the first source to use a name keeps it.
create table source_name (
    name      varchar(2000) not null primary key,
    source_id varchar(200)  not null references source (id)
);

create index source_name_source on source_name (source_id);
