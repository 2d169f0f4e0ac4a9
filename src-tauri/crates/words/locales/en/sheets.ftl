## Rows that an import gives back, and why

import-set-aside-file = rows set aside
import-heading-row = Row
import-heading-reason = Reason
import-no-name = the name is empty
import-nik-length = a NIK has 16 digits, this has { $found }. Check the identity card.
import-nik-not-digits = a NIK has digits only. Check the identity card.
import-nik-impossible = no NIK can look like this. Check the identity card.
import-nik-damaged = Excel has damaged the NIK; its last digits are lost. Type it again from the identity card.
import-nik-doubt = disagrees with the NIK
import-unknown-regency = region code { $code } is not known
import-no-day = no calendar has this day
import-day-ahead = this day is still to come
import-day-number = the number was read as { $day }
import-no-phone = not a telephone number
import-no-email = not an e-mail address
import-unknown-word = not one of the known entries
import-no-number = not a possible number
import-formula-fault = the formula in this cell has failed

## Lists that go out

export-candidates = Candidates
export-attendance = Attendance
export-scores = Scores
export-name = Full Name
export-katakana = Katakana
export-nik = NIK
export-phone = WhatsApp
export-email = Email
export-sex = Sex
export-birth-place = Place of Birth
export-birth-date = Date of Birth
export-religion = Religion
export-marital = Marital Status
export-address = Address
export-regency = City
export-province = Province
export-school = School
export-passport-name = Passport Name
export-passport-number = Passport Number
export-passport-expires = Passport Expiry
export-emergency-name = Emergency Contact
export-emergency-phone = Emergency Phone
export-batch = Batch
export-class = Class
export-status = Status
export-seat = No
export-late = Late
export-sick = Sick
export-excused = Excused
export-absent = Absent
export-minutes = Minutes
export-percent = Attended %
export-total = Total
export-verdict = Result
export-note = Note
export-passed = Passed
export-failed = Failed
export-not-there = Did not sit
export-exam = Exam
export-date = Date

## A class's register and scores, coming in and going out

sheet-new-exam-source = From the score sheet { $file }; the pass mark of 70 % is only a proposal
sheet-unknown-person = { $name } is not in this class
sheet-which-person = Not certain who this is; perhaps { $likely }
sheet-second-row = This person is in row { $row } already
sheet-other-seat = The office has this person on seat { $seat }
sheet-unknown-sign = The sign { $sign } has no meaning yet
sheet-no-such-day = The month has no such day
sheet-day-ahead = { $day } has not come
sheet-cancelled = The lessons of { $day } were cancelled
sheet-overwrites = Overwrites { $had } on { $day }
sheet-keeps = { $day } has { $had } already; it stays
sheet-sum-differs = The sheet's sum is not what the row gives: { $counted }
sheet-loose-note = This remark belongs to no cell; it is left out
sheet-not-a-score = Not a score
sheet-score-too-high = More than the highest score, { $maximum }
sheet-overwrites-score = Overwrites { $had }
sheet-keeps-score = { $had } is entered already; it stays
sheet-which-sitting = The class sat this exam several times; choose which, or write the day in the heading
sheet-which-section = This exam has several parts; write the part in the heading
sheet-no-rule-yet = The exam has no rule for that day
sheet-keyed-twice = Two people key this exam; it is not filled from a sheet
sheet-second-column = An earlier column is the same sitting
sheet-register-title = REGISTER { $month }
sheet-class-title = CLASS { $class }
sheet-scores-title = SCORES
sheet-number = NO
sheet-name = NAME
sheet-note = NOTE
sheet-place-date = { $city }, ........................
sheet-teacher = Teacher
sheet-coordinator = Coordinator
sheet-signature = ( ........................ )
sheet-remedial = Remedial

## Hours, as the command line tells them

sheet-hours-days = Days
sheet-hours-taught = Attended
sheet-hours-in-window = Counted
sheet-hours-one-month = 160 h
sheet-hours-last-entry = Latest entry
sheet-hours-missing = Not enough yet (minutes)
sheet-hours-yes = met
sheet-hours-no = not yet
