-- The programme desk: papers with their scans and originals, and what programmes demand. The rules of 001 hold here too.

-- The catalogue of papers, as dated data.
CREATE TABLE paper_kinds (
  id TEXT PRIMARY KEY NOT NULL,
  code TEXT,
  name TEXT,
  rules TEXT,                       -- JSON: every rule the paper has had, with its first day and its source
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;

-- A paper that somebody brought; a newer one of the same kind is one more row, and the older stays.
CREATE TABLE papers (
  id TEXT PRIMARY KEY NOT NULL,
  candidate TEXT REFERENCES candidates (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT,                        -- a code of the catalogue
  number TEXT,
  issued_on TEXT,
  issued_by TEXT,
  place TEXT,                       -- where it was issued
  expires_on TEXT,                  -- as it says itself; NULL: by the rule of its kind
  outcome TEXT CHECK (outcome IN ('fit', 'unfit', 'pending')),  -- of a health check
  name_on TEXT,                     -- the name and the day of birth as it writes them
  born_on TEXT,
  note TEXT,
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;
CREATE INDEX papers_by_candidate ON papers (candidate);

CREATE TABLE paper_pages (
  id TEXT PRIMARY KEY NOT NULL,
  paper TEXT REFERENCES papers (id) DEFERRABLE INITIALLY DEFERRED,
  page INTEGER,
  scan TEXT,                        -- name of the sealed scan beside the store
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;
CREATE INDEX paper_pages_by_paper ON paper_pages (paper);

-- An original in the office's hands, until it is given back.
CREATE TABLE originals (
  id TEXT PRIMARY KEY NOT NULL,
  candidate TEXT REFERENCES candidates (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT,                        -- a code of the catalogue
  number TEXT,                      -- as the receipt names it
  received_on TEXT,
  reason TEXT,                      -- why it is held
  held_at TEXT,                     -- the cupboard, or the office that has it now
  returned_on TEXT,
  returned_to TEXT,
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;
CREATE INDEX originals_by_candidate ON originals (candidate);

-- A difference between two papers of one person that somebody has accepted.
CREATE TABLE accepted_differences (
  candidate TEXT NOT NULL REFERENCES candidates (id) DEFERRABLE INITIALLY DEFERRED,
  field TEXT NOT NULL,              -- what differs: `name`, `birth_date`
  one TEXT NOT NULL,                -- where the one value stands, and where the other
  other TEXT NOT NULL,
  value_one TEXT,                   -- what they said then; a new value is a new difference
  value_other TEXT,
  reason TEXT,
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1)),
  PRIMARY KEY (candidate, field, one, other)
) STRICT, WITHOUT ROWID;

-- What a programme demands, as dated data.
CREATE TABLE requirement_sets (
  id TEXT PRIMARY KEY NOT NULL,
  code TEXT,
  name TEXT,
  rules TEXT,                       -- JSON: every set of demands, with its first day of departure and its source
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;

-- What the programme is for, how people are trained for it, and which demands hold; NULL: those of its scheme.
ALTER TABLE programmes ADD COLUMN occupation TEXT;
ALTER TABLE programmes ADD COLUMN training_plan TEXT;
ALTER TABLE programmes ADD COLUMN demands TEXT REFERENCES requirement_sets (id) DEFERRABLE INITIALLY DEFERRED;

-- A demand that need not be met by one person in one batch, with the reason.
CREATE TABLE waivers (
  batch TEXT NOT NULL REFERENCES batches (id) DEFERRABLE INITIALLY DEFERRED,
  candidate TEXT NOT NULL REFERENCES candidates (id) DEFERRABLE INITIALLY DEFERRED,
  demand TEXT NOT NULL,             -- a code of the set
  reason TEXT,
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1)),
  PRIMARY KEY (batch, candidate, demand)
) STRICT, WITHOUT ROWID;
