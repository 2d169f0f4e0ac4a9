## Sex, as the identity papers write it

term-sex-female = Female
term-sex-male = Male

## Marital status

term-marital-single = Single
term-marital-married = Married
term-marital-divorced = Divorced
term-marital-widowed = Widowed

## Religion, as the identity card has it

term-religion-islam = Islam
term-religion-protestant = Protestant
term-religion-catholic = Catholic
term-religion-hindu = Hindu
term-religion-buddhist = Buddhist
term-religion-confucian = Confucian
term-religion-other = Other

## Presence in a lesson, and the letter of the register

term-presence-present = Present
term-presence-late = Late
term-presence-sick = Sick
term-presence-excused = Excused
term-presence-absent = Absent
term-presence-letter-present = H
term-presence-letter-late = T
term-presence-letter-sick = S
term-presence-letter-excused = I
term-presence-letter-absent = A

## Roles of the staff

term-role-admin = Administrator
term-role-clerk = Clerk
term-role-teacher = Teacher
term-role-viewer = Viewer

## Levels of education

term-education-sd = Primary school
term-education-smp = Junior secondary school
term-education-sma = Senior secondary school
term-education-smk = Vocational secondary school
term-education-d1 = Diploma 1
term-education-d2 = Diploma 2
term-education-d3 = Diploma 3
term-education-d4 = Diploma 4
term-education-s1 = Bachelor
term-education-s2 = Master
term-education-profession = Professional programme
term-education-ners = Ners (registered nurse programme)

## Relatives and contacts

term-relation-father = Father
term-relation-mother = Mother
term-relation-spouse = Spouse
term-relation-child = Child
term-relation-sibling = Sibling
term-relation-guardian = Guardian
term-relation-other = Other

## Where a candidate stands, from the first question to the years after return

term-stage-enquiry = Enquiry
term-stage-registered = Registered
term-stage-selection = Selection
term-stage-admitted = Admitted
term-stage-in_training = In training
term-stage-exam_ready = Ready for exams
term-stage-exam_passed = Exams passed
term-stage-shortlisted = Shortlisted
term-stage-interview = Interview
term-stage-matched = Matched
term-stage-documents = Documents
term-stage-coe = Certificate of eligibility
term-stage-visa = Visa
term-stage-cleared = Insured and briefed
term-stage-departing = About to depart
term-stage-departed = Departed
term-stage-arrived = Arrived
term-stage-in_placement = In placement
term-stage-extended = Extended
term-stage-changed_status = Changed status
term-stage-returned = Returned
term-stage-withdrawn = Withdrawn
term-stage-failed = Failed
term-stage-deferred = Deferred
term-stage-medical_hold = Medical hold
term-stage-dropped_out = Dropped out
term-stage-absconded = Absconded
term-stage-early_return = Early return
term-stage-training = In training
term-stage-certified = Certified
term-stage-pre_departure = Preparing departure
term-stage-opp = Pre-departure briefing (OPP)
term-stage-send_off = Send-off
term-stage-placed = In placement

## What consent was given for

term-purpose-training = Training
term-purpose-partner_abroad = Sharing with the partner abroad
term-purpose-health = Health data
term-purpose-publicity = Publicity

## How a candidate takes part

term-participant-regular = Regular participant
term-participant-scholarship = Scholarship holder

## Schemes

term-scheme-g_to_g = G-to-G
term-scheme-g_to_b = G-to-B
term-scheme-g_to_p = G-to-P
term-scheme-technical_intern = Technical intern training
term-scheme-ssw = Specified skilled worker
term-scheme-epa = EPA (IJEPA)
term-scheme-ikusei_shuro = Employment for skill development
term-scheme-scholarship = Scholarship
term-scheme-cooperation = Cooperation

## Kinds of partner

term-partner-hospital_group = Hospital group
term-partner-supervising_organisation = Supervising organisation
term-partner-company = Company
term-partner-city = City
term-partner-ministry = Ministry or agency
term-partner-association = Association
term-partner-training_centre = Training centre
term-partner-school = School or campus

## Dominant hand

term-hand-right = Right
term-hand-left = Left
term-hand-both = Both
term-intern-none = Never
term-intern-A = A – company, class 1
term-intern-B = B – company, class 2
term-intern-C = C – company, class 3
term-intern-D = D – supervised, class 1
term-intern-E = E – supervised, class 2
term-intern-F = F – supervised, class 3

## Yes or no, where a form asks

term-yes = Yes
term-no = No

## Verdict on an exam

term-verdict-passed = Passed
term-verdict-failed = Failed
term-verdict-pending = Pending
term-verdict-absent = Absent

term-holiday-national = National holiday
term-holiday-joint_leave = Joint leave
term-holiday-centre = Day off of the centre
term-remedial-best = The best mark
term-remedial-pass_mark = At most the pass mark
term-remedial-last = The last mark

term-outcome-fit = Fit
term-outcome-unfit = Unfit
term-outcome-pending = Pending

term-report-programmes = Programmes since the start
term-report-pass_rates = Pass rates
term-report-placements = Placements by branch
term-report-origins = Origins
term-report-events = Events
term-report-originals = Originals held
term-report-agreements = Agreements
term-report-funnel = Funnel and attrition
term-report-costs = Costs
term-sheet-departures = Departures
term-sheet-returns = Returns

## Kinds of agreements, who takes part in one, where one stands

term-agreement-loi = LoI
term-agreement-mou = MoU
term-agreement-msp = MSP
term-agreement-pks = PKS
term-agreement-moc = MoC
term-agreement-other = Other agreement
term-part-party = Party
term-part-witness = Witness
term-standing-draft = Draft
term-standing-in_force = In force
term-standing-expiring = Expiring
term-standing-lapsed = Lapsed
term-standing-in_renewal = In renewal
term-standing-superseded = Superseded
term-standing-ended = Ended

## Kinds of events

term-event-delegation = Delegation
term-event-site_visit = Site visit
term-event-seminar = Seminar
term-event-send_off = Send-off
term-event-gathering = Business gathering
term-event-school_visit = School visit
term-event-other = Other event
term-wage-hour = an hour
term-wage-month = a month

term-return-finished = Contract finished
term-return-early = Early return
term-return-other = Other

term-heard-call = Call
term-heard-message = Message
term-heard-visit = Visit
term-heard-partner = Through the partner

term-content-yes = Content
term-content-partly = Content in part
term-content-no = Not content

term-promise-no_burden = No cost to the candidate
term-promise-capped = At most

term-side-budget = Planned
term-side-actual = Spent

term-tier-blk = BLK
term-tier-lpk = LPK/SO
term-tier-departure = Departure

term-cost-training = Training
term-cost-language = Language
term-cost-exam = Exams
term-cost-health_check = Health check
term-cost-passport = Passport
term-cost-visa = Visa
term-cost-documents = Documents
term-cost-transport = Transport
term-cost-ticket = Ticket
term-cost-boarding = Boarding and meals
term-cost-insurance = Insurance
term-cost-uniform = Uniform
term-cost-allowance = Allowance
term-cost-placement_fee = Placement fee
term-cost-other = Other

term-payer-candidate = Candidate
term-payer-centre = Centre
term-payer-government = Government
term-payer-partner = Partner
term-payer-subsidy = Subsidy
term-payer-loan = Candidate’s loan
