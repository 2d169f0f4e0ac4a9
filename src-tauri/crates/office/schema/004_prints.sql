-- What the print room needs to know: more about a person than a profile asked so far, who signs, what was handed over to
-- whom, and the templates that an office writes itself. Never edited once released.

-- The interview CV of sending organisations and the forms for technical interns ask more about a person. Free texts are in
-- the office's own language unless the field says Japanese.
ALTER TABLE candidates ADD COLUMN waist_cm INTEGER;
ALTER TABLE candidates ADD COLUMN head_cm INTEGER;
ALTER TABLE candidates ADD COLUMN shirt_size TEXT;
ALTER TABLE candidates ADD COLUMN glasses TEXT CHECK (glasses IN ('yes', 'no'));
ALTER TABLE candidates ADD COLUMN piercing TEXT CHECK (piercing IN ('yes', 'no'));
ALTER TABLE candidates ADD COLUMN tuberculosis TEXT CHECK (tuberculosis IN ('yes', 'no'));
ALTER TABLE candidates ADD COLUMN fracture TEXT;
ALTER TABLE candidates ADD COLUMN cold_tolerance TEXT CHECK (cold_tolerance IN ('yes', 'no'));  -- bears air conditioning
ALTER TABLE candidates ADD COLUMN smoking_abroad TEXT CHECK (smoking_abroad IN ('yes', 'no'));  -- would smoke there
ALTER TABLE candidates ADD COLUMN food_limits TEXT;
ALTER TABLE candidates ADD COLUMN children INTEGER;
ALTER TABLE candidates ADD COLUMN mother_tongue TEXT;
ALTER TABLE candidates ADD COLUMN languages TEXT;
ALTER TABLE candidates ADD COLUMN driving_licence TEXT;
ALTER TABLE candidates ADD COLUMN iq INTEGER;
ALTER TABLE candidates ADD COLUMN maths INTEGER;              -- points of the entry test, x 100
ALTER TABLE candidates ADD COLUMN saving_goal INTEGER;        -- in yen, a month
ALTER TABLE candidates ADD COLUMN saving_reason TEXT;
ALTER TABLE candidates ADD COLUMN wishes TEXT;                -- 本人希望記入欄
ALTER TABLE candidates ADD COLUMN video TEXT;                 -- where the self-introduction is kept
ALTER TABLE candidates ADD COLUMN relatives_in_japan TEXT;
ALTER TABLE candidates ADD COLUMN stays_in_japan TEXT;        -- when, as what
ALTER TABLE candidates ADD COLUMN intern_class TEXT CHECK (intern_class IN ('none', 'A', 'B', 'C', 'D', 'E', 'F'));
ALTER TABLE candidates ADD COLUMN coe_applied INTEGER;        -- how often before
ALTER TABLE candidates ADD COLUMN coe_refused INTEGER;        -- how often before
ALTER TABLE candidates ADD COLUMN criminal_record TEXT CHECK (criminal_record IN ('yes', 'no'));
ALTER TABLE candidates ADD COLUMN deported TEXT CHECK (deported IN ('yes', 'no'));
ALTER TABLE candidates ADD COLUMN skill_months INTEGER;       -- experience in the work to be learnt

-- Who signs for the centre, what stands on its letterhead beside the name, and where the stamp goes.
ALTER TABLE centre ADD COLUMN logo TEXT;                      -- a keyed hash in the store of pictures
ALTER TABLE centre ADD COLUMN signatory TEXT;
ALTER TABLE centre ADD COLUMN signatory_position TEXT;
ALTER TABLE centre ADD COLUMN signatory_ja TEXT;              -- katakana, for Japanese forms
ALTER TABLE centre ADD COLUMN name_ja TEXT;
ALTER TABLE centre ADD COLUMN certificate_prefix TEXT;        -- before the running number of a certificate

-- Certificates of completion: the number is given once and never again.
CREATE TABLE completions (
  id TEXT PRIMARY KEY NOT NULL,
  batch TEXT REFERENCES batches (id) DEFERRABLE INITIALLY DEFERRED,
  candidate TEXT REFERENCES candidates (id) DEFERRABLE INITIALLY DEFERRED,
  number TEXT,
  given_on TEXT,
  course TEXT,                      -- what was completed
  hours INTEGER,                    -- minutes of lessons, as they were on that day
  grade TEXT,
  check_code TEXT,                  -- what the square code holds, beside the number
  withdrawn_on TEXT,
  withdrawn_why TEXT,
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;
CREATE INDEX completions_by_candidate ON completions (candidate);

-- In which order a partner wants which papers.
CREATE TABLE print_orders (
  id TEXT PRIMARY KEY NOT NULL,
  partner TEXT REFERENCES partners (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT,
  language TEXT CHECK (language IN ('id', 'en', 'ja')),
  prints TEXT,                      -- names of the catalogue in their order, separated by blanks
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;

-- What was handed over to whom, when: one line for each person in a hand-over.
CREATE TABLE handovers (
  id TEXT PRIMARY KEY NOT NULL,
  partner TEXT REFERENCES partners (id) DEFERRABLE INITIALLY DEFERRED,
  batch TEXT REFERENCES batches (id) DEFERRABLE INITIALLY DEFERRED,
  candidate TEXT REFERENCES candidates (id) DEFERRABLE INITIALLY DEFERRED,
  prints TEXT,                      -- names of the catalogue with their editions, separated by blanks
  language TEXT,
  left_out TEXT,                    -- what the copies do not hold, field groups separated by blanks
  pages INTEGER,
  handed_on TEXT,
  how TEXT,
  note TEXT,
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;
CREATE INDEX handovers_by_candidate ON handovers (candidate);

-- Templates that the office wrote: typst, with what they are about.
CREATE TABLE templates (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT,
  about TEXT CHECK (about IN ('person', 'batch')),
  language TEXT CHECK (language IN ('id', 'en', 'ja')),
  based_on TEXT,                    -- a paper of the catalogue that it replaces; NULL: a paper of its own
  edition TEXT,
  from_on TEXT,
  until_on TEXT,
  source TEXT,
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;
