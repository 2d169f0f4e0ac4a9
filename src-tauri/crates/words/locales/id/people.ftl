## The list

people-count = { $count } orang
people-name = Nama
people-class = Kelas
people-seat = { $class } no { $seat }
people-phone-short = Telepon
people-born = Lahir
people-stage = Tahap
people-registered = Didaftar
people-search = cari orang
people-search-in = Nama, katakana, akhir NIK atau telepon
people-open = buka
people-walk = jalan di daftar
people-clear = hapus saringan
people-all-batches = Semua angkatan
people-all-classes = Semua kelas
people-all-stages = Semua tahap
people-all-sexes = L dan P
people-withdrawn = Yang ditarik
people-none = Belum ada orang di daftar
people-none-why = Ambil daftar yang sudah ada di Excel, atau mulai dengan satu orang.
people-import = Impor daftar Excel
people-first = Daftarkan orang pertama
people-none-found = Tidak ada yang cocok dengan “{ $text }”
people-none-here = Tidak ada orang di saringan ini
people-none-found-why = Coba sebagian nama, empat angka terakhir NIK, atau longgarkan saringannya.
people-new-named = Daftarkan “{ $name }”
people-unread = Daftar orang tidak dapat dibaca
people-reading = Sedang dibaca
people-again = Coba lagi

## One person

people-person = Orang ini
people-tabs = Bagian halaman orang
people-tab-short = Ringkas
people-tab-profile = Data diri
people-tab-attendance = Kehadiran
people-tab-scores = Nilai
people-tab-papers = Dokumen
people-tab-history = Riwayat
people-to-tab = ke { $tab }
people-back = Ke daftar orang
people-gone = Orang ini tidak ada di data lembaga ini
people-age = { $years } tahun
people-way = Tahap
people-save = Simpan
people-revert = Kembalikan isian
people-saved = Tersimpan { $time }
people-nothing-to-save = Tidak ada yang berubah
people-draft = Isian yang belum disimpan dari { $at } masih ada.
people-draft-take = Pakai
people-draft-away = Buang
people-withdraw = Tarik dari daftar
people-withdraw-why = Namanya hilang dari daftar dan kelas. Datanya tetap ada; dapat dikembalikan kapan saja.
people-is-withdrawn = Orang ini ditarik dari daftar. Datanya tetap ada.
people-restore = Kembalikan ke daftar

## At a glance

people-section-identity = Identitas
people-section-names = Nama di surat-surat
people-section-contact = Kontak
people-section-ktp_address = Alamat KTP
people-section-home_address = Alamat sekarang
people-section-passport = Paspor
people-section-body = Fisik
people-section-health = Kesehatan
people-section-about = Tentang diri
people-section-interview = Untuk CV wawancara
people-section-in_japan = Hubungan dengan Jepang
people-section-intake = Pendaftaran
people-address = Alamat
people-address-street = Jalan, gang, nomor
people-address-rt = RT
people-address-rw = RW
people-address-village = Desa/kelurahan
people-address-district = Kecamatan
people-address-regency = Kabupaten/kota
people-address-province = Provinsi
people-address-postcode = Kode pos
people-until = berlaku s.d. { $day }
people-learning = Belajar
people-attended = Kehadiran
people-attended-of = { $late } T, { $sick } S, { $excused } I, { $absent } A
people-attended-none = Belum ada pertemuan yang diisi
people-attended-none-why = Kehadiran muncul di sini begitu orang ini duduk di kelas dan daftar hadirnya diisi.
people-hours = Jam belajar
people-month = Bulan
people-lessons = Pertemuan
people-month-told = { $month }: hadir { $present }, terlambat { $late }, sakit { $sick }, izin { $excused }, alpa { $absent }
people-to-classes = Ke kelas
people-to-exams = Ke ujian
people-no-results = Belum ada nilai ujian
people-no-results-why = Nilai muncul di sini begitu diisi pada ujian kelasnya.
people-exam-day = Tanggal
people-exam-since = Naik/turun
people-exam-verdict = Hasil
people-to-check = Perlu diperiksa
people-to-mend = Perlu diperbaiki
people-blanks = Masih kosong untuk berkas
people-blanks-count = { $count } isian
people-blanks-none = Berkas lengkap, tidak ada yang kosong.
people-agrees = cocok
people-differs = beda { $letters } huruf

people-least = paling sedikit { $least }
people-pass-mark = batas lulus { $pass }

## Doubts

people-doubt-birth-date = Menurut NIK lahir { $day }, di sini lain. Cocokkan dengan KTP.
people-doubt-no-such-day = Tanggal lahir di dalam NIK tidak ada di kalender. Cocokkan dengan KTP.
people-doubt-sex = Menurut NIK { $sex }. Cocokkan dengan KTP.
people-doubt-name = { $paper } beda { $letters } huruf dari KTP. Cocokkan sebelum berkas dicetak.
people-doubt-katakana = Katakana disetujui untuk nama “{ $was }”. Namanya sudah berubah: setujui lagi.
people-paper-ktp = KTP
people-paper-passport_name = Paspor
people-paper-diploma_name = Ijazah

## Katakana

people-kana-proposed = diusulkan, belum disetujui
people-kana-approved = disetujui { $by }, { $on }
people-kana-approve = Setujui katakana
people-kana-approve-anew = Setujui bacaan baru
people-kana-now = Sekarang { $kana }, disetujui { $by }, { $on }
people-kana-how = Dicetak setelah disetujui
people-kana-is-approved = Disetujui dan dicetak di berkas

## Profile

people-next-part = bagian berikutnya
people-part-before = bagian sebelumnya
people-next-field = isian berikutnya
people-add-education = Tambah sekolah
people-add-job = Tambah pekerjaan
people-add-relative = Tambah keluarga
people-change-education = Ubah sekolah
people-change-job = Ubah pekerjaan
people-change-relative = Ubah keluarga
people-row-education-level = Jenjang
people-row-education-school = Sekolah
people-row-education-major = Jurusan
people-row-education-city = Kota
people-row-education-started = Mulai
people-row-education-ended = Lulus
people-row-job-employer = Tempat kerja
people-row-job-position = Pekerjaan
people-row-job-city = Kota
people-row-job-started = Mulai
people-row-job-ended = Sampai
people-row-relative-relation = Hubungan
people-row-relative-name = Nama
people-row-relative-born = Lahir
people-row-relative-occupation = Pekerjaan
people-row-year = Tahun, atau bulan-tahun
people-row-deeds = Tindakan
people-row-remove = Hapus { $row }
people-row-educations = Sekolah
people-row-jobs = Pekerjaan
people-row-relatives = Anggota keluarga
people-row-consents = Persetujuan
people-row-candidates = Orang
people-row-enrolments = Kursi di angkatan
people-row-stage_moves = Tahap
people-row-papers = Dokumen
people-row-paper_pages = Pindaian
people-row-originals = Berkas asli
people-row-accepted_differences = Perbedaan dokumen
people-row-results = Nilai
people-save-next = Simpan, lanjut berikutnya
people-consent-give = Beri
people-consent-take-back = Cabut
people-consent-since = Diberikan { $day }
people-consent-taken-back = Dicabut { $day }
people-consent-none = Belum ditanyakan

## History

people-history-kinds = Jenis perubahan
people-history-whole = Semua riwayat
people-history-all = Semua
people-who-when = { $by }, { $at }, { $device }
people-was-set = { $field }: { $new }
people-was-cleared = { $field }: { $old } → dikosongkan
people-was-changed = { $field }: { $old } → { $new }
people-row-withdrawn = { $table } ditarik
people-row-restored = { $table } dikembalikan
people-mark-of = Kehadiran { $lesson }, { $day }
people-score-of = Nilai { $exam } ({ $day })
people-score-absent = tidak ikut
people-blank = kosong
people-minutes = { $minutes } menit
people-since = sejak { $day }
people-in-batch = { $told } ({ $batch })
people-part = { $field } { $value }
people-from-to = { $old } → { $new }
people-photo-added = dipasang
people-photo-replaced = diganti
people-photo-removed = dihapus

## Somebody new

people-new = Orang baru
people-new-how = Nama saja cukup. NIK mengisi tanggal lahir dan jenis kelamin.
people-digits = { $count } dari 16 angka
people-take-one-offer = terima satu usulan
people-for-all = Untuk semua orang berikutnya
people-source-how = Misalnya SMK 2 Martapura, datang sendiri
people-just-now = Baru didaftarkan
people-registered-at = Tersimpan { $time }: { $name }
people-doubles = Mungkin orang yang sama
people-open-double = buka orang yang mungkin sama
people-because-nik = NIK sama
people-because-passport = nomor paspor sama
people-because-name_and_birth_date = nama dan tanggal lahir sama
people-because-near_name_and_birth_date = nama mirip, tanggal lahir sama
people-because-phone = telepon sama
people-because-name = nama sama

## Photo

people-photo = Foto
people-photo-of = Foto { $name }
people-photo-how = Pilih, tempel (Ctrl+V), atau seret foto JPEG atau PNG ke sini. Bingkainya 3 × 4.
people-photo-choose = Pilih foto
people-photo-save = Pakai foto ini
people-photo-move = geser bingkai
people-photo-closer = lebih dekat
people-photo-wider = lebih lebar
people-photo-paste = tempel foto
people-photo-kept = Foto seperti akan disimpan
people-photo-unread = Foto ini tidak dapat dibuka. Simpan sebagai JPEG atau PNG, lalu pilih lagi.

## Dossier

people-print = cetak berkas
people-dossier = Berkas
people-dossier-in = dalam { $language }
people-dossier-save = Simpan PDF
people-dossier-open = Simpan dan buka
people-dossier-saved = Tersimpan { $time }: { $file }
people-dossier-setting = Halaman sedang disusun
people-row-placements = Penempatan
people-row-extensions = Perpanjangan
people-row-follow_ups = Pemantauan
people-row-cost_lines = Biaya
people-row-handovers = Serah terima
