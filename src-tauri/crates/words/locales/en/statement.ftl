## The printed statement of costs

statement-title = Statement of costs
statement-phone = Tel.
statement-person = Name
statement-nik = NIK
statement-programme = Programme
statement-batch = Batch
statement-promise = What the programme promises:
statement-tier = Part
statement-item = For
statement-paid-on = Date
statement-payer = Paid by
statement-how = Reckoning
statement-amount = This person’s part
statement-shared = shared among { $people } people
statement-by-others = Paid by others
statement-paid = Paid or borrowed by the candidate
statement-in-words = In words
statement-gaps = This statement is not complete: some costs are not written down yet.
statement-loan = A loan counts as the candidate’s cost, since the candidate repays it.
statement-by-person = The person concerned
statement-by-office = For the centre
