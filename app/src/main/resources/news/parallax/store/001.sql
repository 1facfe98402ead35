-- Which library this is: what is derived from it tells by the id that it is of no other one.
create table library (
  id text not null,
  briefs text                    -- the form of the briefs, by which another version's are known
);
insert into library (id) values (lower(hex(randomblob(16))));

-- What came in, as it came in: raw pages gzipped, articles of a JSONL as their fields.
create table pages (
  id integer primary key,
  key text not null,             -- its address, or where it was read
  hash blob not null,            -- SHA-256 of its content
  name text not null,
  url text,
  captured integer not null,     -- seconds since 1970
  type text,                     -- the HTTP header Content-Type
  form text not null check (form in ('raw', 'parts')),
  content blob not null,
  unique (key, hash)
);

-- One row an article; what it says is in its versions.
create table articles (
  id text primary key,
  key text not null unique,      -- its address, or its page's key
  language text not null,        -- of the stories that it may join
  outlet text,
  title text,
  url text,
  published integer,             -- seconds since 1970, null where unknown
  captured integer not null,
  version integer not null,
  waits integer not null,        -- 1: tells news and is not yet in the stories; 2: goes in next
  turn integer unique,           -- its place in the order in which stories took articles
  story text references stories (id) deferrable initially deferred
);
create index articles_waiting on articles (published, id) where waits = 1;
create index articles_called on articles (published, id) where waits = 2;
create index articles_by_story on articles (story);
create index articles_by_outlet on articles (outlet);
create index articles_by_url on articles (url);

create table versions (
  article text not null references articles (id),
  number integer not null,
  page integer not null references pages (id),
  captured integer not null,
  body blob not null,            -- the article record
  primary key (article, number)
);

-- What the stories' fold knows of an article, as it was when the article came in.
create table sketches (
  article text primary key references articles (id),
  body blob not null
);

create table stories (
  id text primary key,
  language text not null,
  body blob not null,            -- the story record
  title text,
  first integer,                 -- when its first and last article were published
  last integer,
  seen integer not null,         -- when its last article was captured
  articles integer not null default 0,
  texts integer not null default 0,
  outlets integer not null default 0,
  origins integer not null default 0,
  corroborated integer not null default 0,
  differing integer not null default 0,
  lone integer not null default 0,
  brief blob,                    -- the brief record; null until made
  stale integer not null,        -- 1: no brief, or articles came or went since it was made
  unlinked integer not null,     -- 1: its links are to be made; 2: made, its storyline is not
  change integer not null        -- the last change of it
);
create index stories_by_recency on stories (last desc, id desc);
create index stories_by_breadth on stories (origins desc, last desc, id desc);
create index stories_differing on stories (last desc, id desc) where differing > 0;
create index stories_by_change on stories (change);
create index stories_by_language on stories (language);
create index stories_stale on stories (id) where stale = 1;
create index stories_unlinked on stories (id) where unlinked = 1;
create index stories_ungrouped on stories (id) where unlinked = 2;

-- Ids of stories that were merged into others.
create table redirects (
  story text primary key,
  target text not null
);

create table story_names (
  story text not null references stories (id) on delete cascade,
  id text not null,
  name text not null,
  kind text not null,
  mentions integer not null,
  primary key (story, id)
) without rowid;
create index names_by_id on story_names (id, story);

-- Of each story, what one outlet did in it.
create table outlet_facts (
  story text not null references stories (id) on delete cascade,
  outlet text not null,
  articles integer not null,
  first integer not null,        -- 1: it was the first outlet known to report the story
  lone integer not null,         -- claims that it tells alone
  contradicted integer not null, -- claims of it that later reports differ from
  primary key (story, outlet)
) without rowid;
create index facts_by_outlet on outlet_facts (outlet);

-- The same of each outlet over all stories, added up as facts come and go.
create table outlets (
  name text primary key,
  stories integer not null,
  articles integer not null,
  first integer not null,
  lone integer not null,
  contradicted integer not null
) without rowid;
create trigger outlet_did after insert on outlet_facts begin
  insert into outlets
  values (new.outlet, 1, new.articles, new.first, new.lone, new.contradicted)
  on conflict (name) do update set
    stories = stories + 1,
    articles = articles + excluded.articles,
    first = first + excluded.first,
    lone = lone + excluded.lone,
    contradicted = contradicted + excluded.contradicted;
end;
create trigger outlet_did_not after delete on outlet_facts begin
  update outlets set
    stories = stories - 1,
    articles = articles - old.articles,
    first = first - old.first,
    lone = lone - old.lone,
    contradicted = contradicted - old.contradicted
  where name = old.outlet;
  delete from outlets where name = old.outlet and stories = 0;
end;

-- The heaviest words of each story, by which stories of one affair are found.
create table story_keys (
  word text not null,
  story text not null references stories (id) on delete cascade,
  primary key (word, story)
) without rowid;
create index keys_by_story on story_keys (story);

create table links (
  older text not null references stories (id) on delete cascade,
  newer text not null references stories (id) on delete cascade,
  score real not null,
  body blob not null,            -- the link record
  primary key (older, newer)
) without rowid;
create index links_by_newer on links (newer);

create table storylines (
  id text primary key,
  title text not null,
  last integer,
  body blob not null
);

create table storyline_stories (
  story text primary key,
  storyline text not null references storylines (id) on delete cascade
) without rowid;
create index stories_by_storyline on storyline_stories (storyline);

-- What people said: obeyed for ever, unless taken back.
create table decisions (
  id integer primary key,
  at integer not null,
  body text not null,            -- the decision record as JSON
  turn integer not null,         -- how many articles the stories had then
  undone integer                 -- when it was taken back
);

create table changes (
  id integer primary key,
  at integer not null,
  kind text not null,
  story text,
  article text,
  detail text
);

create table issues (
  id integer primary key,
  at integer not null,
  severity text not null,
  place text not null,
  message text not null,
  unique (severity, place, message)
);

-- What was fetched, and how to ask whether it has changed.
create table fetches (
  url text primary key,          -- as it was asked for
  etag text,                     -- the HTTP headers of the answer
  modified text,
  page text,                     -- key and hash of the page that came; null for a feed
  hash blob,
  first integer not null,        -- when it was first as it is, and when it was last asked for
  at integer not null
) without rowid;

-- What is read by schedule.
create table sources (
  name text primary key,         -- an address, or the whole path of a file or folder
  read integer,                  -- when it was last read
  failures integer not null      -- how often in a row it could not be
) without rowid;

-- Searches that people keep.
create table searches (
  name text primary key,
  query text not null,
  sort text not null             -- relevance or time
);

-- What has been made or changed, each thing once, by its latest change: what is derived from the
-- library goes on after the revision that it knows. A thing is a story with its articles, or an
-- article that no story takes.
create table revisions (
  id integer primary key autoincrement,
  thing text not null unique
);
create trigger story_briefed after update of brief on stories begin
  delete from revisions where thing = new.id;
  insert into revisions (thing) values (new.id);
end;
create trigger story_gone after delete on stories begin
  delete from revisions where thing = old.id;
  insert into revisions (thing) values (old.id);
end;
create trigger lone_article_came after insert on articles
when new.waits = 0 and new.turn is null begin
  delete from revisions where thing = new.id;
  insert into revisions (thing) values (new.id);
end;
create trigger lone_article_changed after update of version, waits on articles
when (old.waits = 0 and old.turn is null) or (new.waits = 0 and new.turn is null) begin
  delete from revisions where thing = new.id;
  insert into revisions (thing) values (new.id);
end;

-- Answers to requests that came with a key, to be given again.
create table answers (
  key text primary key,
  at integer not null,
  request text not null,
  answer text not null
);
