## The paper itself

form-edition = Edition { $edition }
form-copy = Copy for { $name }
form-page = Page { $page } of { $pages }
form-katakana-provisional = katakana not approved yet
form-phone = Tel.
form-photo-here = Photo { $size }
dossier-title = Candidate Dossier
dossier-number = Candidate no.
dossier-phone = Tel.

## Names and identity

dossier-identity = Personal details
dossier-katakana-provisional = katakana not yet approved
dossier-name = Name
dossier-name-passport = Name in passport
dossier-name-diploma = Name on diploma
dossier-name-call = Called
dossier-nik = National ID number
dossier-birth = Place and date of birth
dossier-sex = Sex
dossier-nationality = Nationality
dossier-religion = Religion
dossier-marital = Marital status
dossier-mobile = Telephone
dossier-email = E-mail
dossier-passport = Passport number
dossier-passport-issued = Passport issued
dossier-passport-expires = Passport expires
dossier-address-ktp = Address on identity card
dossier-address-home = Present address

## Body and health

dossier-body = Body and health
dossier-height = Height
dossier-weight = Weight
dossier-blood = Blood group
dossier-shoe = Shoe size
dossier-hand = Dominant hand
dossier-eyesight = Eyesight
dossier-colour-vision = Colour vision
dossier-illness = Past illness
dossier-surgery = Past surgery
dossier-allergy = Allergies
dossier-tattoo = Tattoo
dossier-smoking = Smoking
dossier-alcohol = Alcohol

## School, work, family

dossier-education = Education
dossier-period = Period
dossier-level = Level
dossier-school = School
dossier-major = Subject
dossier-city = City
dossier-work = Work experience
dossier-employer = Employer
dossier-position = Position
dossier-family = Family
dossier-relation = Relation
dossier-relative-name = Name
dossier-relative-age = Age
dossier-occupation = Occupation

## Results and attendance

dossier-certificates = Language and skill certificates
dossier-exams = Exam results
dossier-exam = Exam
dossier-date = Date
dossier-sections = Scores by section
dossier-total = Total
dossier-verdict = Result
dossier-attendance = Attendance
dossier-month = Month
dossier-present = Present
dossier-late = Late
dossier-sick = Sick
dossier-excused = Excused
dossier-absent = Absent
dossier-hours = Class hours
dossier-percent = Attendance
dossier-sum = Total
dossier-history = Course so far

## In the candidate's own words, and the end of the paper

dossier-about = About the candidate
dossier-hobbies = Hobbies
dossier-skills = Skills
dossier-strengths = Strengths
dossier-weaknesses = Weaknesses
dossier-reason = Reason for applying
dossier-plan = Plan after the contract
dossier-emergency = Emergency contact
dossier-consent = Consent

## The file with everybody

dossier-file-everybody = { $batch }, everybody

# What papers are called.
print-agreement-summary = Agreement summary
print-class-register = Register on paper
print-completion = Certificate of completion
print-cost-statement = Statement of costs
print-course-hours = Certificate of course hours
print-departure-manifest = Departure manifest
print-dossier = Candidate dossier
print-figures = Picture of figures
print-hours-proof = Proof of hours
print-id-card = Trainee card
print-id-cards = Trainee cards of a batch
print-interview-cv = Interview CV
print-month-matrix = Monthly attendance
print-photos = Portraits
print-pre-entry-plan = Plan of the course before entry (form 1-29)
print-pre-entry-record = Record of the course before entry (form 4-8)
print-programme-summary = Programme summary
print-receipt = Receipt for originals
print-recovery-sheet = Recovery sheet
print-report = Report
print-resume-1-3 = Résumé of a technical intern (form 1-3)
print-rirekisho = Rirekisho
print-roster = Batch roster
print-transcript = Transcript
print-visit-form = School visit form
