create table if not exists event (
    hall     text    not null,
    epoch    text    not null,
    seq      integer not null,
    digest   text    not null,
    at       text    not null,
    kind     text    not null,
    ticket   text,
    number   text,
    window   text,
    level    integer,
    body     text    not null,
    first_at text    not null,
    last_at  text    not null,
    times    integer not null,
    primary key (hall, epoch, seq)
) without rowid;

create index if not exists issue on event (hall, ticket) where number is not null;

create table if not exists heartbeat (
    hall        text not null primary key,
    received_at text not null,
    body        text not null
) without rowid;
