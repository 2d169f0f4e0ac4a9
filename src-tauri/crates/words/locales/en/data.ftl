## The parts of Data

data-import = Import
data-export = Export
data-deeds = History
data-staff = Staff
data-password = Password
data-centre = Centre
data-store = Storage
data-save = Save
data-saved = Saved { $time }

## A list coming in

data-import-drop = Drop an Excel or CSV file here
data-import-kinds = XLSX, XLS or CSV with one person in each row; any headings.
data-import-choose = Choose a file
data-import-note-look = Every row is seen first; nothing is written yet.
data-import-note-aside = Bad rows are set aside in a file of their own, with the reason for each cell.
data-import-note-undo = The whole import can be undone, later too.
data-import-reading = Reading the file …
data-import-sheet = sheet { $sheet }
data-import-header = heading row
data-import-views = What is shown
data-view-all = All { $count }
data-view-aside = Set aside { $count }
data-view-same = Perhaps the same { $count }
data-view-check = Check { $count }
data-view-columns = Columns { $known }/{ $count }
data-view-none = There are no such rows.
data-row = row
data-row-state = state
data-row-about = About this row
data-row-title = Row { $row }
data-state-in = comes in
data-state-aside = set aside
data-state-asks = somebody new?
data-state-same = left out
data-state-check = check
data-found = in the cell: { $found }
data-row-sound = Nothing is wrong with this row.
data-row-aside = This row does not come in. Mend it in the file set aside, then import that file.
data-row-repeats = The same as row { $row } of this file.
data-same-because = the same:
term-because-nik = NIK
term-because-name_and_birth_date = name and birth date
term-because-near_name_and_birth_date = similar name, same birth date
term-because-phone = telephone number
term-because-name = name
data-decide-skip = Leave out
data-decide-same = The same person: leave out
data-decide-new = Somebody new
data-decide-all-same = All: leave out
data-decide-all-new = All: somebody new
data-import-what = What will happen
data-sum-in = { $count ->
    [one] person comes in
   *[other] people come in
  }
data-sum-aside = set aside
data-sum-open = not decided
data-sum-skipped = nobody
term-skipped-blank = blank
term-skipped-total = a sum
term-skipped-header_again = the headings again
term-skipped-no_person = nobody
data-import-batch = Into the batch
data-batch-as-sheet = as the sheet says
data-batch-none = no batch yet
data-import-do = import
data-import-take = { $count ->
    [one] Import { $count } person
   *[other] Import { $count } people
  }
data-import-next = Decide what is open
data-import-writing = Writing …
data-import-away = Do not import
data-import-undoable = Can be undone at once.
data-import-saved = { $count ->
    [one] Saved { $time }, { $count } person
   *[other] Saved { $time }, { $count } people
  }
data-import-undone = Import undone
data-import-save-aside = Save the rows set aside

## What each column means

data-columns-how = Correct what a column means where needed. What has no place of its own goes into the person’s note.
data-column = column
data-column-heading = heading in the sheet
data-column-means = means
data-column-how = remark
data-column-of = Meaning of the column { $heading }
data-column-nothing = not imported
data-column-near = guessed from a similar heading
data-column-rival = { $field } is another column already
data-column-unknown = not recognised
field-office_number = Office number
field-birth = Place and day of birth
field-graduated_in = Year of graduation
field-province = Home province
field-home_address = Current address
field-address = Address on the identity card
field-height = Height (cm)
field-weight = Weight (kg)
field-father_name = Father’s name
field-mother_name = Mother’s name
field-programme = Programme
field-category = Category
field-sector = Line of work
field-entered_on = Day of entry
field-departs_on = Day of departure
field-company = Employer abroad
field-prefecture = Prefecture
field-status = Status
field-language_level = Language level
field-ssw_certificate = SSW certificate
field-checkup_on = Day of the check-up
field-checkup_clinic = Clinic of the check-up
field-checkup_result = Result of the check-up
field-coe_number = CoE number
field-visa_number = Visa number
field-exam_score = Exam score
field-attendance_percent = Attendance (%)
field-cost_total = Total cost
field-cost_paid = Paid
field-cost_scheme = Cost scheme

## What came of an import

data-result-in = { $count ->
    [one] { $count } person came in.
   *[other] { $count } people came in.
  }
data-result-undone = This import was undone. Its people were withdrawn from the list.
data-result-see = See the people
data-result-undo = Undo this import
data-result-aside = { $count ->
    [one] { $count } row was set aside with its reason. Save it, mend it, then import that file.
   *[other] { $count } rows were set aside with their reasons. Save them, mend them, then import that file.
  }
data-result-skipped = { $count ->
    [one] { $count } row was left out because the person is known.
   *[other] { $count } rows were left out because the people are known.
  }
data-result-later = It can be undone at any time from
data-result-another = Import another file

## Lists going out

data-export-what = What is exported
data-export-people = People
data-export-attendance = Attendance
data-export-scores = Scores
data-export-everybody = everybody
data-export-month = Month
data-export-sitting = Sitting
data-export-no-classes = There are no classes yet.
data-export-no-sittings = No exam has been held yet.
data-export-format = Format
data-format-xlsx = Excel (XLSX)
data-format-csv = CSV
data-format-xlsx-why = NIK and telephone numbers stay whole, as text.
data-format-csv-why = Separated by semicolons, opened directly by Indonesian Excel. Do not save it again from Excel: the NIK would be damaged.
data-export-do = export
data-export-save = Save the file
data-export-writing = Writing …
data-exported = { $name } made { $time }
data-export-care = This file holds personal data without a lock. Send it only to those entitled, then delete it.

## The list of deeds

data-deed = This change
data-deed-at = when
data-deed-what = what
data-deed-by = by
data-deed-device = computer
data-deed-who = { $by }, { $at }, { $device }
data-deed-undone = undone
data-deed-is-undone = Already undone.
data-deed-take-back = Undo
data-deed-how = What others changed since stays as it is.
data-deed-stays = This cannot be undone.
data-deed-kept = Undone, except what was changed since: { $names }
data-deeds-none = Nothing has been done yet.

## Staff

data-staff-what = A staff member’s name stands beside every change. Whoever leaves cannot sign in any more; the name stays.
data-staff-only-admin = Only an Administrator adds staff and changes roles.
data-staff-add = Add a staff member
data-staff-add-do = Add
data-staff-first-password = First password
data-staff-password-help = Tell it in person; the person changes it under Data, Password.
data-staff-me = me
data-staff-role-of = Role of { $name }
data-staff-left = Left
data-staff-retired = left { $day }
data-staff-retire = Leaves …
data-staff-retire-title = { $name } leaves
data-staff-retire-what = { $name } cannot sign in from now on. The name stays on everything recorded. This cannot be undone; whoever comes back is added again.
data-staff-retire-do = Record the leaving
term-role-may-admin = Everything, staff, letterhead and recovery sheet too.
term-role-may-clerk = People, batches, imports, attendance, scores, dossiers.
term-role-may-teacher = Lessons, attendance and scores; health is not shown.
term-role-may-viewer = Only looks; health is not shown.

## One’s own password, and the recovery sheet

data-password-old = Current password
data-password-do = Change the password
data-password-changed = The password was changed.
data-password-wrong = This password does not match. Check capital letters.
data-sheet-what = Print a new sheet when the old one is lost or was seen by others. The old one is then no longer valid.
data-sheet-do = Make a new sheet (PDF)

## The letterhead

data-centre-what = This is printed at the head of every paper.
data-centre-only-admin = Only an Administrator changes the letterhead.
data-centre-licence = Licence number
data-centre-address = Address
data-centre-city = City or regency
data-centre-phone = Telephone

## Where the data lies

data-store-where = Where the data lies
data-store-locked = It is locked: without a password or the recovery sheet nobody can read it. This computer sends nothing out.
data-store-copy = Copy the folder’s address
data-store-copied = The folder’s address is copied
data-store-copy-by-hand = It cannot be copied here. Select the address and press Ctrl+C
data-store-backup = Backing up by hand
data-store-backup-1 = Close Bekal on this computer.
data-store-backup-2 = Copy the whole folder above, not a single file: keys and photos lie beside it.
data-store-backup-3 = Put it on a USB stick or another disk that is not kept in the same room.
data-store-backup-4 = Name it by its date, and keep the last few.
data-papers = Signature and logo
data-papers-what = Printed on letters and certificates. What is blank is written by hand.
data-prefix-why = Capital letters, digits, “-”, “/”, “.”. BKL becomes BKL/2026/001.
data-logo = Logo
data-logo-none = No logo yet.
data-logo-choose = Choose a picture
data-logo-remove = Remove the logo
