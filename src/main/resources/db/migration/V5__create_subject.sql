-- SPDX-License-Identifier: Apache-2.0
create sequence subject_seq start with 1 increment by 50;

-- Follows from the claims on each subject. measure to event are in the words of the earliest of them, filed_measure is
-- normalised; lower_limit and upper_limit have the tolerance in them.
create table subject (
    seq               bigint       not null primary key,
    id                varchar(200) not null constraint subject_once unique,
    measure           text         not null,
    population        text,
    place             text,
    period            text,
    event             text,
    filed_measure     text         not null,
    state             varchar(40)  not null check (state in ('AGREEING', 'CONFLICTING', 'SINGLE')),
    claims            int          not null check (claims >= 0),
    lower_limit       numeric,
    upper_limit       numeric,
    conflicting_pairs bigint       not null check (conflicting_pairs >= 0),
    constraint subject_limits check (lower_limit <= upper_limit)
);

create index subject_state on subject (state, seq);
create index subject_measure on subject (filed_measure, seq);

-- The subject's place and every place that holds it.
create table subject_place (
    place       varchar(500) not null,
    subject_seq bigint       not null references subject (seq),
    primary key (place, subject_seq)
);

create index subject_place_subject on subject_place (subject_seq);
