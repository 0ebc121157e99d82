-- SPDX-License-Identifier: Apache-2.0
-- Which documents are nearly the same text; follows from the texts, and is worked out once, when a text is recorded.

-- Keys of which copies share one.
create table document_band (
    band        varchar(40)  not null,
    document_id varchar(200) not null references document (id),
    primary key (band, document_id)
);

create index document_band_document on document_band (document_id);

-- Of documents that copy each other, the one that stands for all; one that has no copy has no row.
create table document_copy (
    document_id varchar(200) not null primary key references document (id),
    origin      varchar(200) not null references document (id)
);

create index document_copy_origin on document_copy (origin);
