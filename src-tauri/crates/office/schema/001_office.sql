-- The first released schema. Never edited: what comes later is a new file.
--
-- Rules for every table here: STRICT; text and whole numbers only; days as YYYY-MM-DD, times as HH:MM; scores times a
-- hundred; a key is made on the device and never changes; no UNIQUE but the key, because duplicates are found and
-- shown, not refused; nothing is deleted, `gone` = 1 withdraws a row. Which columns change together is in
-- src/book/groups.rs.

CREATE TABLE centre (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT,
  licence TEXT,                     -- licence number of the training centre (izin LPK)
  address TEXT,
  city TEXT,
  phone TEXT,
  email TEXT,
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;

CREATE TABLE staff (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT,
  username TEXT,                    -- what is typed to sign in
  role TEXT CHECK (role IN ('admin', 'clerk', 'teacher', 'viewer')),
  retired_on TEXT,
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;

CREATE TABLE partners (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT,
  kind TEXT CHECK (kind IN ('hospital_group', 'supervising_organisation', 'company', 'city', 'ministry', 'association')),
  country TEXT,                     -- ISO 3166 two letters
  city TEXT,
  aliases TEXT,                     -- other spellings, separated by ' | '
  branches INTEGER,
  note TEXT,
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;

CREATE TABLE programmes (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT,
  scheme TEXT CHECK (scheme IN ('g_to_g', 'g_to_b', 'g_to_p', 'technical_intern', 'ssw', 'epa', 'ikusei_shuro', 'scholarship', 'cooperation')),
  destination TEXT,                 -- ISO 3166 two letters
  partner TEXT REFERENCES partners (id) DEFERRABLE INITIALLY DEFERRED,
  payer TEXT,                       -- who pays, in the office's words
  contract_years INTEGER,
  quota INTEGER,
  started_on TEXT,
  ended_on TEXT,
  about TEXT,
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;

CREATE TABLE batches (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT,
  programme TEXT REFERENCES programmes (id) DEFERRABLE INITIALLY DEFERRED,
  starts_on TEXT,
  departs_on TEXT,
  seats INTEGER,
  note TEXT,
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;

CREATE TABLE classes (
  id TEXT PRIMARY KEY NOT NULL,
  batch TEXT REFERENCES batches (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT,
  teacher TEXT,
  place TEXT,
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;

CREATE TABLE candidates (
  id TEXT PRIMARY KEY NOT NULL,
  -- as on the identity card (KTP)
  name TEXT,
  nik TEXT,
  birth_place TEXT,
  birth_date TEXT,
  sex TEXT CHECK (sex IN ('female', 'male')),
  -- the same person on other papers, kept apart
  passport_name TEXT,
  diploma_name TEXT,
  call_name TEXT,
  katakana TEXT,
  katakana_by TEXT,                 -- the staff member who approved it; only then it is printed as final
  katakana_on TEXT,
  religion TEXT CHECK (religion IN ('islam', 'protestant', 'catholic', 'hindu', 'buddhist', 'confucian', 'other')),
  marital TEXT CHECK (marital IN ('single', 'married', 'divorced', 'widowed')),
  phone TEXT,                       -- E.164
  phone_typed TEXT,                 -- as it was given
  email TEXT,
  ktp_street TEXT,
  ktp_rt TEXT,
  ktp_rw TEXT,
  ktp_village TEXT,                 -- desa or kelurahan
  ktp_district TEXT,                -- kecamatan
  ktp_regency TEXT,                 -- kabupaten or kota
  ktp_province TEXT,
  ktp_postcode TEXT,
  home_street TEXT,
  home_rt TEXT,
  home_rw TEXT,
  home_village TEXT,
  home_district TEXT,
  home_regency TEXT,
  home_province TEXT,
  home_postcode TEXT,
  -- body and health: restricted (Law 27/2022, specific personal data)
  height_cm INTEGER,
  weight_kg INTEGER,
  blood TEXT CHECK (blood IN ('A', 'B', 'AB', 'O', 'A+', 'A-', 'B+', 'B-', 'AB+', 'AB-', 'O+', 'O-')),
  shoe_cm INTEGER,                  -- times ten: 24.5 cm is 245
  hand TEXT CHECK (hand IN ('right', 'left', 'both')),
  eyesight TEXT,
  colour_blind TEXT CHECK (colour_blind IN ('yes', 'no')),
  illness TEXT,
  surgery TEXT,
  allergy TEXT,
  tattoo TEXT CHECK (tattoo IN ('yes', 'no')),
  smoking TEXT CHECK (smoking IN ('yes', 'no')),
  alcohol TEXT CHECK (alcohol IN ('yes', 'no')),
  hobbies TEXT,
  strengths TEXT,
  weaknesses TEXT,
  skills TEXT,
  reason TEXT,                      -- why abroad, why this work (志望動機)
  plan TEXT,                        -- what comes after the contract
  emergency_name TEXT,
  emergency_relation TEXT,
  emergency_phone TEXT,
  passport_number TEXT,
  passport_issued_on TEXT,
  passport_expires_on TEXT,
  photo TEXT,                       -- name of the sealed picture beside the store
  source TEXT,                      -- how the person came: walk-in, school visit, sheet
  registered_on TEXT,
  note TEXT,
  same_as TEXT REFERENCES candidates (id) DEFERRABLE INITIALLY DEFERRED,
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;
CREATE INDEX candidates_by_nik ON candidates (nik);

CREATE TABLE educations (
  id TEXT PRIMARY KEY NOT NULL,
  candidate TEXT REFERENCES candidates (id) DEFERRABLE INITIALLY DEFERRED,
  level TEXT CHECK (level IN ('sd', 'smp', 'sma', 'smk', 'd1', 'd2', 'd3', 'd4', 's1', 's2', 'ners')),
  school TEXT,
  major TEXT,
  city TEXT,
  started TEXT,                     -- YYYY or YYYY-MM
  ended TEXT,
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;
CREATE INDEX educations_by_candidate ON educations (candidate);

CREATE TABLE jobs (
  id TEXT PRIMARY KEY NOT NULL,
  candidate TEXT REFERENCES candidates (id) DEFERRABLE INITIALLY DEFERRED,
  employer TEXT,
  position TEXT,
  city TEXT,
  started TEXT,
  ended TEXT,
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;
CREATE INDEX jobs_by_candidate ON jobs (candidate);

CREATE TABLE relatives (
  id TEXT PRIMARY KEY NOT NULL,
  candidate TEXT REFERENCES candidates (id) DEFERRABLE INITIALLY DEFERRED,
  relation TEXT CHECK (relation IN ('father', 'mother', 'spouse', 'child', 'sibling', 'guardian', 'other')),
  name TEXT,
  born TEXT,                        -- YYYY or YYYY-MM-DD
  occupation TEXT,
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;
CREATE INDEX relatives_by_candidate ON relatives (candidate);

CREATE TABLE consents (
  id TEXT PRIMARY KEY NOT NULL,
  candidate TEXT REFERENCES candidates (id) DEFERRABLE INITIALLY DEFERRED,
  purpose TEXT CHECK (purpose IN ('training', 'partner_abroad', 'health', 'publicity')),
  given_on TEXT,
  withdrawn_on TEXT,
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;
CREATE INDEX consents_by_candidate ON consents (candidate);

CREATE TABLE enrolments (
  batch TEXT NOT NULL REFERENCES batches (id) DEFERRABLE INITIALLY DEFERRED,
  candidate TEXT NOT NULL REFERENCES candidates (id) DEFERRABLE INITIALLY DEFERRED,
  class TEXT REFERENCES classes (id) DEFERRABLE INITIALLY DEFERRED,
  seat INTEGER,
  participant TEXT CHECK (participant IN ('regular', 'scholarship')),
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1)),
  PRIMARY KEY (batch, candidate)
) STRICT, WITHOUT ROWID;
CREATE INDEX enrolments_by_candidate ON enrolments (candidate);
CREATE INDEX enrolments_by_class ON enrolments (class);

CREATE TABLE stage_moves (
  id TEXT PRIMARY KEY NOT NULL,
  batch TEXT REFERENCES batches (id) DEFERRABLE INITIALLY DEFERRED,
  candidate TEXT REFERENCES candidates (id) DEFERRABLE INITIALLY DEFERRED,
  stage TEXT,
  moved_on TEXT,
  reason TEXT,
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;
CREATE INDEX stage_moves_by_candidate ON stage_moves (candidate);

CREATE TABLE subjects (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT,
  name_en TEXT,
  name_ja TEXT,
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;

CREATE TABLE lessons (
  id TEXT PRIMARY KEY NOT NULL,
  class TEXT REFERENCES classes (id) DEFERRABLE INITIALLY DEFERRED,
  held_on TEXT,
  starts_at TEXT,
  minutes INTEGER,
  subject TEXT REFERENCES subjects (id) DEFERRABLE INITIALLY DEFERRED,
  teacher TEXT,
  place TEXT,
  note TEXT,
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;
CREATE INDEX lessons_by_class ON lessons (class, held_on);
CREATE INDEX lessons_by_day ON lessons (held_on);

CREATE TABLE attendance (
  lesson TEXT NOT NULL REFERENCES lessons (id) DEFERRABLE INITIALLY DEFERRED,
  candidate TEXT NOT NULL REFERENCES candidates (id) DEFERRABLE INITIALLY DEFERRED,
  presence TEXT CHECK (presence IN ('present', 'late', 'sick', 'excused', 'absent')),  -- NULL: cleared, not present
  minutes_late INTEGER,
  note TEXT,
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1)),
  PRIMARY KEY (lesson, candidate)
) STRICT, WITHOUT ROWID;
CREATE INDEX attendance_by_candidate ON attendance (candidate);

CREATE TABLE exams (
  id TEXT PRIMARY KEY NOT NULL,
  code TEXT,
  name TEXT,
  rules TEXT,                       -- JSON: every pass rule the exam has had, with its first day and its source
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;

CREATE TABLE sittings (
  id TEXT PRIMARY KEY NOT NULL,
  exam TEXT REFERENCES exams (id) DEFERRABLE INITIALLY DEFERRED,
  class TEXT REFERENCES classes (id) DEFERRABLE INITIALLY DEFERRED,
  held_on TEXT,
  place TEXT,
  note TEXT,
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;
CREATE INDEX sittings_by_class ON sittings (class, held_on);

CREATE TABLE results (
  sitting TEXT NOT NULL REFERENCES sittings (id) DEFERRABLE INITIALLY DEFERRED,
  candidate TEXT NOT NULL REFERENCES candidates (id) DEFERRABLE INITIALLY DEFERRED,
  scores TEXT,                      -- JSON: one number or null for each section, times a hundred
  absent INTEGER CHECK (absent IN (0, 1)),
  note TEXT,
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1)),
  PRIMARY KEY (sitting, candidate)
) STRICT, WITHOUT ROWID;
CREATE INDEX results_by_candidate ON results (candidate);

-- What stays on this computer: forms not yet saved, and this computer's own settings.
CREATE TABLE drafts (
  form TEXT NOT NULL,
  staff TEXT NOT NULL,
  body TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  PRIMARY KEY (form, staff)
) STRICT, WITHOUT ROWID;

CREATE TABLE settings (
  key TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
