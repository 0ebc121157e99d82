-- SPDX-License-Identifier: Apache-2.0
-- Answers to requests with an Idempotency-Key, kept for a while so that a request that comes again acts once. Without a
-- status, the request recorded nothing and is answered anew.
create table kept_answer (
    actor       varchar(200)                not null,
    request_key varchar(255)                not null,
    fingerprint varchar(64)                 not null,
    status      int,
    headers     text                        not null,
    body        text,
    kept_until  timestamp(6) with time zone not null,
    primary key (actor, request_key)
);

create index kept_answer_until on kept_answer (kept_until);
