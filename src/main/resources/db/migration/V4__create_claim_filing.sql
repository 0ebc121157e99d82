-- SPDX-License-Identifier: Apache-2.0
-- Where the newest version of each claim is filed; follows from the claim, and is put anew with each version.

-- FILED: rules find the claim under this key. WATCHING: claims filed under this key are examined with it.
-- The key comes first in the index: H2 looks a list of values up only in the first column.
create table claim_key (
    role      varchar(10) not null check (role in ('FILED', 'WATCHING')),
    filed_key varchar(64) not null,
    claim_seq bigint      not null references claim (seq),
    primary key (filed_key, role, claim_seq)
);

create index claim_key_claim on claim_key (claim_seq);

-- The claim's place and every place that holds it.
create table claim_place (
    place     varchar(500) not null,
    claim_seq bigint       not null references claim (seq),
    primary key (place, claim_seq)
);

create index claim_place_claim on claim_place (claim_seq);
