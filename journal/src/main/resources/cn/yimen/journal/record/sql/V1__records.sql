-- Nothing personal is in the clear here: bodies and look-up values are sealed, hashes are keyed.

-- One row: which store this is, and the last number given.
create table store (
    epoch varchar(32) not null,
    seq   bigint      not null
);

-- What the store itself keeps sealed: the mark of its key, the key of its bundles, their receipts.
create table secret (
    name   varchar(64) not null primary key,
    sealed blob        not null
);

-- Times are milliseconds since 1970.
create table record (
    id        varchar(36) not null primary key,
    seq       bigint      not null unique,
    kind      varchar(64) not null,
    aggregate varchar(64) not null,
    state     varchar(16) not null,
    revision  integer     not null,
    created   bigint      not null,
    changed   bigint      not null,
    reason    varchar(64) not null
);

create index record_unsent on record (aggregate, seq) where state in ('waiting', 'parked');
create index record_state on record (state, seq);

-- Gone once the record is erased; the record's row stays, so that its id is known for ever.
create table body (
    record   varchar(36) not null,
    revision integer     not null,
    key_id   varchar(8)  not null,
    contents blob        not null,
    look_ups blob        not null,
    primary key (record, revision)
);

create index body_key on body (key_id, record, revision);

create table look_up (
    hash   varchar(64) not null,
    record varchar(36) not null,
    primary key (hash, record)
);

create index look_up_record on look_up (record);

-- What was done to a record, by whom.
create table deed (
    number   integer     not null primary key,
    at       bigint      not null,
    record   varchar(36) not null,
    revision integer     not null,
    what     varchar(16) not null,
    actor    varchar(64) not null
);

create index deed_record on deed (record, number);

-- What left for another machine and is not confirmed by it yet.
create table bundled (
    bundle   varchar(36) not null,
    record   varchar(36) not null,
    revision integer     not null,
    primary key (bundle, record)
);

create index bundled_record on bundled (record);
