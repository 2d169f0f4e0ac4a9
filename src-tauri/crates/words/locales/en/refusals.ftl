## Why the office did not do what was asked: what happened, and what to do

refusal-wrong_password = User name or password do not match. Check capital letters and try again.
refusal-wrong_recovery_code = The recovery code does not fit this data. Compare it with the recovery sheet printed last.
refusal-password_too_short = A password has at least { $least } characters. Add a few words.
refusal-username_taken = The user name { $username } is taken. Choose another.
refusal-last_administrator = There must be at least one Administrator. Give somebody else that role first.
refusal-staff_retired = This person no longer works here and cannot sign in.
refusal-not_allowed = This role may not do: { $deed }. Ask an Administrator.
refusal-signed_out = Signed out. Sign in first, then repeat.
refusal-store_missing = This centre's data is not in its folder. Connect its disk or USB stick again, then retry.
refusal-store_exists = This folder already holds a centre's data. The old data was not overwritten.
refusal-keys_missing = The key file beside the data is missing, so the data cannot be opened. Bring the key file back from a backup; do not delete the data.
refusal-keys_damaged = The key file cannot be read. Bring it back from a backup; do not delete the data.
refusal-store_damaged = The data file is damaged. Nothing was written into it. Restore the newest whole backup.
refusal-store_newer = This data was written by a newer Bekal (data version { $found }, this program knows up to { $known }). Install the newest Bekal.
refusal-store_on_share = A centre’s data cannot lie in a network folder: two computers would damage it. Choose a folder on this computer; its backups may lie on the network.
refusal-backup_place = { $why ->
    [not_chosen] No place for backups was chosen yet. Choose one in Data › Backups.
    [missing] The place of backups is not there. Plug in the stick or disk, then try again.
    [read_only] The place of backups cannot be written to. Unlock the stick, or choose another folder.
    [full] The place of backups is full. Free some room, or choose another place.
    [inside_store] This place is inside the data’s own folder and would be lost with it. Choose a stick or another disk.
   *[unreliable] What was written to the place of backups does not read back as it was. Replace the stick, then try again.
  }
refusal-backup = { $why ->
    [not_a_backup] This file is no Bekal backup, or it is cut off. Choose another .bekal file.
    [forged] This backup is not of this centre, or somebody changed it. Nothing was restored. Choose another backup.
    [database_missing] The .db file beside this backup is missing. Copy the whole folder again, or choose another backup.
    [database_damaged] The data in this backup is damaged or cut off. Choose another backup.
    [pictures_missing] Some photos or scans of this backup are missing or damaged. Make a new backup; what is missing is copied again.
    [other_centre] This backup is of another centre. Choose one of this centre.
   *[does_not_hold] The restored data does not agree with its book, so it is not used. The present data is unchanged. Choose another backup.
  }
refusal-store_read_only = The data can be read but not written. Check the folder's permissions, or the lock switch of the USB stick.
refusal-store_in_use = Another program has this data open. Close the other Bekal, then retry.
refusal-disk_full = The disk is full, so nothing was saved. Free some space and repeat.
refusal-disk_fails = The disk or USB stick could not be read or written (code { $code }). What was saved before is safe, the last step perhaps is not. Check its connection, then retry. If it happens again, make a backup on another disk.
refusal-not_permitted = This computer does not let Bekal write there. Check the folder's permissions, or the lock switch of the USB stick.
refusal-file_in_use = Another program has that file open, perhaps Excel. Close it there, then retry.
refusal-not_found = What was asked for is no longer there. Somebody may have withdrawn it.
refusal-name_unknown = { $what ->
    [batches] There is no batch called “{ $name }”. Check the spelling.
    [classes] There is no class called “{ $name }”. Check the spelling.
    [exams] There is no exam with the code “{ $name }”. Check the spelling.
   *[other] There is no “{ $name }”. Check the spelling.
}
refusal-file_missing = The file “{ $file }” was not found. Check its name and folder.
refusal-fields = Some fields need mending.
refusal-question_open = Decide this difference first, then withdraw: Data › To be decided.
refusal-question_changed = This difference has changed or was decided meanwhile. Look again, then choose.
refusal-undecided = { $person }: { $what } is not certain, two computers differ. Decide first: Data › To be decided.
refusal-linked_already = These two records are one person already.
refusal-nothing_to_undo = There is nothing to undo.
refusal-nothing_to_redo = There is nothing to redo.
refusal-changed_since = { $by } changed it again on { $at } ({ $deed }), so it was not undone.
refusal-forked = This data is a copy from a computer that went on being used. The two cannot simply be joined.
refusal-entries_missing = Some records are missing in between. Bring the older file too.
refusal-day_not_come = { $day } has not come yet. Attendance is marked on the day itself.
refusal-lesson_cancelled = This lesson is cancelled ({ $reason }), so its register takes no marks. Hold it after all first, or mark the lesson that makes up for it.
refusal-lesson_not_cancelled = This lesson is not cancelled. Only a cancelled lesson is made up for or held after all.
refusal-month_closed = The month { $month } is closed. Ask the office to reopen it first.
refusal-month_not_over = The month { $month } is not over. Close it after its last day.
refusal-card_misread = The card's code was not read whole. Scan it once more.
refusal-card_unknown = This card is not known. It may be an old one that was replaced. Mark the register by hand.
refusal-card_of_another_class = This is the card of { $person } from class { $class }, not of this class. Nothing was marked.
refusal-score_out_of_range = A score of { $score } is not possible for { $section }: the highest is { $maximum }.
refusal-no_rule_on_that_day = This exam had no pass rule on that day (first rule: { $first }). Add its rule first.
refusal-section_count = This exam has { $expected } sections, but there are { $found } scores.
refusal-score_not_a_step = A score of { $score } is not possible for { $section }: only steps of { $step }.
refusal-keyed_twice = This exam decides, so two people key its scores. Open the double entry.
refusal-not_keyed_twice = This exam is keyed by one person. Enter its scores as usual.
refusal-two_readers_already = Two people key this already: { $first } and { $second }. A third cannot.
refusal-keying_ended = This entry was ended and cannot be changed. What is wrong is mended when the two are settled.
refusal-keying_begun = Two people have begun to key it. Its exam, day and double entry can no longer be changed.
refusal-keyed_by_somebody_else = Only who keyed it can take it back.
refusal-nothing_keyed = Nothing has been keyed.
refusal-keying_not_ended = Only { $ended } of two have ended. Wait for both, then settle.
refusal-keying_settled = The scores are settled. Undo the settling first to change them.
refusal-choices_missing = { $count } differences have no choice yet. Choose each of them first.
refusal-not_a_remedial = A remedial repeats an earlier sitting of the same exam. Choose that sitting.
refusal-no_result = This person has no score in that sitting. Enter the score first, then the certificate.
refusal-held_up = { $count ->
    [one] One person cannot move to { $stage } yet. Nobody was moved.
   *[other] { $count } people cannot move to { $stage } yet. Nobody was moved.
  }
refusal-order_closed = This job order is closed. Open it again before changing it.
refusal-quota_full = The quota of { $quota } is full. Keep the person in reserve, or change the quota first.
refusal-chosen_elsewhere = { $person } is already chosen for “{ $order }”. Take back that choice first.
refusal-choice_made = The partner has already chosen about this person. Clear the choice first.
refusal-weights_not_whole = The weights make { $sum }%, not 100%.
refusal-picture = { $why ->
    [unknown_format] This file is not a JPEG or PNG picture. Choose another.
    [heic] This picture is HEIC from an iPhone. Save it as JPEG, then choose it again.
    [too_heavy] This picture is too large. Make it smaller or choose another.
    [too_large] This picture is too large. Make it smaller or choose another.
    [too_small] This picture is too small for print. Choose a larger one.
    [outside_the_picture] The frame lies outside the picture. Move it back inside.
   *[damaged] This picture is damaged and cannot be read. Choose another.
  }
refusal-scan = { $why ->
    [unknown_format] This file is not a JPEG, PNG or PDF. Scan it as one of them.
    [too_heavy] This scan is larger than 10 MB. Scan it at a lower quality.
   *[damaged] This scan is cut off or damaged. Scan it again.
  }
refusal-sheet = { $why ->
    [not_a_spreadsheet] This file is no Excel or CSV sheet. Save it as XLSX and choose it again.
    [locked] This file is locked with an Excel password. Take it off first, then choose it again.
    [empty] There is nothing in this file.
    [too_large] This file is too large. Split it into several.
    [too_long] It has too many rows. Remove blank rows at the end, or split the file.
    [too_wide] It has too many columns. Remove blank columns at the right.
    [no_header] No heading row was found: there must be a column for the name or the NIK. Write the headings, then choose it again.
    [no_days] This file has no columns of days. A register has names down and days across.
    [no_month] The sheet's title names no month. Choose the month first.
    [no_scores] This file has no columns of scores. Write the exam's name above each column.
    [no_name] No column means the name yet. Choose the name column first.
    [two_columns] Two columns were given the same meaning. Change one of them.
   *[damaged] This file is damaged and cannot be read. Open it in Excel, save it again, then choose it again.
  }
refusal-edition_ended = No edition of the form { $print } holds today. Use the new edition of its authority.
refusal-katakana_not_approved = The katakana of { $name } is not approved yet. Approve it on the person's page, then print this official form.
refusal-no_consent_abroad = The copy of { $name } is not sent: consent for partners abroad is not recorded. Record it on the person's page first.
refusal-queue_silent = The printer { $queue } does not take the paper. Look at the printer, or save the file and print it from the viewer.
refusal-missing_glyph = The sign { $character } cannot be printed. It stands in { $field } of { $person }. Replace it, then print again.
refusal-cancelled = Stopped. No file was kept.
refusal-job_unknown = That job is gone because the program was opened anew. Start it again.
refusal-not_understood = This screen sent something the office does not understand ({ $detail }). Nothing has changed.
refusal-broken = Something broke inside the program ({ $detail }). What was saved is safe. Try once more.
refusal-placed_already = { $person } is under a contract that has not ended. Note the return first, or change the placement there is.
refusal-not_departed = No departure is noted of { $person }. Note that first.
refusal-never_in_batch = { $person } never was in that batch. Pick their batch, or somebody else.
refusal-already_certified = { $name } already has a certificate of completion for this batch. A number is never given twice.
refusal-not_the_host = Certificate numbers are given only on the office’s main computer. Give the certificates there.
refusal-template_broken = { $line ->
    [0] The office’s template has a fault. Mend it in Data, Templates, or print with the shipped template.
   *[other] The office’s template has a fault in line { $line }. Mend it in Data, Templates, or print with the shipped template.
  }
refusal-template_too_long = This template had not finished after { $seconds } seconds and was stopped. Look for what repeats too often.
refusal-template_too_much = This template used too much memory or too many pages and was stopped. Look for what repeats too often.
refusal-package = { $why ->
    [not_a_package] This file is no visit package. Choose a .lpk file from the laptop.
    [cut] The file is cut off: copy it from the laptop again.
    [unknown_sender] This office does not know that laptop. The package was not taken in.
    [revoked] That laptop was struck off. Its package was not taken in.
    [forged] The package's signature is not that laptop's. It was not taken in.
    [newer] A newer Bekal made this package. Update Bekal here first.
    [other_centre] This package belongs to another centre. Nothing was taken in.
    [not_for_here] This package is not meant for this computer.
    [not_allowed] This package changes what laptops may not change. Nothing was taken in.
    [waiting] An earlier package of the same laptop has to come first. Take that one in first.
   *[damaged] The file is damaged: copy it from the laptop again.
  }
refusal-on_a_visit = This is a visit laptop. Do this on a computer of the office.
refusal-not_on_a_visit = This computer is no visit laptop.
refusal-nothing_to_pack = The office has received everything. There is nothing to pack.
refusal-not_received = The office has not received everything. This laptop may not be wiped yet.
refusal-not_joined = { $why ->
    [nobody_there] Nobody answers at that address. Check the address and whether the host computer is on.
   *[code] The code does not match or is too old. Ask for a new one on the host computer.
  }
refusal-not_a_host = This computer is not the host. Make it the host first under Data › Network.
