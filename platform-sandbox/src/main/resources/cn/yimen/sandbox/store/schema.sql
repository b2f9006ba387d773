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


create table if not exists document (
    kind   text    not null,
    id     text    not null,
    hall   text    not null,
    person text    not null,
    seq    integer not null,
    gone   integer not null,
    body   text    not null,
    primary key (kind, id)
) without rowid;

create unique index if not exists change on document (seq);
create index if not exists change_of_kind on document (kind, seq);
create index if not exists of_person on document (kind, person);

create table if not exists record (
    key       text    not null primary key,
    operation text    not null,
    kind      text    not null,
    hall      text    not null,
    device    text    not null,
    day       text    not null,
    at        text    not null,
    digest    text    not null,
    status    integer not null,
    answer    text    not null,
    first_at  text    not null,
    last_at   text    not null,
    times     integer not null,
    others    integer not null
) without rowid;

create index if not exists of_device on record (hall, device, day, kind);

create table if not exists refusal (
    id        integer primary key,
    at        text not null,
    operation text not null,
    problem   text not null,
    field     text not null
);

create table if not exists chunk (
    file     text    not null,
    starts_at integer not null,
    bytes    blob    not null,
    primary key (file, starts_at)
) without rowid;
