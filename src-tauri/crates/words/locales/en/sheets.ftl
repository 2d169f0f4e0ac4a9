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

## The pages that take a class's register and scores in

sheet-in = Import from Excel
sheet-in-register = Import a register
sheet-in-scores = Import scores
sheet-in-key = import from Excel
sheet-in-key-who = choose who
sheet-in-open = Import
sheet-in-register-kinds = XLSX, XLS or CSV: names down, days across, H T S I A in the cells.
sheet-in-scores-kinds = XLSX, XLS or CSV: names down, the exam named above each column of scores.
sheet-in-note-look = Every cell is looked at first; nothing is written yet.
sheet-in-note-register = Days without a lesson get one; marks that are there are named before they are overwritten.
sheet-in-note-scores = Exams that are missing are added; scores that are there are named before they are overwritten.
sheet-in-read-only = This role only looks; the office or a teacher imports.
sheet-in-is-register = This file is a register, not scores.
sheet-in-is-scores = This file holds scores, not a register.
sheet-in-header = header row { $row }
sheet-in-class = For which class
sheet-in-view-rows = Rows { $count }
sheet-in-view-who = Who? { $count }
sheet-in-view-aside = Cells set aside { $count }
sheet-in-view-changed = Overwritten { $count }
sheet-in-view-days = Signs and days { $count }
sheet-in-view-exams = Exams { $count }
sheet-in-rows = Rows of the sheet
sheet-in-cells = Cells
sheet-in-cell = cell
sheet-in-found = holds
sheet-in-state-repeats = same as row { $row }
sheet-in-state-who = choose who
sheet-in-state-unknown = not in the class
sheet-in-state-aside = { $count } cells set aside
sheet-in-state-changed = { $count } overwritten
sheet-in-whose = This row is
sheet-in-give = Set
sheet-in-nobody = left out
sheet-in-likely = Perhaps
sheet-in-unnamed-people = Not yet named in the sheet
sheet-in-leave-out = Leave this row out
sheet-in-sum-marks = marks written
sheet-in-sum-scores = scores written
sheet-in-sum-same = the same already
sheet-in-sum-changed = overwrite
sheet-in-sum-aside = cells set aside
sheet-in-sum-doubtful = rows of nobody
sheet-in-sum-lessons = new lessons
sheet-in-sum-sittings = exams held anew
sheet-in-closed = { $months } is locked: not one cell is written until it is unlocked on the month's page.
sheet-in-open-month = To the month's page
sheet-in-signs = { $signs } in { $count } cells has no meaning yet; those cells are set aside. Say what it means under Signs and days.
sheet-in-cancelled = { $count } cells fall on cancelled lessons; they are set aside.
sheet-in-other-class = The sheet's title names another class: “{ $title }”. Check the class above.
sheet-in-month-guessed = The sheet names no month; it is read as { $month }. Change it above if it is another.
sheet-in-exams-wrong = { $count } columns are not clear yet; their cells are set aside. Choose under Exams.
sheet-in-new-exams = { $count } columns are new exams: the pass mark of 70 % is only proposed, and the rule stays marked doubtful until mended.
sheet-in-nobody-known = Nobody in this sheet is known in this class. Check the class above.
sheet-in-unnamed = { $count } people of the class are not in the sheet and do not change: { $names }.
sheet-in-keep = Overwrite nothing that is there
sheet-in-minutes = Minutes
sheet-in-no-minutes = { $count } new lessons without minutes: attendance is kept, but no training hours are counted.
sheet-in-minutes-why = For each of the { $count } new lessons.
sheet-in-take = { $count ->
    [0] Nothing to write
    [one] Write { $count } cell
   *[other] Write { $count } cells
  }
sheet-in-saved = Saved { $time }, { $count } cells
sheet-in-sign = sign
sheet-in-sign-means = Meaning of { $sign }
sheet-in-sign-none = no meaning yet
sheet-in-sign-blank = as if blank
sheet-in-sign-ask = say what it means
sheet-in-lessons = lessons
sheet-in-lessons-there = { $count } there
sheet-in-lesson-made = made
sheet-in-day = Day of columns that name none
sheet-in-sitting = sitting
sheet-in-maximum = highest
sheet-in-exam-of = Exam of column { $heading }
sheet-in-sitting-of = Sitting of column { $heading }
sheet-in-day-of = Day of column { $heading }
sheet-in-exam-new = new: { $name }
sheet-in-sitting-new = new, on
sheet-in-leave-column = Leave out
sheet-in-take-column = Take in
sheet-in-left-out = not imported
sheet-in-others = No scores, not imported: { $names }.
sheet-in-done-register = { $count } marks came in from { $rows } rows, { $made } lessons were made.
sheet-in-done-scores = { $count } scores came in from { $rows } rows, { $made } exams were held anew.
sheet-in-done-aside = { $cells } cells in { $count } rows were set aside with the reason. Save, mend, and import that file.
sheet-in-done-same = { $count } cells said what was known already.
sheet-in-undone = This import has been taken back. Everything is as it was.
sheet-in-see-month = See the month
sheet-in-see-exams = See the exams
sheet-in-for-class = { $kind ->
    [register] This is a register, not a list of people. Choose the class:
   *[other] Nothing here but names is about people. If these are scores, choose the class:
  }
sheet-in-export = Export the scores of { $class }
