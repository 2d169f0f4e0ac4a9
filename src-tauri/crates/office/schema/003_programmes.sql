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

-- More kinds of partners; the table is made anew, because a CHECK cannot be changed.
CREATE TABLE partners_before AS SELECT * FROM partners;
DROP TABLE partners;
CREATE TABLE partners (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT,
  kind TEXT CHECK (kind IN (
    'hospital_group', 'supervising_organisation', 'company', 'city', 'ministry', 'association', 'training_centre', 'school'
  )),
  country TEXT,                     -- ISO 3166 two letters
  city TEXT,
  aliases TEXT,                     -- other spellings, separated by ' | '
  branches INTEGER,                 -- how many it says it has; those that are known are in partner_branches
  note TEXT,
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;
INSERT INTO partners SELECT id, name, kind, country, city, aliases, branches, note, gone FROM partners_before;
DROP TABLE partners_before;

-- A place of a partner where people are sent.
CREATE TABLE partner_branches (
  id TEXT PRIMARY KEY NOT NULL,
  partner TEXT REFERENCES partners (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT,
  prefecture TEXT,
  city TEXT,
  address TEXT,
  note TEXT,
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;
CREATE INDEX partner_branches_by_partner ON partner_branches (partner);

-- Somebody at a partner whom the office calls or writes to.
CREATE TABLE contacts (
  id TEXT PRIMARY KEY NOT NULL,
  partner TEXT REFERENCES partners (id) DEFERRABLE INITIALLY DEFERRED,
  branch TEXT REFERENCES partner_branches (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT,
  position TEXT,
  phone TEXT,
  email TEXT,
  note TEXT,
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;
CREATE INDEX contacts_by_partner ON contacts (partner);

-- An agreement; one that renews another is one more row, and what became of it is computed.
CREATE TABLE agreements (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT CHECK (kind IN ('loi', 'mou', 'msp', 'pks', 'moc', 'other')),
  title TEXT,
  number TEXT,
  signed_on TEXT,                   -- NULL: a draft
  signed_at TEXT,                   -- the place
  valid_from TEXT,                  -- NULL: from the day of signing
  valid_until TEXT,                 -- NULL: without an end
  quota INTEGER,                    -- people in all; NULL: none is agreed
  scope TEXT,                       -- tags, separated by ' | '
  renews TEXT REFERENCES agreements (id) DEFERRABLE INITIALLY DEFERRED,
  renewing_since TEXT,              -- since when its renewal is spoken about
  ended_on TEXT,                    -- ended before its time
  ended_why TEXT,
  note TEXT,                        -- with the source
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;

-- Who signs it, and who was there.
CREATE TABLE agreement_parties (
  id TEXT PRIMARY KEY NOT NULL,
  agreement TEXT REFERENCES agreements (id) DEFERRABLE INITIALLY DEFERRED,
  part TEXT CHECK (part IN ('party', 'witness')),
  partner TEXT REFERENCES partners (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT,                        -- of an organisation that is no partner
  signatory TEXT,
  position TEXT,
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;
CREATE INDEX agreement_parties_by_agreement ON agreement_parties (agreement);

CREATE TABLE agreement_pages (
  id TEXT PRIMARY KEY NOT NULL,
  agreement TEXT REFERENCES agreements (id) DEFERRABLE INITIALLY DEFERRED,
  page INTEGER,
  scan TEXT,                        -- name of the sealed scan beside the store
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;
CREATE INDEX agreement_pages_by_agreement ON agreement_pages (agreement);

-- Which programmes stand on an agreement.
CREATE TABLE agreement_programmes (
  agreement TEXT NOT NULL REFERENCES agreements (id) DEFERRABLE INITIALLY DEFERRED,
  programme TEXT NOT NULL REFERENCES programmes (id) DEFERRABLE INITIALLY DEFERRED,
  note TEXT,
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1)),
  PRIMARY KEY (agreement, programme)
) STRICT, WITHOUT ROWID;

-- A delegation, a seminar, a send-off.
CREATE TABLE events (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT CHECK (kind IN ('delegation', 'site_visit', 'seminar', 'send_off', 'gathering', 'school_visit', 'other')),
  name TEXT,
  held_on TEXT,
  until_on TEXT,                    -- its last day; NULL: one day
  place TEXT,
  online INTEGER CHECK (online IN (0, 1)),
  partner TEXT REFERENCES partners (id) DEFERRABLE INITIALLY DEFERRED,
  programme TEXT REFERENCES programmes (id) DEFERRABLE INITIALLY DEFERRED,
  batch TEXT REFERENCES batches (id) DEFERRABLE INITIALLY DEFERRED,
  expected INTEGER,                 -- how many were invited or reported, where nobody kept a list
  note TEXT,
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;

CREATE TABLE event_guests (
  id TEXT PRIMARY KEY NOT NULL,
  event TEXT REFERENCES events (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT,
  organisation TEXT,
  contact TEXT,                     -- a telephone number or an address of mail
  online INTEGER CHECK (online IN (0, 1)),
  candidate TEXT REFERENCES candidates (id) DEFERRABLE INITIALLY DEFERRED,
  came INTEGER CHECK (came IN (0, 1)),  -- NULL: nobody said
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;
CREATE INDEX event_guests_by_event ON event_guests (event);

-- What was promised at an event, and until when.
CREATE TABLE event_tasks (
  id TEXT PRIMARY KEY NOT NULL,
  event TEXT REFERENCES events (id) DEFERRABLE INITIALLY DEFERRED,
  task TEXT,
  who TEXT,
  due_on TEXT,
  done_on TEXT,
  outcome TEXT,
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;
CREATE INDEX event_tasks_by_event ON event_tasks (event);

-- Demands of the gate that were not met when somebody moved on all the same: JSON, their codes.
ALTER TABLE stage_moves ADD COLUMN unmet TEXT;
-- Everybody's way through a batch in its order, and the newest stage at once.
CREATE INDEX stage_moves_in_order ON stage_moves (batch, candidate, moved_on, id, stage) WHERE gone = 0;

-- What an employer asks for (permintaan): so many people, for such work, at such terms.
CREATE TABLE job_orders (
  id TEXT PRIMARY KEY NOT NULL,
  programme TEXT REFERENCES programmes (id) DEFERRABLE INITIALLY DEFERRED,
  partner TEXT REFERENCES partners (id) DEFERRABLE INITIALLY DEFERRED,
  branch TEXT REFERENCES partner_branches (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT,
  occupation TEXT,
  quota INTEGER,
  wage INTEGER,                     -- in the whole unit of its currency
  currency TEXT,                    -- ISO 4217
  wage_per TEXT CHECK (wage_per IN ('hour', 'month')),
  sex TEXT CHECK (sex IN ('female', 'male')),  -- who is asked for; NULL: anybody
  age_least INTEGER,
  age_most INTEGER,
  asks TEXT,                        -- what else, in the partner's words
  opened_on TEXT,
  answer_by TEXT,
  starts_on TEXT,                   -- first day of work, as planned
  closed_on TEXT,
  note TEXT,
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;

CREATE TABLE interviews (
  id TEXT PRIMARY KEY NOT NULL,
  job_order TEXT REFERENCES job_orders (id) DEFERRABLE INITIALLY DEFERRED,
  held_on TEXT,
  starts_at TEXT,
  place TEXT,
  interviewers TEXT,
  questions TEXT,                   -- JSON: the questions, and how many points each gives at most
  note TEXT,
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;
CREATE INDEX interviews_by_job_order ON interviews (job_order);

-- Somebody who is put forward at an interview.
CREATE TABLE interviewed (
  interview TEXT NOT NULL REFERENCES interviews (id) DEFERRABLE INITIALLY DEFERRED,
  candidate TEXT NOT NULL REFERENCES candidates (id) DEFERRABLE INITIALLY DEFERRED,
  batch TEXT REFERENCES batches (id) DEFERRABLE INITIALLY DEFERRED,
  turn INTEGER,                     -- in which order they are called
  answers TEXT,                     -- JSON: points and words for each question
  came INTEGER CHECK (came IN (0, 1)),
  choice TEXT CHECK (choice IN ('chosen', 'reserve', 'declined')),  -- the partner's
  reason TEXT,
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1)),
  PRIMARY KEY (interview, candidate)
) STRICT, WITHOUT ROWID;
CREATE INDEX interviewed_by_candidate ON interviewed (candidate);

-- Where somebody works abroad: one row for each contract. Certificate of eligibility and visa are papers.
CREATE TABLE placements (
  id TEXT PRIMARY KEY NOT NULL,
  candidate TEXT REFERENCES candidates (id) DEFERRABLE INITIALLY DEFERRED,
  batch TEXT REFERENCES batches (id) DEFERRABLE INITIALLY DEFERRED,
  job_order TEXT REFERENCES job_orders (id) DEFERRABLE INITIALLY DEFERRED,
  partner TEXT REFERENCES partners (id) DEFERRABLE INITIALLY DEFERRED,
  branch TEXT REFERENCES partner_branches (id) DEFERRABLE INITIALLY DEFERRED,
  occupation TEXT,
  contract_from TEXT,
  contract_until TEXT,
  months INTEGER,
  wage INTEGER,
  currency TEXT,
  wage_per TEXT CHECK (wage_per IN ('hour', 'month')),
  terms TEXT,
  coe_filed_on TEXT,
  visa_filed_on TEXT,
  flies_on TEXT,
  flight TEXT,                      -- its number
  flies_from TEXT,
  flies_to TEXT,
  departed_on TEXT,
  arrived_on TEXT,
  returned_on TEXT,
  return_reason TEXT CHECK (return_reason IN ('finished', 'early', 'other')),
  return_note TEXT,
  note TEXT,
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;
CREATE INDEX placements_by_candidate ON placements (candidate);

-- Who has departed out of which batch, once each, and on which day: the day of the placement, or of the stage where no
-- placement tells it. Whoever left the batch before departing did not depart out of it, whatever its stages say.
CREATE INDEX stage_moves_of_departure ON stage_moves (batch, candidate, moved_on) WHERE stage = 'departed' AND gone = 0;
CREATE VIEW departures AS
  SELECT d.candidate, d.batch, coalesce(min(d.placed_on), min(d.moved_on)) AS departed_on
  FROM (
    SELECT candidate, batch, departed_on AS placed_on, NULL AS moved_on FROM placements
    WHERE gone = 0 AND departed_on IS NOT NULL AND batch IS NOT NULL
    UNION ALL
    SELECT m.candidate, m.batch, NULL, m.moved_on FROM stage_moves m
    JOIN enrolments e ON e.batch = m.batch AND e.candidate = m.candidate AND e.gone = 0
    WHERE m.gone = 0 AND m.stage = 'departed') d
  JOIN candidates c ON c.id = d.candidate AND c.gone = 0
  JOIN batches b ON b.id = d.batch AND b.gone = 0
  GROUP BY d.candidate, d.batch;

-- A contract that was made longer.
CREATE TABLE extensions (
  id TEXT PRIMARY KEY NOT NULL,
  placement TEXT REFERENCES placements (id) DEFERRABLE INITIALLY DEFERRED,
  until_on TEXT,
  agreed_on TEXT,
  reason TEXT,
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;
CREATE INDEX extensions_by_placement ON extensions (placement);

-- How somebody fares abroad, asked on a schedule.
CREATE TABLE follow_ups (
  id TEXT PRIMARY KEY NOT NULL,
  placement TEXT REFERENCES placements (id) DEFERRABLE INITIALLY DEFERRED,
  due_on TEXT,                      -- the day of the schedule that it answers; NULL: outside it
  held_on TEXT,
  how TEXT CHECK (how IN ('call', 'message', 'visit', 'partner')),
  content TEXT CHECK (content IN ('yes', 'partly', 'no')),
  worries TEXT,
  wants_extension TEXT CHECK (wants_extension IN ('yes', 'no')),
  wants_family TEXT CHECK (wants_family IN ('yes', 'no')),
  promotion TEXT,
  exam TEXT,
  note TEXT,
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;
CREATE INDEX follow_ups_by_placement ON follow_ups (placement);

-- When people abroad are asked how they fare: months after arrival, separated by blanks. And what the ministry's sheets
-- call the work.
ALTER TABLE programmes ADD COLUMN follow_up_months TEXT;
ALTER TABLE programmes ADD COLUMN occupation_code TEXT;   -- KBJI
ALTER TABLE programmes ADD COLUMN job_group TEXT;
ALTER TABLE programmes ADD COLUMN sub_job TEXT;
-- What a programme promises its candidates about money.
ALTER TABLE programmes ADD COLUMN promise TEXT CHECK (promise IN ('no_burden', 'capped'));
ALTER TABLE programmes ADD COLUMN promise_cap INTEGER;    -- in rupiah, for each candidate
ALTER TABLE programmes ADD COLUMN promise_source TEXT;

-- Money: what was planned and what was spent. No accounting beyond this.
CREATE TABLE cost_lines (
  id TEXT PRIMARY KEY NOT NULL,
  programme TEXT REFERENCES programmes (id) DEFERRABLE INITIALLY DEFERRED,
  batch TEXT REFERENCES batches (id) DEFERRABLE INITIALLY DEFERRED,
  candidate TEXT REFERENCES candidates (id) DEFERRABLE INITIALLY DEFERRED,  -- NULL: of the whole batch or programme
  side TEXT CHECK (side IN ('budget', 'actual')),
  tier TEXT CHECK (tier IN ('blk', 'lpk', 'departure')),
  item TEXT CHECK (item IN (
    'training', 'language', 'exam', 'health_check', 'passport', 'visa', 'documents', 'transport', 'ticket', 'boarding', 'insurance',
    'uniform', 'allowance', 'placement_fee', 'other'
  )),
  about TEXT,
  payer TEXT CHECK (payer IN ('candidate', 'centre', 'government', 'partner', 'subsidy', 'loan')),
  payer_partner TEXT REFERENCES partners (id) DEFERRABLE INITIALLY DEFERRED,
  people INTEGER,                   -- among how many it is shared, where it is not one person's
  amount INTEGER,                   -- in the whole unit of its currency
  currency TEXT,                    -- ISO 4217
  rate INTEGER,                     -- rupiah for one unit, x 10,000; NULL for rupiah
  rate_source TEXT,
  paid_on TEXT,
  receipt TEXT,                     -- number of the receipt
  note TEXT,
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;
CREATE INDEX cost_lines_by_programme ON cost_lines (programme);
CREATE INDEX cost_lines_by_batch ON cost_lines (batch);
CREATE INDEX cost_lines_by_candidate ON cost_lines (candidate);

-- The ministry's monthly sheets that were handed in.
CREATE TABLE handed_in (
  id TEXT PRIMARY KEY NOT NULL,
  report TEXT CHECK (report IN ('departures', 'returns')),
  month TEXT,                       -- YYYY-MM
  handed_in_on TEXT,
  people INTEGER,
  note TEXT,
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;

-- What the ministry's sheets ask of the centre itself.
ALTER TABLE centre ADD COLUMN provider_type TEXT;   -- as the ministry calls it: LPK, SO
ALTER TABLE centre ADD COLUMN regency TEXT;
ALTER TABLE centre ADD COLUMN province TEXT;
