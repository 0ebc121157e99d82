-- SPDX-License-Identifier: Apache-2.0
-- Who revoked it, or ended the session; of those revoked before this was kept, the audit tells.
alter table access_token add column revoked_by varchar(200);
alter table access_token add constraint access_token_revoked_by check (revoked_by is null or revoked_at is not null);
update access_token set revoked_by = (select min(a.actor) from audit_entry a
    where a.object_kind = 'TOKEN' and a.act = 'REVOKED' and a.object_id = access_token.id)
where revoked_at is not null;
