## What is wrong with one field, and how to mend it

problem-empty = Fill this in: it cannot stay empty.
problem-not_a_day = Not a date. Write day-month-year, such as 17-8-2003.
problem-in_the_future = This day has not come yet. Check the year.
problem-nik_length = A NIK has 16 digits, this has { $found }. Check the identity card.
problem-nik_not_digits = A NIK has digits only. Check the identity card.
problem-nik_damaged = Excel damaged this NIK: its last digits are lost. Type it again from the identity card.
problem-nik_day = Digits 7 and 8 of the NIK ({ $found }) are no day of birth. Check the identity card.
problem-nik_month = Digits 9 and 10 of the NIK ({ $found }) are no month of birth. Check the identity card.
problem-nik_serial = The last four digits of a NIK are never 0000. Check the identity card.
problem-not_a_phone = Not a phone number. Write it like 0812 3456 7890.
problem-out_of_range = Must be between { $least } and { $most }.
problem-too_long = Too long: { $most } characters at most.
problem-ends_before_it_starts = It ends before it starts. Check both.
problem-not_an_email = Not an e-mail address. Write it like name@example.id.
problem-not_a_time = Not a time. Write it like 08.30.
problem-unknown_code = No subject and no hours rule has this code. Choose one from the list.
problem-not_a_grade = Not a grade that is used.
problem-renews_itself = An agreement cannot renew itself, not even through another.
problem-not_a_prefix = Capital letters, digits, “-”, “/” and “.” only, at most 20.
problem-not_katakana = Katakana, spaces and ・ only.
problem-approved_already = Approved by { $by }. Another reading needs a new approval.
problem-amount_out_of_range = This amount cannot be kept. Check the figure.
problem-not_a_currency = Write the three letters of a currency, such as IDR, JPY, USD.
problem-rate_missing = Foreign money needs its rate and where the rate is from.
problem-not_months = Write the months after arrival, such as 1 3 6 12.
problem-not_of_partner = This branch belongs to another partner. Choose another.
