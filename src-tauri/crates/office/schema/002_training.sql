-- The training desk: the weekly plan and what becomes of it, teachers and what they may teach, leave, closed months,
-- courses whose hours must be proved, exams entered twice, terms and report cards. The rules of 001 hold here too.

-- What a subject's minutes count for: `japanese/listening`, `care/meals`, `life`; the codes are those of the courses.
ALTER TABLE subjects ADD COLUMN counts_for TEXT;

CREATE TABLE teachers (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT,
  name_ja TEXT,                     -- as a course record for Japan writes it
  phone TEXT,                       -- E.164
  left_on TEXT,
  note TEXT,
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;

-- What a teacher may prove for hours that only count when the teacher qualifies.
CREATE TABLE qualifications (
  id TEXT PRIMARY KEY NOT NULL,
  teacher TEXT REFERENCES teachers (id) DEFERRABLE INITIALLY DEFERRED,
  teaches TEXT,                     -- a code as in subjects.counts_for; `japanese` covers all that begins with it
  proof TEXT,                       -- certificate, course or years of work, in the office's words
  from_on TEXT,
  until_on TEXT,                    -- last day; NULL: no end
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;
CREATE INDEX qualifications_by_teacher ON qualifications (teacher);

-- The weekly plan of a class; lessons are made from it.
CREATE TABLE plan_slots (
  id TEXT PRIMARY KEY NOT NULL,
  class TEXT REFERENCES classes (id) DEFERRABLE INITIALLY DEFERRED,
  weekday INTEGER CHECK (weekday BETWEEN 1 AND 7),  -- 1 is Monday
  starts_at TEXT,
  minutes INTEGER,
  subject TEXT REFERENCES subjects (id) DEFERRABLE INITIALLY DEFERRED,
  teacher TEXT REFERENCES teachers (id) DEFERRABLE INITIALLY DEFERRED,
  place TEXT,
  from_on TEXT,
  until_on TEXT,
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;
CREATE INDEX plan_slots_by_class ON plan_slots (class);

CREATE TABLE holidays (
  id TEXT PRIMARY KEY NOT NULL,
  day TEXT,
  name TEXT,
  kind TEXT CHECK (kind IN ('national', 'joint_leave', 'centre')),
  source TEXT,
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;
CREATE INDEX holidays_by_day ON holidays (day);

ALTER TABLE lessons ADD COLUMN slot TEXT REFERENCES plan_slots (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE lessons ADD COLUMN planned_on TEXT;     -- the day the plan gave it, wherever it has been moved since
ALTER TABLE lessons ADD COLUMN taught_by TEXT REFERENCES teachers (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE lessons ADD COLUMN cancelled TEXT;      -- why it was not held; NULL: held or to be held
ALTER TABLE lessons ADD COLUMN makes_up TEXT REFERENCES lessons (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX lessons_by_slot ON lessons (slot);
CREATE INDEX lessons_by_made_up ON lessons (makes_up) WHERE makes_up IS NOT NULL;

-- What a programme asks of attendance: the least part of the lessons, in tenths of a percent, and the minutes after the
-- start that a card still marks as on time.
ALTER TABLE programmes ADD COLUMN attendance_minimum INTEGER;
ALTER TABLE programmes ADD COLUMN grace_minutes INTEGER;

-- Minutes missed besides coming late: left early, called out.
ALTER TABLE attendance ADD COLUMN minutes_out INTEGER;

-- A request to be away (izin, sakit) that explains absences before they are marked.
CREATE TABLE leaves (
  id TEXT PRIMARY KEY NOT NULL,
  candidate TEXT REFERENCES candidates (id) DEFERRABLE INITIALLY DEFERRED,
  from_on TEXT,
  until_on TEXT,
  presence TEXT CHECK (presence IN ('sick', 'excused')),
  reason TEXT,
  scan TEXT,                        -- name of the sealed scan beside the store
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;
CREATE INDEX leaves_by_candidate ON leaves (candidate);

-- A month whose register is closed; opened again with a reason.
CREATE TABLE closed_months (
  class TEXT NOT NULL REFERENCES classes (id) DEFERRABLE INITIALLY DEFERRED,
  month TEXT NOT NULL,              -- YYYY-MM
  closed INTEGER CHECK (closed IN (0, 1)),
  reason TEXT,
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1)),
  PRIMARY KEY (class, month)
) STRICT, WITHOUT ROWID;

-- The code on a person's card, when it is not the one that follows from the key: the first card was lost.
ALTER TABLE candidates ADD COLUMN card TEXT;
CREATE INDEX candidates_by_card ON candidates (card) WHERE card IS NOT NULL;

-- Courses whose hours must be proved, as dated data.
CREATE TABLE courses (
  id TEXT PRIMARY KEY NOT NULL,
  code TEXT,
  name TEXT,
  rules TEXT,                       -- JSON: every rule the course has had, with its first day and its source
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;

-- What exams a route asks for, as dated data: any one of several is enough.
CREATE TABLE exam_needs (
  id TEXT PRIMARY KEY NOT NULL,
  code TEXT,
  name TEXT,
  rules TEXT,                       -- JSON
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;

ALTER TABLE sittings ADD COLUMN decisive INTEGER CHECK (decisive IN (0, 1));  -- 1: two people key it
ALTER TABLE sittings ADD COLUMN settled_on TEXT;    -- the day the two were brought together
ALTER TABLE sittings ADD COLUMN remedial_of TEXT REFERENCES sittings (id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE results ADD COLUMN certificate TEXT;    -- its number
ALTER TABLE results ADD COLUMN valid_until TEXT;    -- last day, where the certificate says one
ALTER TABLE results ADD COLUMN scan TEXT;

-- One reader's scores of an exam that decides; another reader does not see them.
CREATE TABLE keyings (
  sitting TEXT NOT NULL REFERENCES sittings (id) DEFERRABLE INITIALLY DEFERRED,
  candidate TEXT NOT NULL REFERENCES candidates (id) DEFERRABLE INITIALLY DEFERRED,
  staff TEXT NOT NULL REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  scores TEXT,                      -- as in results
  absent INTEGER CHECK (absent IN (0, 1)),
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1)),
  PRIMARY KEY (sitting, candidate, staff)
) STRICT, WITHOUT ROWID;

-- A reader says: that was all.
CREATE TABLE keyings_done (
  sitting TEXT NOT NULL REFERENCES sittings (id) DEFERRABLE INITIALLY DEFERRED,
  staff TEXT NOT NULL REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  done_on TEXT,
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1)),
  PRIMARY KEY (sitting, staff)
) STRICT, WITHOUT ROWID;

CREATE TABLE terms (
  id TEXT PRIMARY KEY NOT NULL,
  batch TEXT REFERENCES batches (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT,
  from_on TEXT,
  until_on TEXT,
  grades TEXT,                      -- JSON: letters and the lowest mark of each, a hundred to the point
  ranked INTEGER CHECK (ranked IN (0, 1)),  -- 1: a place in the class is shown
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;
CREATE INDEX terms_by_batch ON terms (batch);

-- How much the sittings of one exam weigh in a term.
CREATE TABLE term_parts (
  id TEXT PRIMARY KEY NOT NULL,
  term TEXT REFERENCES terms (id) DEFERRABLE INITIALLY DEFERRED,
  exam TEXT REFERENCES exams (id) DEFERRABLE INITIALLY DEFERRED,
  weight INTEGER,                   -- in whole percent
  remedial TEXT CHECK (remedial IN ('best', 'pass_mark', 'last')),  -- what a repeated exam is worth
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;
CREATE INDEX term_parts_by_term ON term_parts (term);

CREATE TABLE report_cards (
  term TEXT NOT NULL REFERENCES terms (id) DEFERRABLE INITIALLY DEFERRED,
  candidate TEXT NOT NULL REFERENCES candidates (id) DEFERRABLE INITIALLY DEFERRED,
  discipline TEXT,                  -- A to E
  comment TEXT,
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1)),
  PRIMARY KEY (term, candidate)
) STRICT, WITHOUT ROWID;
