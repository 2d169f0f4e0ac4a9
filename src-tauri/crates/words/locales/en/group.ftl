## Papers about a batch, a class, an agreement or a programme
group-phone = Phone
group-head = Head of the centre
group-no = No.
group-name = Name
group-batch = Batch
group-class = Class
group-programme = Programme
group-starts = Begins
group-departs = Planned departure
group-sex = Sex
group-sex-male = M
group-sex-female = F
group-birth = Date of birth
group-origin = From
group-passport = Passport no.
group-signature = Signature
group-people = { $count } people
group-women = Women
group-men = Men
group-nobody = Nobody yet.

## Who flies when

group-going = People going
group-no-flight = No flight yet
group-passport-name = Name in the passport
group-passport-expires = Passport, valid until
group-coe = CoE no.
group-visa = Visa no.
group-receiver = Receiving branch
group-phone-number = Telephone

## A month of a class

group-month = Month
group-month-closed = Month closed on { $day }
group-month-open = The month is still open; figures may change
group-month-how = A letter for each kind of mark on that day. Sums and per cent count lessons.
group-teacher = Teacher
group-teacher-signs = Teacher
group-lessons = Lessons
group-hours = Hours
group-sum = Whole class

## A transcript

group-no-term = No term yet.
group-again = repeated
group-exam = Exam
group-weight = Weight
group-tries = Marks and days
group-mark = Mark
group-mark-term = Final mark
group-mark-so-far = Mark so far
group-no-parts = No exam counts yet.
group-provisional = The mark may still change: an exam is not complete, so there is no letter and no place yet.
group-other-exams = Other exams of the term
group-discipline = Discipline
group-place = Place in the class
group-place-of = { $place } of { $placed }
group-attendance = Attendance
group-absences = Absences
group-sick = sick
group-excused = excused
group-absent = absent
group-late = late
group-comment = Teacher’s comment
group-scale = Scale
group-certificates = Certificates
group-day = Day
group-total = Total
group-verdict = Result

## The certificate of course hours

group-hours-certify = This is to certify that
group-hours-took = attended the following lessons:
group-hours-none = No course whose hours are counted yet.
group-hours-span = { $from } – { $until }, { $days } days of lessons
group-subject = Subject
group-hours-least = At least
group-hours-counted = Attended
group-hours-sum = Total
group-hours-met = Meets the requirement of at least { $hours }.
group-hours-not-met = The requirement of at least { $hours } is not met yet.
group-hours-how = Reckoned from the register of each lesson, without lateness and early leaving, for entry on { $day }. The proof of hours lists every lesson.

## The certificate of completion

group-number-is = No. { $number }
group-completion-given = is awarded to
group-born = born { $born }
group-completion-of = who has completed
group-completion-hours = { $hours } of lessons
group-completion-grade = grade { $grade }
group-completion-check = The centre can check this certificate by its number and code.

## An agreement

group-number = Number
group-status = Status
group-signed = Signed
group-valid = Valid
group-no-end = without an end
group-scope = Scope
group-quota = Quota
group-quota-used = { $quota } people: { $used } used, { $left } left
group-programmes = Programmes
group-ended = Ended
group-parties = Parties
group-witnesses = Witnesses
group-party = Party
group-signatory = Signed by
group-position = Position
group-chain = Chain of renewals
group-stands-on = Who stands on this agreement
group-people-count = People
group-departed-count = Departed
group-waiting-count = Waiting
group-stranded = no agreement at departure

## A programme

group-destination = Destination
group-partner = Partner
group-occupation = Occupation
group-payer = Who pays
group-contract = Length of contract
group-years = { $count } years
group-runs = Runs
group-attendance-least = Attendance at least
group-training-plan = Training plan
group-batches = Batches
group-total-people = Total
group-demands = What is asked before departure
group-no-demands = This programme has no requirement set yet.
group-since = in force since { $day }
group-demand = Requirement
group-step = Used at
group-who = Who acts
group-placements = Placements
group-state = State
group-departed = Departed
group-ends = Contract ends

## The form of a visit

group-visit-day = Day
group-visit-number = Number
group-visit-name = Full name
group-visit-name-how = as on the identity card, in print
group-visit-nik-how = 16 digits, see the identity card
group-visit-birth-how = day, month, year
group-visit-sex = Sex
group-visit-place = Place of birth
group-visit-phone = Mobile number (WhatsApp)
group-visit-phone-how = beginning with 08
group-visit-school = School or college
group-visit-level = Education
group-visit-note = Note
group-visit-consent = I agree that { $centre } keeps these data and uses them to tell me about training and work abroad (Law 27/2022). I can withdraw this consent at any time.
group-visit-sign = Signature; a parent or guardian below 18
