-- SPDX-License-Identifier: Apache-2.0
create sequence claim_version_seq start with 1 increment by 50;

-- Limits are as said, without tolerance. published, as_of and period are EDTF. subject is the one it was filed under when recorded.
create table claim_version (
    seq            bigint                      not null primary key,
    claim_id       varchar(200)                not null,
    version        int                         not null check (version >= 1),
    kind           varchar(40)                 not null check (kind in ('AMOUNT', 'CHANGE', 'SHARE', 'RANK', 'OCCURRENCE', 'FIRST_SINCE', 'DURATION', 'ABSENCE')),
    status         varchar(40)                 not null check (status in ('PROPOSED', 'CONFIRMED', 'CORRECTED', 'REJECTED', 'DERIVED')),
    subject        varchar(200)                not null,
    quote_exact    text                        not null,
    quote_prefix   text                        not null,
    quote_suffix   text                        not null,
    quote_start    int                         check (quote_start >= 0),
    quote_end      int,
    figure_wording text,
    figure_start   int                         check (figure_start >= 0),
    figure_end     int,
    bound          varchar(40)                 check (bound in ('EXACT', 'AT_LEAST', 'MORE_THAN', 'AT_MOST', 'LESS_THAN', 'ABOUT', 'NEARLY', 'RANGE', 'VAGUE')),
    said_value     numeric,
    lower_limit    numeric,
    upper_limit    numeric,
    lower_open     boolean,
    upper_open     boolean,
    unit           text,
    counted        text,
    direction      varchar(40)                 check (direction in ('UP', 'DOWN')),
    superlative    varchar(40)                 check (superlative in ('FIRST', 'LAST', 'HIGHEST', 'LOWEST')),
    aggregate      varchar(40)                 check (aggregate in ('RUNNING_TOTAL', 'PERIOD_TOTAL', 'STOCK', 'RATE')),
    measure        text                        not null,
    population     text,
    place          text,
    period         text,
    event          text,
    base           text,
    attribution    text,
    document_id    varchar(200)                references document (id),
    published      text,
    as_of          text,
    assumptions    text                        not null,
    parents        text                        not null,
    recorded_at    timestamp(6) with time zone not null,
    constraint claim_version_once unique (claim_id, version),
    constraint claim_version_quote check ((quote_start is null and quote_end is null) or (quote_start is not null and quote_end >= quote_start)),
    constraint claim_version_figure check ((figure_start is null and figure_end is null)
        or (figure_wording is not null and figure_start is not null and figure_end >= figure_start)),
    constraint claim_version_limits check (lower_limit <= upper_limit),
    constraint claim_version_quantity check (
        (bound is null and said_value is null and lower_limit is null and upper_limit is null and lower_open is null and upper_open is null and unit is null)
        or (bound is not null and lower_open is not null and upper_open is not null and unit is not null))
);

-- measure, place, event and attribution are normalised, and empty for none. period_from and period_to are days since
-- 1970-01-01, null where that end is open or unknown, so that years beyond a database's calendar can be kept. best is the
-- number to sort by. lower_limit and upper_limit are those of the comparison interval in base units, where measured says
-- that there is one. words is the quote in lower case.
create table claim (
    seq          bigint       not null primary key,
    id           varchar(200) not null constraint claim_once unique,
    version      int          not null,
    newest       bigint       not null references claim_version (seq),
    kind         varchar(40)  not null,
    status       varchar(40)  not null,
    subject      varchar(200) not null,
    measure      text         not null,
    place        text         not null,
    event        text         not null,
    attribution  text         not null,
    source_id    varchar(200) references source (id),
    document_id  varchar(200) references document (id),
    bound        varchar(40),
    dated        boolean      not null,
    period_from  bigint,
    period_to    bigint,
    best         numeric,
    measured     boolean      not null,
    lower_limit  numeric,
    upper_limit  numeric,
    words        text         not null,
    inconsistent boolean      not null,
    constraint claim_period check (period_from <= period_to),
    constraint claim_limits check (lower_limit <= upper_limit)
);

create index claim_subject on claim (subject, seq);
create index claim_measure on claim (measure, seq);
create index claim_best on claim (best, seq);
create index claim_event on claim (event, seq);
create index claim_attribution on claim (attribution, seq);
create index claim_source on claim (source_id, seq);
create index claim_document on claim (document_id, seq);
create index claim_inconsistent on claim (inconsistent, seq);
