## What was done, as the foot line and the list of deeds name it

deed-found_office = Centre founded
deed-fill_sample = Sample data
deed-edit_centre = Letterhead
deed-add_staff = New staff member
deed-edit_staff = Staff role
deed-retire_staff = Staff member left
deed-register_candidate = Registration
deed-edit_candidate = Personal data
deed-edit_background = Background
deed-approve_katakana = Katakana
deed-give_consent = Consent
deed-keep_photo = Photo
deed-withdraw_candidate = Withdrawal
deed-restore_candidate = Restoration
deed-import_candidates = Import of a list
deed-edit_partner = Partner
deed-edit_programme = Programme
deed-edit_batch = Batch
deed-edit_class = Class
deed-enrol = Batch membership
deed-seat = Seat number
deed-move_stage = Stage
deed-edit_subject = Subject
deed-plan_lesson = New lesson
deed-edit_lesson = Lesson
deed-withdraw_lesson = Lesson withdrawn
deed-mark_attendance = Attendance
deed-edit_exam = Exam
deed-hold_sitting = Exam sitting
deed-withdraw_sitting = Sitting withdrawn
deed-enter_scores = Scores
deed-decide = Decision
deed-undo = Undone
deed-redo = Redone
frame-deed = { $deed } { $facts }
deed-count-cells = { $count ->
    [one] 1 cell
   *[other] { $count } cells
  }
deed-count-people = { $count ->
    [one] 1 person
   *[other] { $count } people
  }
frame-undone = Undone: { $deed }
frame-redone = Redone: { $deed }
