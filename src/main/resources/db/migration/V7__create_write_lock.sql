-- One row; a transaction that records something holds it until it ends, so that no two miss each other's claims.
create table write_lock (
    id integer not null primary key,
    check (id = 1)
);
insert into write_lock (id) values (1);
