## Laptops on a visit, as the office sees them

visits-title = Visits
visits-laptops = Visit laptops
visits-none = No laptop has been lent yet
visits-none-why = Lend a laptop for a school or an event. What went along, with whom and since when is kept here.
visits-lend = Lend
visits-lend-title = Lend a laptop
visits-settle = Bring home
visits-name = Laptop
visits-name-help = As on its sticker, such as LAPTOP-2.
visits-holder = Carried by
visits-password = Password on the laptop
visits-password-help = For this laptop alone. Without it nothing on it can be read.
visits-what = What goes along
visits-what-nobody = Nobody: programme data only
visits-photos = Take photos along
visits-photos-why = Only where they are needed: with a lost laptop they are lost too.
visits-back-by = Back by
visits-folder = Put it into the folder
visits-folder-help = A folder on the stick. On the laptop: Visit laptop, take from the stick.
visits-folder-missing = There is no such folder. Plug in the stick and choose again.
visits-choose-folder = Choose folder
visits-lent-at = Out since
visits-settled-at = Last brought home
visits-state = State
visits-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
  }
visits-programme-only = programme data only
visits-never-settled = never
visits-out = out
visits-due = back by { $day }
visits-late = was due { $day }
visits-back = back { $day }
visits-lost-on = lost, struck off { $day }
visits-revoked-on = struck off { $day }
visits-do-back = Is back
visits-do-lost = Lost
visits-do-list = List of people
visits-lent = { $name } is ready to go: { $people } people. It opens on the laptop with that password.
visits-lent-where = It lies in { $folder }. On the laptop choose “Visit laptop: take from the stick”.
visits-returned = { $name } came back { $day }.
visits-read-only = Clerks lend laptops and bring them home.
visits-key-back = the laptop is back
visits-key-lost = the laptop is lost

## A lost laptop

visits-lost-title = Is { $name } lost?
visits-lost-what = The laptop is struck off: its packages are refused from now on. The list of people whose data it held opens. If the laptop turns up this can be taken back.
visits-lost-do = Strike off and open the list
visits-lost-found = It was found: take it back
visits-lost-found-said = { $name } is no longer struck off.
visits-lost-list = What { $name } held
visits-lost-people = { $count ->
    [one] { $count } person, { $photos } with photo
   *[other] { $count } people, { $photos } with photo
  }
visits-lost-fields = Parts of the data
visits-lost-until = Tell them and the ministry in writing by { $until } (3 × 24 hours, Law 27/2022, article 46).
visits-lost-maybe = Whoever was registered on the laptop and never brought home is not known to the office. Ask who carried it.
visits-lost-nobody = Nobody was on this laptop, only programme data.
visits-lost-how = From
visits-lost-taken = taken along
visits-lost-written = written on the laptop
visits-lost-print = Print the notice
visits-lost-export = Save XLSX
visits-lost-saved = { $name } saved.

## The account of a lost laptop, on paper and as a list

lost-paper-title = Loss of laptop { $device }
lost-paper-what = Personal data disclosed: { $fields }, of { $people } people in the list below.
lost-paper-when = When and how: laptop { $device } was carried by { $holder } since { $lent } and reported lost on { $struck }. Last brought home: { $settled }. Whoever was registered after that is not known to the office.
lost-paper-done = What is done: the laptop is encrypted and opens with its holder's password only. It has been struck off, so that anything it signs is refused. The office holds a full copy of what went along.
lost-paper-until = Everybody below and the ministry are told in writing by { $until } (3 × 24 hours, Law 27/2022, article 46).
lost-paper-name = Name
lost-paper-phone = Mobile phone
lost-paper-photo = With photo
lost-paper-how = From
lost-paper-told = Told (date, initials)
lost-paper-taken = taken from the office
lost-paper-written = written on the laptop

## Coming home

visits-home-title = Bring a visit laptop home
visits-home-file = Package from the laptop
visits-home-file-help = A .lpk file on the stick. It is looked at first; nothing is written yet.
visits-home-choose = Choose file
visits-home-look = Look inside
visits-home-packed = packed { $at }
visits-home-new = { $count } new
visits-home-changed = { $count } changed
visits-home-same = { $count } the same
visits-home-twins = { $count } possibly the same
visits-home-conflicts = { $count ->
    [one] { $count } conflict
   *[other] { $count } conflicts
  }
visits-home-refused = { $count } refused
visits-home-pictures = { $count ->
    [one] { $count } photo
   *[other] { $count } photos
  }
visits-home-clock = This laptop's clock is { $hours } hours fast. Set it right; what it brings is taken in all the same.
visits-home-already = This package was brought home before. Nothing is written again; its receipt can be written once more.
visits-home-nothing = Nothing needs to be decided.
visits-home-conflict = Conflict { $at } of { $of }
visits-home-here = in the office
visits-home-laptop = on the laptop
visits-home-then = What will happen
visits-home-then-new = { $count ->
    [one] { $count } new person comes in
   *[other] { $count } new people come in
  }
visits-home-then-changed = { $count ->
    [one] Changes to { $count } person are applied
   *[other] Changes to { $count } people are applied
  }
visits-home-then-decided = { $count ->
    [one] { $count } decision is kept
   *[other] { $count } decisions are kept
  }
visits-home-then-open = { $count ->
    [one] { $count } stays open under To be decided
   *[other] { $count } stay open under To be decided
  }
visits-home-then-twins = Possibly the same person: decided afterwards under To be decided
visits-home-then-receipt = A receipt for { $name }
visits-home-then-receipt-why = Once the laptop has heard it, it may be wiped.
visits-home-apply = Apply
visits-home-apply-undo = All of it can be undone at once.
visits-home-other-file = Another file
visits-home-who = Who
visits-home-who-new = new
visits-home-who-changed = changed
visits-home-looks-like = possibly the same as { $names }
visits-home-done = { $name } is home: { $new } new, { $changed } changed.
visits-home-done-undo = It can be undone: Ctrl+Z, or under History.
visits-home-undone = This has been undone.
visits-home-receipt = Receipt: { $file }
visits-home-show = Show in its folder
visits-home-receipt-none = The stick cannot be written to, so there is no receipt. Bring it home once more from a stick that can.
visits-home-to-decide = Open To be decided
visits-home-to-list = To the laptops
visits-home-key-choose = choose
visits-home-key-next = next
visits-home-key-apply = apply

## On the laptop

place-visit = Visit
visit-take = Visit laptop: take from the stick
visit-take-title = Take from the stick
visit-take-folder = Folder on the stick
visit-take-help = The folder the office made; it is called like this laptop.
visit-take-do = Take
visit-taken = Taken. Sign in with the user name and the password the office gave.
visit-ribbon = Visit laptop { $name }
visit-waiting = { $count ->
    [0] The office has received everything
    [one] { $count } person not yet received by the office
   *[other] { $count } people not yet received by the office
  }
visit-waiting-deeds = { $count ->
    [one] { $count } change not yet received by the office
   *[other] { $count } changes not yet received by the office
  }
visit-back-by = back by { $day }
visit-register = Register
visit-register-why = Somebody new: fill in, agree, save.
visit-came = Sign in
visit-came-why = Find the name, Enter: present.
visit-scores = Scores
visit-scores-why = Short tests and exams.
visit-paper = From paper
visit-paper-why = Visit forms filled in by hand.
visit-pack = Pack
visit-pack-why = Write it to the stick for the office.
visit-receipts = Receipts
visit-receipts-why = What the office has received.
visit-wipe = Wipe
visit-wipe-why = Only once everything was received.
visit-wipe-not-yet = Not yet: the office has not received everything.
visit-at-hall = On site
visit-going-home = Going home
visit-pack-title = Pack for the office
visit-pack-all = Everything once more, where the office lost what it had
visit-pack-do = Pack
visit-packing = Writing. Do not pull the stick yet.
visit-packed = The stick can be pulled.
visit-packed-what = { $count ->
    [one] { $count } person, { $size }, read back: { $file }
   *[other] { $count } people, { $size }, read back: { $file }
  }
visit-packed-more = { $count ->
    [one] The package is { $count } file.
   *[other] The package is { $count } files. Take all of them.
  }
visit-receipts-title = Read receipts
visit-receipts-file = Folder or file of the receipt
visit-receipts-help = The folder on the stick from which the package was taken in.
visit-receipts-do = Read
visit-receipts-heard = The receipt was read.
visit-receipts-none = There is no receipt for this laptop.
visit-wipe-title = Wipe this laptop
visit-wipe-what = Everything on this laptop is deleted, which cannot be undone. The office has received all of it.
visit-wipe-do = Wipe
visit-password = Password

## Registering at a visit

visit-register-title = Register
visit-paper-title = Key in from paper
visit-register-how = Enter goes on, Ctrl+Enter saves. The NIK fills in birth date and sex.
visit-paper-how = Copy what is written. Keep the paper.
visit-paper-source = paper form
visit-consent-paper = The statement of consent on the paper is signed.
visit-consent-head = Consent
visit-consent-first = Read the consent out; Enter once the person agrees.
visit-consent-save = Agreed, save
visit-consent-save-paper = Signed, save
visit-half = { $name } is saved, but { $what } is not: { $why }
visit-photo = Photo
visit-photo-file = From a file
visit-photo-camera = Camera
visit-photo-shoot = Take it
visit-photo-away = Drop the photo
visit-photo-none = No camera can be used here. Choose a photo file.
visit-photo-kept = Photo of this person
visit-came-title = Sign in
visit-came-find = Find a name or organisation
visit-came-found = { $came } present of { $all }
visit-came-nobody = Nobody called “{ $text }” is on the list.
visit-came-write = Write “{ $text }” down as a guest who came
visit-came-register = Register “{ $text }”
visit-came-done = Present: { $name }
visit-came-undone = Not present after all: { $name }
visit-came-added = New guest, present: { $name }
visit-came-no-event = There is no list of guests on this laptop
visit-came-no-event-why = It went without an event. Registers of classes are under Classes.
visit-came-to-classes = To Classes
visit-key-mark = present, again takes it back
visit-key-new = write down as a new guest
visit-key-register = register
