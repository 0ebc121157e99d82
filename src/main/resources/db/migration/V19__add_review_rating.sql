-- SPDX-License-Identifier: Apache-2.0
-- What a review says for publication, and since which version the claim had said what was ruled on; of reviews made before
-- this was kept, that is taken to be the version ruled on.
alter table review add column said_since int;
update review set said_since = ruled_version;
alter table review alter column said_since set not null;
alter table review add constraint review_said_since check (said_since between 1 and ruled_version);

alter table review add column rating_value numeric;
alter table review add column rating_best numeric;
alter table review add column rating_worst numeric;
alter table review add column rating_label text;
alter table review add column rating_text text;
alter table review add column evidence text default '[]' not null;
alter table review add constraint review_rating check (
    (rating_value is null and rating_best is null and rating_worst is null and rating_label is null and rating_text is null)
    or (rating_value is not null and rating_best is not null and rating_worst is not null and rating_label is not null
        and rating_worst < rating_best and rating_value between rating_worst and rating_best));
