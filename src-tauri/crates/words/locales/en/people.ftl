## The list

people-count = { $count } people
people-name = Name
people-class = Class
people-seat = { $class } no { $seat }
people-phone-short = Phone
people-born = Born
people-stage = Stage
people-registered = Registered
people-search = search people
people-search-in = Name, katakana, end of NIK or phone
people-open = open
people-walk = walk the list
people-clear = clear the filters
people-all-batches = All batches
people-all-classes = All classes
people-all-stages = All stages
people-all-sexes = Both sexes
people-withdrawn = Withdrawn
people-none = Nobody on the list yet
people-none-why = Bring in the Excel list you have, or begin with one person.
people-import = Import an Excel list
people-first = Register the first person
people-none-found = Nobody matches “{ $text }”
people-none-here = Nobody within these filters
people-none-found-why = Try part of the name, the last four digits of the NIK, or loosen the filters.
people-new-named = Register “{ $name }”
people-unread = The list of people could not be read
people-reading = Reading
people-again = Try again

## One person

people-person = This person
people-tabs = Parts of the person’s page
people-tab-short = Summary
people-tab-profile = Profile
people-tab-attendance = Attendance
people-tab-scores = Scores
people-tab-papers = Papers
people-tab-history = History
people-to-tab = to { $tab }
people-back = To the list of people
people-gone = This person is not in this centre’s data
people-age = { $years } years old
people-way = Stages
people-save = Save
people-revert = Undo typing
people-saved = Saved { $time }
people-nothing-to-save = Nothing has changed
people-draft = What was typed but not saved at { $at } is still here.
people-draft-take = Use it
people-draft-away = Discard
people-withdraw = Withdraw
people-withdraw-why = The name leaves the lists and classes. The data stays and can be restored at any time.
people-is-withdrawn = This person is withdrawn from the list. The data is still here.
people-restore = Restore to the list

## At a glance

people-section-identity = Identity
people-section-names = Names on papers
people-section-contact = Contact
people-section-ktp_address = Address on the identity card
people-section-home_address = Present address
people-section-passport = Passport
people-section-body = Body
people-section-health = Health
people-section-about = In their own words
people-section-interview = For the interview CV
people-section-in_japan = Ties to Japan
people-section-intake = Intake
people-address = Address
people-address-street = Street and number
people-address-rt = RT
people-address-rw = RW
people-address-village = Village
people-address-district = District
people-address-regency = Regency or city
people-address-province = Province
people-address-postcode = Postcode
people-until = valid until { $day }
people-learning = Learning
people-attended = Attendance
people-attended-of = { $late } late, { $sick } sick, { $excused } excused, { $absent } absent
people-attended-none = No lesson with marks yet
people-attended-none-why = Attendance appears here once this person sits in a class and its register is filled in.
people-hours = Hours
people-month = Month
people-lessons = Lessons
people-month-told = { $month }: present { $present }, late { $late }, sick { $sick }, excused { $excused }, absent { $absent }
people-to-classes = To the classes
people-to-exams = To the exams
people-no-results = No exam results yet
people-no-results-why = Results appear here once they are entered for the class.
people-exam-day = Day
people-exam-since = Change
people-exam-verdict = Result
people-to-check = To check
people-to-mend = To mend
people-blanks = Still blank in the dossier
people-blanks-count = { $count } fields
people-blanks-none = The dossier has no blanks.
people-agrees = agrees
people-differs = { $letters } letters differ

people-least = at least { $least }
people-pass-mark = pass mark { $pass }

## Doubts

people-doubt-birth-date = The NIK says born { $day }, which is not what stands here. Check the identity card.
people-doubt-no-such-day = The birth date inside the NIK does not exist. Check the identity card.
people-doubt-sex = The NIK says { $sex }. Check the identity card.
people-doubt-name = { $paper }: { $letters } letters differ from the identity card. Compare before printing.
people-doubt-katakana = The reading was approved for “{ $was }”. The name has changed: approve again.
people-paper-ktp = Card
people-paper-passport_name = Passport
people-paper-diploma_name = Diploma

## Katakana

people-kana-proposed = proposed, not approved
people-kana-approved = approved by { $by }, { $on }
people-kana-approve = Approve the reading
people-kana-approve-anew = Approve the new reading
people-kana-now = Now { $kana }, approved by { $by }, { $on }
people-kana-how = Printed once approved
people-kana-is-approved = Approved and printed

## Profile

people-next-part = next part
people-part-before = part before
people-next-field = next field
people-add-education = Add a school
people-add-job = Add a job
people-add-relative = Add a relative
people-change-education = Change the school
people-change-job = Change the job
people-change-relative = Change the relative
people-row-education-level = Level
people-row-education-school = School
people-row-education-major = Major
people-row-education-city = City
people-row-education-started = From
people-row-education-ended = Graduated
people-row-job-employer = Employer
people-row-job-position = Position
people-row-job-city = City
people-row-job-started = From
people-row-job-ended = To
people-row-relative-relation = Relation
people-row-relative-name = Name
people-row-relative-born = Born
people-row-relative-occupation = Occupation
people-row-year = Year, or month-year
people-row-deeds = Actions
people-row-remove = Remove { $row }
people-row-educations = School
people-row-jobs = Job
people-row-relatives = Relative
people-row-consents = Consent
people-row-candidates = Person
people-row-enrolments = Place in the batch
people-row-stage_moves = Stage
people-row-papers = Paper
people-row-paper_pages = Scan
people-row-originals = Original
people-row-accepted_differences = Difference of papers
people-row-results = Result
people-save-next = Save and next
people-consent-give = Give
people-consent-take-back = Take back
people-consent-since = Given { $day }
people-consent-taken-back = Taken back { $day }
people-consent-none = Not asked yet

## History

people-history-kinds = Kinds of change
people-history-whole = Whole history
people-history-all = All
people-who-when = { $by }, { $at }, { $device }
people-was-set = { $field }: { $new }
people-was-cleared = { $field }: { $old } → cleared
people-was-changed = { $field }: { $old } → { $new }
people-row-withdrawn = { $table } withdrawn
people-row-restored = { $table } restored
people-mark-of = Attendance { $lesson }, { $day }
people-score-of = Score { $exam } ({ $day })
people-score-absent = did not sit it
people-blank = blank
people-minutes = { $minutes } min
people-since = since { $day }
people-in-batch = { $told } ({ $batch })
people-part = { $field } { $value }
people-from-to = { $old } → { $new }
people-photo-added = added
people-photo-replaced = replaced
people-photo-removed = removed

## Somebody new

people-new = New person
people-new-how = A name is enough. The NIK offers the birth date and the sex.
people-digits = { $count } of 16 digits
people-take-one-offer = accept one offered value
people-for-all = For everybody from now on
people-source-how = Such as SMK 2 Martapura, walk-in
people-just-now = Just registered
people-registered-at = Saved { $time }: { $name }
people-doubles = May be the same person
people-open-double = open who may be the same
people-because-nik = same NIK
people-because-passport = same passport number
people-because-name_and_birth_date = same name and birth date
people-because-near_name_and_birth_date = similar name, same birth date
people-because-phone = same phone
people-because-name = same name

## Photo

people-photo = Photo
people-photo-of = Photo of { $name }
people-photo-how = Choose, paste (Ctrl+V) or drop a JPEG or PNG here. The frame is 3 × 4.
people-photo-choose = Choose a photo
people-photo-save = Use this photo
people-photo-move = move the frame
people-photo-closer = closer
people-photo-wider = wider
people-photo-paste = paste a photo
people-photo-kept = The photo as it will be kept
people-photo-unread = This photo cannot be opened. Save it as JPEG or PNG and choose it again.

## Dossier

people-print = print the dossier
people-dossier = Dossier
people-dossier-in = in { $language }
people-dossier-save = Save PDF
people-dossier-open = Save and open
people-dossier-saved = Saved { $time }: { $file }
people-dossier-setting = Setting the pages
people-row-placements = Placement
people-row-extensions = Extension
people-row-follow_ups = Follow-up
people-row-cost_lines = Cost
people-row-handovers = Hand-over
