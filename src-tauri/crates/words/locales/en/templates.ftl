## Templates that the office writes itself

data-templates = Templates
template-what = Templates decide how papers look. The office can replace one from a day on, or make a paper of its own.
template-only-admin = Only administrators change templates.
template-new = New template
template-none = No templates of your own yet
template-none-why = Every paper is printed with the shipped template. Begin with a copy of a shipped one and change it.
template-name = Name
template-about = About
template-about-person = One person
template-about-batch = One batch
template-language = Language
template-every-language = every language
template-based-on = In place of
template-own-paper = nothing, a paper of its own
template-edition = Edition
template-editions = Every paper and its edition
template-editions-paper = Paper
template-editions-from = From
template-from = Holds from
template-until = Until
template-holds = holds
template-not-yet = not yet
template-ended = no longer
template-source = Text of the template (typst)
template-begin = Begin with a shipped one
template-fields = What may be read
template-fields-how = Choose one to insert it. The sign () stands for a list.
template-find = Find a field
template-look = Preview
template-tried-on = Tried on
template-invented = somebody invented
template-setting = Setting …
template-sound = { $pages ->
    [one] No faults, { $pages } page
   *[other] No faults, { $pages } pages
  }
template-faults = { $count ->
    [one] { $count } fault
   *[other] { $count } faults
  }
template-fault-at = Line { $line }
template-fault-original = Original message: { $detail }
template-back = Back to the list
template-withdraw = Withdraw
template-withdrawn = Template withdrawn
template-key-look = Set the preview now
template-key-fault = To the next line with a fault
template-key-open = Open the template
template-unsaved = Not saved yet
template-shipped = Print with the shipped template

## What is wrong with a template, in one plain sentence each

template-fault-file = A template may not read other files: { $name }. Use the data and pictures that are there.
template-fault-package = A template may not fetch packages from the network: { $name }. Write it yourself, or use form.typ.
template-fault-unknown_name = “{ $name }” is not known. Check the spelling, or write #let { $name } first.
template-fault-unknown_field = There is no field “{ $name }”. Compare with the list beside.
template-fault-unknown_font = The font { $name } is not in the program. Remove it, or use Source Sans 3 or BIZ UDPGothic.
template-fault-unclosed = A bracket, quote or $ is opened here and never closed.
template-fault-syntax = This cannot be read as typst. Check the signs in this line and above it.
template-fault-argument = The argument { $name } is wrong: missing, or not asked for.
template-fault-wrong_kind = The value is of the wrong kind, such as text in place of a number.
template-fault-outside_list = The list is not that long. Check the position; counting starts at 0.
template-fault-zero_division = Something is divided by zero.
template-fault-endless = This calls itself, or repeats, without an end.
template-fault-stopped = The template stopped itself: { $name }
template-fault-archive = A file that lasts demands more: words for pictures (alt), headings in their order.
template-fault-crashed = The typesetter failed on this template. Try to write it in another way.
template-fault-other = This cannot be set.

## What a template may read

template-data-title = Title of the paper with the person’s name
template-data-printed-on = Day of printing
template-data-copy = Sentence on a copy for a partner
template-data-eras = Whether Japanese years are used
template-data-batch = Batch and programme
template-data-class = Class
template-data-state = Edition of this person’s data
template-data-photo = Name of the photo for portrait()
template-data-name-ktp = Name on the identity card
template-data-romaji = Name in capitals
template-data-katakana = Name in katakana
template-data-katakana-approved = Whether the katakana is approved
template-data-birth-place = Place of birth
template-data-birth-date = Date of birth
template-data-as-day = The same day, for day() and year()
