/**
 * The tables of a store. A judgement belongs to its content, wherever that stands: `contents` are known by the digest of the
 * bytes and of what they were judged by, `places` say where they stand.
 */

/** A store of another layout is not read. */
export const layout = 1

export const schema = `
create table meta (name text primary key, value text not null) without rowid;
create table runs (
  id integer primary key,
  day text not null,
  begun text not null,
  ended text
);
create table lists (digest text primary key, run integer not null, day text) without rowid;
create table designated (
  entity text not null,
  category text not null,
  kind_ru text not null,
  kind_en text not null,
  name_ru text not null,
  name_en text not null,
  since text,
  run integer not null,
  primary key (entity, category)
) without rowid;
create table sources (
  id integer primary key,
  path text not null unique,
  input text not null,
  run integer not null
);
create table contents (key text primary key, items integer not null) without rowid;
create table places (
  source integer not null references sources on delete cascade,
  byte integer not null,
  lines integer not null,
  content text not null references contents,
  run integer not null,
  primary key (source, byte)
) without rowid;
create index places_of_contents on places (content);
create table items (
  content text not null references contents on delete cascade,
  at integer not null,
  byte integer not null,
  lines integer not null,
  id text,
  day text,
  title text,
  url text,
  section text,
  views real,
  unread_ru text,
  unread_en text,
  primary key (content, at)
) without rowid;
create table findings (
  content text not null,
  item integer not null,
  at integer not null,
  rule text not null,
  severity text not null,
  entity text,
  line integer not null,
  "column" integer not null,
  text text not null,
  context text not null,
  reason text not null,
  expected text,
  block text,
  beside integer not null,
  primary key (content, item, at),
  foreign key (content, item) references items on delete cascade
) without rowid;
create index findings_of_blocks on findings (block);
create table frequent (input text not null, block text not null, primary key (input, block)) without rowid;
create index findings_of_entities on findings (entity);
`
