-- SPDX-License-Identifier: Apache-2.0
create sequence corpus_load_seq start with 1 increment by 50;

-- A record: what the corpus held when it was brought onto record, so that the same need not be read and compared again.
create table corpus_load (
    seq         bigint                      not null primary key,
    fingerprint varchar(64)                 not null,
    documents   int                         not null check (documents >= 0),
    claims      int                         not null check (claims >= 0),
    loaded_at   timestamp(6) with time zone not null
);
