## The register of a day

day-empty = Tidak ada pertemuan hari ini
day-empty-why = Pertemuan dibuat dari jadwal mingguan.
day-holiday = Libur: { $name }
day-cancelled = Dibatalkan: { $reason }
day-on-leave = belum diisi, izin tertulis: { $presence }
day-leave = surat { $presence }: { $reason }
day-absent-days = { $count } hari berturut-turut alpa
day-below = hadir { $share }, minimal { $minimum }
day-under = Di bawah minimal { $minimum }
day-minutes-out = keluar { $minutes } mnt
day-out-by = Keluar berapa menit
day-out-by-why = Keluar sebentar atau pulang lebih awal. Dikurangkan dari jam pelatihan.
day-key-rest-leave = sisanya hadir, yang berizin S/I
day-key-lesson = pertemuan lain
day-key-note = menit, catatan
day-key-before = hari sebelumnya
day-key-next = hari berikutnya

## The weekly plan

plan-open = Jadwal
plan-key = jadwal
plan-of = Jadwal mingguan { $class }
plan-sum = { $count } jam pelajaran seminggu, { $hours }
plan-empty = Belum ada jadwal. Pilih hari dan jam, lalu Enter.
plan-free = kosong
plan-from = mulai { $day }
plan-until = sampai { $day }
plan-key-edit = tambah atau ubah
plan-key-withdraw = hapus dari jadwal
plan-key-add = tambah
plan-slot-new = Tambah ke jadwal
plan-slot-edit = Ubah jadwal
plan-slot-withdraw = Hapus dari jadwal
plan-slot-why = Pertemuan yang sudah dibuat tidak ikut berubah.
plan-withdrawn = Dihapus dari jadwal. Ctrl+Z mengembalikannya.
plan-which = Yang mana
plan-weekday = Hari
plan-from-on = Mulai tanggal
plan-until-on = Sampai tanggal
plan-make = Buat pertemuan
plan-make-do = Buat { $count } pertemuan
plan-made = { $count } pertemuan dibuat. Ctrl+Z membatalkannya.
plan-would-make = { $count } pertemuan akan dibuat, { $skipped } dilewati.
plan-without-teacher = { $count } di antaranya belum punya pengajar: pengajar di jadwal sudah keluar.
plan-skipped = Yang dilewati
plan-skip-holiday = libur: { $name }
plan-skip-there = sudah ada
plan-skip-moved = sudah dipindahkan ke { $day }
plan-skip-cancelled = sudah dibatalkan: { $reason }
plan-skip-withdrawn = sudah ditarik
plan-skip-month_closed = bulannya sudah dikunci
plan-coming = Lima minggu ke depan
plan-coming-none = Belum ada. Isi jadwal, lalu tekan B untuk membuat pertemuan.
plan-made-up = diganti { $day }
plan-made-up-on = Diganti pada
plan-makes-up = pengganti pertemuan yang batal
plan-moved-from = dipindahkan dari { $day }
plan-instead-of = menggantikan { $name }
plan-stands-in-for = Menggantikan
plan-shares-class = Bersamaan dengan pertemuan lain kelas { $class }, { $at }
plan-shares-teacher = Pengajar yang sama juga mengajar { $class }, { $at }
plan-shares-place = Ruang yang sama dipakai { $class }, { $at }
plan-cancel = Batalkan pertemuan
plan-cancel-do = Batalkan
plan-cancel-why = Terbaca di jadwal dan di daftar hadir.
plan-restore = Adakan lagi
plan-move = Pindahkan
plan-move-do = Pindahkan
plan-make-up = Buat pengganti
plan-make-up-do = Buat pengganti
plan-substitute = Ganti pengajar
plan-substitute-why = Hanya untuk pertemuan ini.

## Leave

leave-key = izin tertulis
leave-new = Izin tertulis { $name }
leave-edit = Ubah izin tertulis
leave-from = Mulai tanggal
leave-until = Sampai tanggal
leave-until-why = Kosong berarti satu hari.
leave-kind = Keterangan
leave-kind-why = Kehadiran tetap diisi pada harinya; * mengisinya dari sini.
leave-withdraw = Tarik izin
leave-withdrawn = Izin ditarik. Ctrl+Z mengembalikannya.

## Closed months

lock-closed = Dikunci
lock-key = kunci bulan
lock-key-open = buka kunci
lock-title = Kunci { $month }, { $class }
lock-open-title = Buka kunci { $month }, { $class }
lock-do = Kunci bulan
lock-open-do = Buka kunci
lock-why = Setelah dikunci, kehadiran dan pertemuan bulan ini tidak dapat diubah siapa pun, sampai dibuka lagi dengan alasan.
lock-open-why = Alasan ini tetap tercatat.
lock-blanks = { $count } isian masih kosong.
lock-done = { $month } dikunci.
lock-opened = { $month } dibuka.
lock-was-closed = Dikunci oleh { $by }, { $at }
lock-was-opened = Dibuka oleh { $by }, { $at }

## Cards at the door

card-open = Kartu
card-key = absen dengan kartu
card-key-take = catat kartu
card-key-leave = kembali ke daftar hadir
card-field = Kode kartu
card-count = { $count } dari { $of } terisi
card-wait = Dekatkan kartu ke pemindai
card-refused = Tidak dicatat
card-already = Sudah tercatat: { $state }
card-before = Sepuluh kartu terakhir

## Holidays

data-holidays = Hari libur
holiday-what = Pertemuan tidak dibuat pada hari-hari ini.
holiday-new = Tambah hari libur
holiday-edit = Ubah hari libur
holiday-name = Nama hari libur
holiday-kind = Jenis
holiday-source = Sumber
holiday-source-why = SKB, surat edaran, atau siapa yang memutuskan.
holiday-none = Belum ada hari libur { $year }
holiday-none-why = Tambah begitu SKB-nya terbit.
holiday-withdraw = Tarik hari libur
holiday-withdrawn = Hari libur ditarik. Ctrl+Z mengembalikannya.
holiday-key-edit = ubah
holiday-key-before = tahun sebelumnya
holiday-key-next = tahun berikutnya

## Teachers

data-teachers = Guru
teacher-what = Sebagian jam hanya dihitung bila gurunya berkualifikasi pada hari itu.
teacher-new = Tambah guru
teacher-edit = Ubah guru
teacher-none = Belum ada guru
teacher-none-why = Guru dipilih di jadwal, dan kualifikasinya ditulis di sini.
teacher-name-ja = Nama di dokumen Jepang
teacher-name-ja-why = Seperti dicetak di catatan pelatihan.
teacher-phone = Telepon
teacher-left-on = Hari terakhir
teacher-left-on-why = Setelah hari ini tidak dijadwalkan lagi.
teacher-left = sampai { $day }
teacher-here = mengajar
teacher-withdraw = Tarik guru
teacher-withdrawn = Guru ditarik. Ctrl+Z mengembalikannya.
teacher-key-edit = ubah guru
teacher-unproved = belum ada kualifikasi
teacher-prove = Tambah kualifikasi
teacher-proof-of = Kualifikasi { $name }
teacher-teaches = Untuk pelajaran
teacher-teaches-why = Kode yang luas (japanese) mencakup yang lebih sempit.
teacher-proof = Bukti
teacher-proof-why = Ijazah, sertifikat, kursus, atau lama kerja.
teacher-proof-withdraw = Tarik kualifikasi
teacher-proof-withdrawn = Kualifikasi ditarik. Ctrl+Z mengembalikannya.

## Leave and card on a person's page

leave-of = Izin tertulis
leave-none = belum pernah
leave-add = Tambah izin
leave-span = { $from } sampai { $until }
leave-has-letter = ada surat
card-of = Kartu
card-new = Ganti kartu
card-new-title = Ganti kartu { $name }
card-new-what = Kartu lama tidak dapat dipakai lagi. Cetak kartu yang baru sesudahnya.
card-new-done = Kartu { $name } diganti. Ctrl+Z mengembalikannya.
teacher-none-next = Belum ada pengajar. Tambah di Data, Guru.
