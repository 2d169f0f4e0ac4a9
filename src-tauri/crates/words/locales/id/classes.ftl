## The list of classes

classes-none = Belum ada angkatan
classes-none-why = Buat angkatan, lalu kelas dan pesertanya.
classes-today = hari ini
classes-people = { $count } orang
classes-departs = berangkat { $day }
classes-days-left = { $count } hari lagi
classes-no-class = Belum ada kelas di angkatan ini.
classes-no-teacher = pengajar belum ditulis
classes-lesson = Pertemuan
classes-no-lesson = belum ada pertemuan
classes-last-on = terakhir { $day }
classes-not-marked = belum diisi
classes-complete = lengkap
classes-over = Sudah berangkat
classes-departed = { $count } dari { $of } berangkat
classes-key-walk = pindah baris
classes-key-open = buka

## The register of a lesson

classes-register = Kehadiran
classes-register-of = Kehadiran { $class }, { $day }
classes-day = Hari
classes-month = Bulan
classes-blank-count = { $count } kosong
classes-rest = Sisanya hadir
classes-rest-none = Tidak ada yang kosong
classes-seat = No
classes-name = Nama
classes-remark = Catatan
classes-last-ten = 10 terakhir
classes-note = Catatan
classes-away-of-ten = { $count } dari { $of } pertemuan terakhir tidak masuk
classes-minutes-late = { $minutes } mnt
classes-this-lesson = Pertemuan ini
classes-look-after = Perhatikan
classes-nobody = Belum ada orang di kelas ini
classes-nobody-why = Masukkan peserta dari halaman angkatannya.
classes-nobody-next = Ke daftar kelas
classes-note-on = Catatan untuk { $name }
classes-late-by = Terlambat berapa menit
classes-late-by-why = Dikurangkan dari jam pelatihan.
classes-key-mark = isi, lalu turun
classes-key-seat = nomor + huruf
classes-key-rest = sisanya hadir
classes-key-clear = kosongkan
classes-key-range = pilih beberapa
classes-key-copy = salin ke Excel
classes-key-paste = tempel
classes-key-month = lihat sebulan
classes-key-edit = ubah pertemuan

## Pasting from Excel

classes-paste = Tempel dari Excel
classes-paste-take = Tempel { $count } sel
classes-paste-overwrites = { $count } isian diganti
classes-paste-unread = { $count } sel tidak dimengerti, dibiarkan
classes-paste-letters = Yang dimengerti: H, T, S, I, A atau katanya.
classes-paste-beyond = { $count } sel tidak punya tempat dan tidak ditempel.
classes-becomes = menjadi

## The month

classes-month-sum = { $lessons } pertemuan, { $hours }
classes-month-empty = Tidak ada pertemuan di { $month }
classes-month-empty-why = Pertemuan dibuat di daftar kelas dengan Ctrl+N.
classes-month-several = Hari ini berisi beberapa pertemuan. Tekan M untuk mengisi satu per satu.
classes-hours = jam
classes-key-mark-here = isi
classes-key-open-day = buka harinya
classes-key-month-before = bulan sebelumnya
classes-key-month-next = bulan berikutnya
classes-key-export = ekspor
classes-export = Ekspor
classes-export-month = Ekspor kehadiran { $class }, { $month }
classes-export-why = Excel untuk dibaca dan dicetak, CSV untuk program lain.
classes-exported = Tersimpan: { $file }

## A lesson

classes-lesson-new = Pertemuan baru
classes-lesson-edit = Ubah pertemuan
classes-lesson-withdraw = Tarik pertemuan
classes-lesson-withdrawn = Pertemuan ditarik. Ctrl+Z mengembalikannya.
classes-class = Kelas
classes-held-on = Tanggal
classes-starts-at = Mulai
classes-minutes = Menit belajar
classes-minutes-why = Tanpa istirahat.
classes-subject = Mata pelajaran
classes-teacher = Pengajar
classes-place = Tempat

## A batch and its people

classes-batch = Angkatan
classes-batch-new = Angkatan baru
classes-batch-edit = Ubah angkatan
classes-batch-name = Nama angkatan
classes-batch-empty = Belum ada peserta
classes-batch-empty-why = Peserta diambil dari daftar orang.
classes-programme = Program
classes-starts-on = Mulai pelatihan
classes-departs-on = Berangkat
classes-seats = Tempat
classes-people-count = Peserta
classes-people-of-seats = { $count } dari { $seats } tempat
classes-people-of = Peserta { $batch }
classes-classes = Kelas
classes-class-new = Kelas baru
classes-class-edit = Ubah kelas
classes-class-edit-of = Ubah kelas { $class }
classes-class-name = Nama kelas
classes-choose = Pilih
classes-stage = Tahap
classes-stages = Tahap
classes-move = Pindahkan
classes-move-stage = Pindah tahap
classes-move-stage-one = Pindahkan tahap { $name }
classes-move-stage-of = Pindahkan tahap { $count } orang
classes-moved-on = Sejak tanggal
classes-moved-on-why = Kosong berarti hari ini.
classes-reason = Alasan
classes-reason-why = Tulis bila orang ini berhenti, ditunda, atau kembali.
classes-seat-change = Ubah kursi
classes-seat-of = Kursi { $name }
classes-seat-number = Nomor kursi
classes-leave = Keluarkan dari angkatan
classes-leave-why = Keluar dari angkatan mengosongkan kursinya; kehadiran dan nilainya tetap ada. Dapat diurungkan dengan Ctrl+Z.
classes-left = { $name } keluar dari angkatan
classes-enrol = Masukkan orang
classes-enrol-in = Masukkan orang ke { $batch }
classes-enrol-take = Masukkan { $count } orang
classes-enrol-seats = Kursi kosong berikutnya diberikan berurutan.
classes-enrol-find = Cari orang
classes-enrol-how = Enter mengambil, panah memilih.
classes-enrol-nobody = Tidak ada yang cocok.
classes-enrol-picked = { $count } dipilih
classes-enrol-drop = Batal memilih { $name }
classes-participant = Jenis peserta
classes-key-choose = pilih
classes-key-choose-all = pilih semua
classes-key-person = buka orangnya

## Dossiers of a batch

dossiers-key = cetak berkas
dossiers-print = Cetak berkas
dossiers-title = Berkas { $batch }
dossiers-joined = Juga satu berkas gabungan, berurut nomor kursi
dossiers-why = Satu PDF untuk setiap orang, { $count } orang.
dossiers-start = Cetak { $count } berkas
dossiers-printing = Mencetak berkas
dossiers-printed = Berkas selesai
dossiers-cancelled = Dibatalkan. Tidak ada berkas yang disimpan.
dossiers-refused = { $count } berkas tidak dapat dicetak
dossiers-blanks = { $count } orang masih punya bagian kosong
dossiers-save-each = Simpan { $count } PDF
dossiers-save-joined = Simpan dan buka gabungan
dossiers-saved = { $count } berkas tersimpan
