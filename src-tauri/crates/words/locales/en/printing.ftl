## Printing what is not about one person

printing-which = Paper
printing-which-one = { $print }
printing-in = in { $language }
printing-save = Save the PDF
printing-open = Save and open
printing-saved = Saved { $time }: { $file }
printing-setting = Setting the pages
printing-blanks = Still blank on this paper: { $fields }.
printing-entry = Day of entry into Japan
printing-entry-why = Said by hand, never guessed. Hours are reckoned back from this day.
printing-signatures = With a column to sign
printing-lists = Print lists
printing-lists-of = Lists of { $batch }
printing-month = Print the month
printing-month-of = Month of { $class }
printing-summary = Print a summary
printing-visit = Visit form

## Certificates of completion

certificates = Certificates of completion
certificates-key = Certificates
certificates-of = Certificates of completion, { $batch }
certificates-give =
    { $count ->
        [0] Give certificates
       *[other] Give { $count } certificates
    }
certificates-given-to = { $count } certificates given
certificates-all = All { $count } who have none yet
certificates-course = What was completed
certificates-day = Day on the certificate
certificates-next = Today when left blank. The next number is { $number }.
certificates-nobody = Nobody is chosen.
certificates-number = No. { $number }, { $day }
certificates-check = Check a certificate
certificates-check-why = Type or scan the number and the code of the square.
certificates-genuine = Genuine, given to { $name }.
certificates-withdrawn = Genuine, given to { $name }, but withdrawn on { $day }: { $why }
certificates-forged = The number exists, the code does not fit. This certificate was not made by this centre.
certificates-unknown = No such number was ever given.
certificates-withdraw = Withdraw
certificates-withdraw-of = Withdraw certificate { $number }
certificates-withdraw-why = The number stays taken. Whoever shows the certificate is told that it was withdrawn.
certificates-why = Reason
certificates-withdrawn-done = Certificate { $number } withdrawn
certificates-withdrawn-line = withdrawn on { $day }: { $why }
