-- SPDX-License-Identifier: Apache-2.0
-- Digest of what was recorded (RecordedContent); null where nothing with versions was written, and in entries made before
-- contents were vouched for.
alter table audit_entry add column content varchar(64);
