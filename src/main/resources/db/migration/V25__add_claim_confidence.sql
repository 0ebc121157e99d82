-- SPDX-License-Identifier: Apache-2.0
-- How far a claim that a program read can be taken as what its document said; null for one that a person read.
alter table claim_version add column confidence varchar(40) check (confidence in ('HIGH', 'MEDIUM', 'LOW'));
