## The register on paper

register-paper-title = Attendance register
register-paper-sheet = Sheet
register-paper-page = { $page }/{ $pages }
register-paper-phone = Tel.
register-paper-class = Class
register-paper-when = When
register-paper-teacher = Class teacher
register-paper-place = Place
register-paper-number = No.
register-paper-name = Name
register-paper-signature = Signature
register-paper-letters = HTSIA
register-paper-late = Late (write the minutes)
register-paper-how-signed = Who is present only signs. A box without a letter reads as present.
register-paper-how = A box without a letter reads as present.
register-paper-initials = Teacher’s initials
register-paper-teacher-signs = Teacher
register-paper-coordinator-signs = Coordinator
register-paper-printed = Printed { $day }

## Printing it

register-print = Print a paper register
register-print-of = Paper register of { $class }
register-print-span = A sheet for
register-print-span-day = One day: { $day }
register-print-span-week = A week
register-print-span-month = A month, blank
register-print-span-why = Each sheet has a number. Once it is filled in, press K on Classes or in the register and type the number.
register-print-do = Print
register-print-done = { $file } printed, { $time }

## Keying it back

register-key = key back from paper
register-key-title = Key back from paper
register-key-of = Sheet { $number }, { $class }, { $when }
register-key-number = Number of the sheet
register-key-number-why = The six digits at the top right of the sheet.
register-key-unknown = There is no sheet numbered { $number }. Check the digits.
register-key-which = Two classes share this number. Choose the class.
register-key-how = Type only who was not present: number and letter, such as 7s 12i 15t10. Enter: next column. Tab: skip it.
register-key-skipped = not written
register-key-cancelled = cancelled
register-key-ahead = not held yet
register-key-present = { $count } present
register-key-one = { $number } { $name }: { $mark }
register-key-minutes = { $mark } { $minutes } min
register-key-unread = Cannot be read: { $text }
register-key-nobody = There is no number { $number } on this sheet
register-key-twice = Number { $number } is written twice
register-key-overwrites = { $count } marks are replaced
register-key-same = All of it is already recorded like this.
register-key-write = Write { $count } marks
register-key-written = { $count } marks from sheet { $number } written. Ctrl+Z takes them back.
register-key-no-lessons = There are no lessons on this sheet yet
