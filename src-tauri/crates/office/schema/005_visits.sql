-- Out and home again: the computers that the office knows, what a laptop carries, what came home in which package, and
-- which people are one. Never edited once released.

-- A computer with a store of this centre: a PC of the office, or a laptop on a visit. A store that is lent again is a
-- new computer, because it has new keys.
CREATE TABLE devices (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT,                        -- what people call it: LAPTOP-2
  kind TEXT CHECK (kind IN ('office', 'laptop')),
  replica INTEGER,                  -- under which it writes in the book
  signs_as TEXT,                    -- Ed25519, the public half, hexadecimal
  sealed_to TEXT,                   -- the age recipient that opens what is sent to it
  enrolled_on TEXT,
  revoked_on TEXT,
  revoked_why TEXT CHECK (revoked_why IN ('lost', 'returned', 'replaced')),
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;
CREATE INDEX devices_by_replica ON devices (replica);

-- What went out of the house on a laptop, who carries it, and when it is to be back.
CREATE TABLE lendings (
  id TEXT PRIMARY KEY NOT NULL,
  device TEXT REFERENCES devices (id) DEFERRABLE INITIALLY DEFERRED,
  holder TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  batch TEXT REFERENCES batches (id) DEFERRABLE INITIALLY DEFERRED,
  event TEXT REFERENCES events (id) DEFERRABLE INITIALLY DEFERRED,
  lent_at TEXT,                     -- UTC
  fields TEXT,                      -- the field groups of people that went along, separated by blanks
  back_by TEXT,
  returned_on TEXT,
  note TEXT,
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;

-- Whose data went along.
CREATE TABLE lent_people (
  lending TEXT NOT NULL REFERENCES lendings (id) DEFERRABLE INITIALLY DEFERRED,
  candidate TEXT NOT NULL REFERENCES candidates (id) DEFERRABLE INITIALLY DEFERRED,
  photo TEXT CHECK (photo IN ('yes', 'no')),
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1)),
  PRIMARY KEY (lending, candidate)
) STRICT, WITHOUT ROWID;
CREATE INDEX lent_people_by_candidate ON lent_people (candidate);

-- A package that came home and was taken in, so that it is recognised on every PC of the office.
CREATE TABLE packages (
  id TEXT PRIMARY KEY NOT NULL,     -- the package's own number
  device TEXT REFERENCES devices (id) DEFERRABLE INITIALLY DEFERRED,
  first_entry INTEGER,              -- of the laptop's entries
  last_entry INTEGER,
  part INTEGER,
  parts INTEGER,
  pictures INTEGER,
  settled_at TEXT,                  -- UTC
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;

-- Two people who look like one and are not: somebody has looked. The smaller key comes first.
CREATE TABLE known_apart (
  one TEXT NOT NULL REFERENCES candidates (id) DEFERRABLE INITIALLY DEFERRED,
  other TEXT NOT NULL REFERENCES candidates (id) DEFERRABLE INITIALLY DEFERRED,
  reason TEXT,
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1)),
  PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;

-- This computer alone: how the rows stood before a visit came home, so that the whole of it can be taken back.
CREATE TABLE book_before (
  opens INTEGER NOT NULL,           -- the deed that settled it
  tbl TEXT NOT NULL,
  key TEXT NOT NULL,
  grp TEXT NOT NULL,
  before TEXT,                      -- 'replica:seq' of what was shown; NULL where there was nothing
  was_gone INTEGER NOT NULL CHECK (was_gone IN (0, 1)),
  left_there TEXT NOT NULL DEFAULT '[]',  -- hashes of the values that the deed left, 0 for a withdrawal
  PRIMARY KEY (opens, tbl, key, grp)
) STRICT, WITHOUT ROWID;

-- Decisions are looked up newest first, and they are few among all entries.
CREATE INDEX book_entry_decided ON book_entry (clock) WHERE kind IN ('decide', 'withdraw');
