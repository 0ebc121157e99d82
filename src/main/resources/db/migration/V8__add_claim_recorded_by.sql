-- SPDX-License-Identifier: Apache-2.0
-- Who recorded a version; whatever was recorded before was recorded by the one user of a service without sign-in.
alter table claim_version add column recorded_by varchar(200) default 'local' not null;
