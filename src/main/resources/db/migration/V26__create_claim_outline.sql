-- SPDX-License-Identifier: Apache-2.0
-- What a run of all rules reads of each claim that is not rejected, packed (Outline); follows from the claim like claim_key,
-- and is put anew with it. Claims filed before this was kept get theirs when they are filed anew, at the first start.
create table claim_outline (
    claim_seq bigint not null primary key references claim (seq),
    outline   bytea  not null
);
