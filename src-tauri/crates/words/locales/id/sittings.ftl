## Exams and their scores

exams-of-class = Nilai
exams-desk = Daftar ujian
exams-none = Belum ada ujian di kelas ini
exams-none-why = Catat ujian yang diadakan, lalu isi nilainya.
exams-not-entered = belum ada nilai
exams-sitting-new = Ujian diadakan
exams-sitting-edit = Ubah pelaksanaan
exams-sitting-withdraw = Tarik ujian ini
exams-sitting-withdrawn = Ujian ditarik. Ctrl+Z mengembalikannya.
exams-exam = Ujian
exams-day-why = Nilai dihakimi dengan aturan hari ini.

## The grid of scores

exams-scores = Nilai
exams-scores-of = Nilai { $exam }, { $day }
exams-of-maximum = maks { $maximum }, lulus { $pass }
exams-maximum-short = maks { $maximum }
exams-pass-short = lulus { $pass }
exams-total = Jumlah
exams-verdict = Hasil
exams-before = Dahulu
exams-rose = naik
exams-fell = turun
exams-absent = tidak hadir
exams-no-rule = Ujian ini belum punya aturan untuk { $day }. Ubah tanggalnya, atau lengkapi aturannya di daftar ujian.
exams-problem-unread = { $name }: “{ $text }” bukan nilai. { $section } paling tinggi { $maximum }.
exams-problem-beyond = { $name }: { $text } melebihi { $section }, paling tinggi { $maximum }.
exams-key-type = ketik nilai
exams-key-on = simpan, ke bawah atau ke kanan
exams-key-absent = tidak hadir
exams-key-edit = ubah isi sel
exams-key-paste = tempel dari Excel
exams-paste-take = Tempel nilai { $count } orang
exams-paste-refused = { $count } sel ditolak, dibiarkan
exams-paste-overwrites = { $count } nilai diganti

## What the scores are worth

exams-spread = Sebaran
exams-spread-said = Sebaran { $count } nilai, batas lulus { $pass }
exams-mean = rata-rata { $mean }
exams-open = belum ada nilai
exams-passed = lulus
exams-failed = tidak lulus, batas { $pass }
exams-failed-plain = tidak lulus
exams-band = Tingkat { $band }
exams-rule = Aturan
exams-rule-says = Lulus dengan { $pass } dari { $maximum }, berlaku sejak { $day }.
exams-rule-section = { $section } paling sedikit { $minimum }.
exams-rule-source = Sumber: { $source }

## The exams desk

exams-since = Sejak { $day }
exams-section = Bagian
exams-maximum = Maksimum
exams-minimum = Minimum
exams-pass = Batas lulus
exams-band-from = { $band } mulai { $from }
exams-source = Sumber aturan
exams-own-source = Ujian lembaga sendiri
exams-test-new = Tambah ujian sendiri
exams-test-name = Nama ujian
exams-test-name-why = Misalnya Bab 5 atau Kana 3.
exams-part = Bagian { $number }
exams-part-add = Tambah bagian
exams-part-drop = Buang bagian { $number }
exams-pass-why = Jumlah paling rendah untuk lulus.
