## What was done, as the foot line and the list of deeds name it

deed-found_office = Centre founded
deed-take_shipped = Rules that come with Bekal taken in
deed-fill_sample = Sample data
deed-edit_centre = Letterhead
deed-give_certificates = Certificates given
deed-withdraw_certificate = Certificate withdrawn
deed-hand_in = Ministry sheet handed in
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
deed-override_gate = Stage, gate overridden
deed-edit_subject = Subject
deed-plan_lesson = New lesson
deed-edit_lesson = Lesson
deed-withdraw_lesson = Lesson withdrawn
deed-mark_attendance = Attendance
deed-edit_exam = Exam
deed-hold_sitting = Exam sitting
deed-withdraw_sitting = Sitting withdrawn
deed-enter_scores = Scores
deed-edit_teacher = Teacher
deed-edit_plan = Weekly plan
deed-make_lessons = Lessons from the plan
deed-cancel_lesson = Lesson cancelled
deed-make_up_lesson = Make-up lesson
deed-edit_holidays = Holidays
deed-check_in = Card check-in
deed-new_card = New card
deed-give_leave = Leave
deed-close_month = Month closed
deed-reopen_month = Month reopened
deed-import_attendance = Register taken in
deed-edit_course = Hours rule
deed-import_scores = Scores taken in
deed-key_scores = Scores, one reader
deed-end_keying = Score entry ended
deed-settle_scores = Scores settled
deed-keep_certificate = Exam certificate
deed-edit_exam_need = Exam requirement
deed-edit_requirement_set = Requirements for departure
deed-waive_demand = Requirement waived
deed-edit_term = Term
deed-edit_report_card = Report card
deed-keep_paper = Paper
deed-withdraw_paper = Withdraw paper
deed-keep_paper_scan = Scan of a paper
deed-receive_original = Receive original
deed-return_original = Give original back
deed-accept_difference = Accept difference of papers
deed-edit_paper_kind = Rule of papers
deed-edit_order = Job order
deed-close_order = Job order closed or opened
deed-edit_interview = Interview
deed-put_forward = People put forward
deed-keep_answers = Interview answers
deed-choose = Partner’s choice
deed-edit_agreement = Agreement
deed-withdraw_agreement = Agreement withdrawn
deed-keep_agreement_scan = Agreement scan
deed-edit_branch = Partner branch
deed-edit_contact = Partner contact
deed-edit_event = Event
deed-withdraw_event = Event withdrawn
deed-edit_guests = Event guests
deed-mark_guests = Event attendance
deed-edit_event_task = Follow-up
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
deed-count-lessons = { $count ->
    [one] 1 lesson
   *[other] { $count } lessons
  }
frame-undone = Undone: { $deed }
frame-redone = Redone: { $deed }
deed-place_people = Placement
deed-edit_placement = Change of a placement
deed-withdraw_placement = Placement withdrawn
deed-give_flight = Flight
deed-depart = Departure
deed-arrive = Arrival
deed-extend_contract = Contract extension
deed-come_home = Return
deed-keep_follow_up = Follow-up
deed-keep_cost = Cost
deed-hand_over = Copies handed over
deed-keep_print_order = Partner's order of papers
deed-apply_to_batch = Answers for a batch
deed-withdraw_cost = Cost withdrawn
deed-edit_template = Template of a paper
