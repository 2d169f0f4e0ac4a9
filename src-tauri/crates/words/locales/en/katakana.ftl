## The reading of a name in katakana: why it is proposed so
katakana-because-letters = Read letter by letter
katakana-because-weak-e = “{ $letters }” with a weak e: the ウ column
katakana-because-clear-e = “{ $letters }” with a clear e: the エ column
katakana-because-final-small-tsu = “{ $letters }” at the end takes ッ
katakana-because-final-plain = “{ $letters }” at the end without ッ
katakana-because-final-h-silent = h at the end is silent
katakana-because-final-h-long = h at the end makes the vowel long
katakana-because-h-before-consonant = h before a consonant is written フ
katakana-because-h-lengthens = h before a consonant makes the vowel long
katakana-because-h-with-vowel = h before a consonant repeats the vowel before it
katakana-because-kh-as-h = kh is written in the ハ row
katakana-because-kh-as-k = kh is written in the カ row
katakana-because-v-as-f = v is written like f
katakana-because-v-as-b = v is written like b
katakana-because-v-as-vu = v is written ヴ
katakana-because-doubled-held = doubled “{ $letters }” is held
katakana-because-doubled-once = doubled “{ $letters }” is read once
katakana-because-ain-repeated = The apostrophe repeats the vowel
katakana-because-ain-silent = The apostrophe is silent
katakana-because-y-apart = “{ $letters }” taken apart
katakana-because-y-joined = “{ $letters }” taken together
katakana-because-end-long = The vowel at the end is written long
katakana-because-end-short = The vowel is written short
katakana-because-old-spelling = { $letters } is in the spelling before 1972
katakana-because-western = { $letters } is read as a western name
katakana-because-glued = { $letters } is read as two names
katakana-because-abbreviation = { $letters } is read in full
katakana-because-initial = { $letters } is read by the letter’s name
katakana-because-also-in-use = “{ $letters }” is also written so
katakana-because-name = Approved before for the same name: { $by }, { $on }
katakana-because-part = { $part } was approved { $times ->
    [one] once
   *[other] { $times } times
}, last for { $name } ({ $by }, { $on })

## Approving readings

katakana-title = Approve katakana
katakana-waiting = { $waiting } waiting, { $approved } approved
katakana-people = Names that wait for approval
katakana-readings = Proposed readings
katakana-typed = Written in the profile
katakana-own = Another reading
katakana-own-help = Enter approves, Esc goes back to the list
katakana-approve = Approve
katakana-approved-one = { $name }: { $kana } approved
katakana-no-proposal = Nothing to propose. Write the reading.
katakana-none = Every reading is approved
katakana-none-why = Names without an approved reading appear here.
katakana-more = { $count } more names follow
katakana-read-only = Administrators, clerks and teachers approve
katakana-key-walk = the name before or after
katakana-key-choose = choose a reading
katakana-key-approve = approve, on to the next name
katakana-key-own = write another reading
