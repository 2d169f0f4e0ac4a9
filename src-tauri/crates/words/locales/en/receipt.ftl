## The printed receipt for originals

receipt-title = Receipt for originals
receipt-title-returned = Receipt for originals given back
receipt-phone = Tel.
receipt-person = Name
receipt-nik = NIK
receipt-says = The centre has received and keeps these originals:
receipt-says-returned = The centre has given back these originals:
receipt-paper = Paper
receipt-number = Number
receipt-received-on = Received
receipt-returned-on = Given back
receipt-reason = For
receipt-place = Held at
receipt-returned-to = To
receipt-back = The originals remain the property of the person and are given back when the purpose is over or on request. Keep this receipt.
receipt-by-person = Owner of the papers
receipt-by-office = For the centre
