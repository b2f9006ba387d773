-- Plain SQL for SQLite and PostgreSQL alike. The hall leads every key.

create table hall_head (
    hall  varchar(64) not null primary key,
    epoch varchar(32) not null,
    seq   bigint      not null,
    hash  varchar(64) not null
);

create table entry (
    hall            varchar(64) not null,
    seq             bigint      not null,
    at              varchar(32) not null,
    type            varchar(64) not null,
    aggregate       varchar(64) not null,
    command_id      varchar(36),
    body            text        not null,
    personal_digest varchar(64),
    hash            varchar(64) not null,
    primary key (hall, seq)
);

-- The answer to every command, for ever: either the entries it came to, or what the body says.
create table answer (
    hall        varchar(64) not null,
    command_id  varchar(36) not null,
    fingerprint varchar(64) not null,
    first_seq   bigint      not null,
    entries     integer     not null,
    body        text        not null,
    primary key (hall, command_id)
);

create table reader_cursor (
    hall   varchar(64) not null,
    reader varchar(64) not null,
    seq    bigint      not null,
    primary key (hall, reader)
);

-- Beside the chain, so that a person can be erased and the chain stays whole.
create table personal (
    hall   varchar(64) not null,
    seq    bigint      not null,
    sealed text        not null,
    primary key (hall, seq)
);

create table snapshot (
    hall   varchar(64) not null primary key,
    seq    bigint      not null,
    hash   varchar(64) not null,
    digest varchar(64) not null,
    body   text        not null
);
