-- The book of deeds: every change ever made to a merged table, by whom, and what it replaced.

-- One row for each thing a person did. It is known by its replica and the number of its first entry.
CREATE TABLE book_deed (
  replica INTEGER NOT NULL,
  opens INTEGER NOT NULL,           -- sequence number of its first entry
  clock INTEGER NOT NULL,           -- hybrid logical clock: milliseconds in the upper 48 bits
  at TEXT NOT NULL,                 -- UTC, as the device's clock said
  staff TEXT NOT NULL,
  staff_name TEXT NOT NULL,
  device TEXT NOT NULL,
  name TEXT NOT NULL,
  facts TEXT NOT NULL,              -- JSON object of what a reader must be told about it
  undoes TEXT,                      -- 'replica:opens' of the deed it takes back
  redoes TEXT,                      -- … or does again
  PRIMARY KEY (replica, opens)
) STRICT, WITHOUT ROWID;

CREATE INDEX book_deed_undoes ON book_deed (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX book_deed_redoes ON book_deed (redoes) WHERE redoes IS NOT NULL;

-- One row for each row touched; `body` and `replaced` are JSON objects by field group.
CREATE TABLE book_entry (
  arrival INTEGER PRIMARY KEY,
  replica INTEGER NOT NULL,
  seq INTEGER NOT NULL,             -- without gaps
  opens INTEGER NOT NULL,
  clock INTEGER NOT NULL,
  schema INTEGER NOT NULL,
  tbl TEXT NOT NULL,
  key TEXT NOT NULL,                -- key columns joined by '|'
  kind TEXT NOT NULL CHECK (kind IN ('insert', 'change', 'withdraw', 'restore', 'decide', 'erase')),
  body TEXT NOT NULL,
  replaced TEXT NOT NULL,           -- 'replica:seq' of every entry whose value this one supersedes
  UNIQUE (replica, seq)
) STRICT;
CREATE INDEX book_entry_by_row ON book_entry (key, tbl);

-- The entries of each field group that nothing has replaced yet; more than one value is an open question.
CREATE TABLE book_head (
  tbl TEXT NOT NULL,
  key TEXT NOT NULL,
  grp TEXT NOT NULL,
  replica INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  clock INTEGER NOT NULL,
  kind TEXT NOT NULL,
  value INTEGER NOT NULL,           -- hash of the value, 0 for a withdrawal
  PRIMARY KEY (key, tbl, grp, replica, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE book_question (
  tbl TEXT NOT NULL,
  key TEXT NOT NULL,
  grp TEXT NOT NULL,
  PRIMARY KEY (key, tbl, grp)
) STRICT, WITHOUT ROWID;

-- How far each other replica is known; our own is the last entry itself.
CREATE TABLE book_known (
  replica INTEGER PRIMARY KEY,
  seq INTEGER NOT NULL
) STRICT;

CREATE TABLE book_self (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  replica INTEGER NOT NULL,
  schema INTEGER NOT NULL
) STRICT;
