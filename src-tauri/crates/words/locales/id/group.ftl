## Papers about a batch, a class, an agreement or a programme
group-phone = Telepon
group-head = Pimpinan
group-no = No
group-name = Nama
group-batch = Angkatan
group-class = Kelas
group-programme = Program
group-starts = Mulai
group-departs = Rencana berangkat
group-sex = L/P
group-sex-male = L
group-sex-female = P
group-birth = Tanggal lahir
group-origin = Asal
group-passport = No. paspor
group-signature = Tanda tangan
group-people = { $count } orang
group-women = Perempuan
group-men = Laki-laki
group-nobody = Belum ada peserta.

## Who flies when

group-going = Yang berangkat
group-no-flight = Penerbangan belum ditentukan
group-passport-name = Nama di paspor
group-passport-expires = Paspor, berlaku sampai
group-coe = No. CoE
group-visa = No. visa
group-receiver = Cabang penerima
group-phone-number = Telepon

## A month of a class

group-month = Bulan
group-month-closed = Bulan ditutup { $day }
group-month-open = Bulan belum ditutup; angka masih dapat berubah
group-month-how = Satu huruf untuk tiap keterangan pada hari itu. Jumlah dan persen dihitung per pertemuan.
group-teacher = Pengajar
group-teacher-signs = Pengajar
group-lessons = Pertemuan
group-hours = Jam
group-sum = Kelas

## A transcript

group-no-term = Belum ada semester.
group-again = remedial
group-exam = Ujian
group-weight = Bobot
group-tries = Nilai dan tanggal
group-mark = Nilai
group-mark-term = Nilai akhir
group-mark-so-far = Nilai sementara
group-no-parts = Belum ada ujian yang dihitung.
group-provisional = Nilai masih sementara: ada ujian yang belum lengkap, jadi belum ada huruf dan peringkat.
group-other-exams = Ujian lain pada masa itu
group-discipline = Disiplin
group-place = Peringkat kelas
group-place-of = { $place } dari { $placed }
group-attendance = Kehadiran
group-absences = Tidak hadir
group-sick = sakit
group-excused = izin
group-absent = alpa
group-late = terlambat
group-comment = Catatan pengajar
group-scale = Skala
group-certificates = Sertifikat
group-day = Tanggal
group-total = Jumlah nilai
group-verdict = Hasil

## The certificate of course hours

group-hours-certify = Yang bertanda tangan di bawah ini menerangkan bahwa
group-hours-took = telah mengikuti pelajaran sebagai berikut:
group-hours-none = Belum ada kursus yang jamnya dihitung.
group-hours-span = { $from } – { $until }, { $days } hari pelajaran
group-subject = Mata pelajaran
group-hours-least = Paling sedikit
group-hours-counted = Diikuti
group-hours-sum = Jumlah
group-hours-met = Memenuhi syarat paling sedikit { $hours }.
group-hours-not-met = Syarat paling sedikit { $hours } belum terpenuhi.
group-hours-how = Dihitung dari daftar hadir setiap pertemuan, tanpa waktu terlambat dan pulang lebih awal, untuk masuk pada { $day }. Rincian tiap pertemuan ada di lembar bukti jam pelajaran.

## The certificate of completion

group-number-is = Nomor { $number }
group-completion-given = diberikan kepada
group-born = lahir di { $born }
group-completion-of = yang telah menyelesaikan
group-completion-hours = { $hours } pelajaran
group-completion-grade = predikat { $grade }
group-completion-check = Keaslian dapat diperiksa lembaga dengan nomor dan kode ini.

## An agreement

group-number = Nomor
group-status = Status
group-signed = Ditandatangani
group-valid = Berlaku
group-no-end = tanpa batas
group-scope = Lingkup
group-quota = Kuota
group-quota-used = { $quota } orang: terpakai { $used }, sisa { $left }
group-programmes = Program
group-ended = Diakhiri
group-parties = Para pihak
group-witnesses = Saksi
group-party = Pihak
group-signatory = Penanda tangan
group-position = Jabatan
group-chain = Rantai perpanjangan
group-stands-on = Yang bergantung pada perjanjian ini
group-people-count = Peserta
group-departed-count = Berangkat
group-waiting-count = Menunggu
group-stranded = tanpa perjanjian saat berangkat

## A programme

group-destination = Tujuan
group-partner = Mitra
group-occupation = Pekerjaan
group-payer = Penanggung biaya
group-contract = Lama kontrak
group-years = { $count } tahun
group-runs = Berjalan
group-attendance-least = Kehadiran paling sedikit
group-training-plan = Rencana pelatihan
group-batches = Angkatan
group-total-people = Jumlah
group-demands = Yang diminta sebelum berangkat
group-no-demands = Program ini belum punya paket persyaratan.
group-since = berlaku sejak { $day }
group-demand = Syarat
group-step = Dipakai pada
group-who = Yang bertindak
group-placements = Penempatan
group-state = Status
group-departed = Berangkat
group-ends = Kontrak habis

## The form of a visit

group-visit-day = Tanggal
group-visit-number = Nomor
group-visit-name = Nama lengkap
group-visit-name-how = sesuai KTP atau KK, huruf cetak
group-visit-nik-how = 16 angka, lihat KTP atau KK
group-visit-birth-how = tanggal, bulan, tahun
group-visit-sex = Jenis kelamin
group-visit-place = Tempat lahir
group-visit-phone = Nomor HP (WhatsApp)
group-visit-phone-how = mulai dari 08
group-visit-school = Sekolah atau kampus
group-visit-level = Pendidikan
group-visit-note = Catatan
group-visit-consent = Saya setuju data ini disimpan dan dipakai { $centre } untuk menghubungi saya tentang program pelatihan dan kerja ke luar negeri (UU 27/2022). Persetujuan ini dapat ditarik kapan saja.
group-visit-sign = Tanda tangan; orang tua atau wali bila belum 18 tahun
