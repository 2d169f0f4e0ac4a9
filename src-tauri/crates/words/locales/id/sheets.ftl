## Rows that an import gives back, and why

import-set-aside-file = baris yang disisihkan
import-heading-row = Baris asal
import-heading-reason = Alasan
import-no-name = nama kosong
import-nik-length = NIK harus 16 angka, di sini { $found }. Periksa KTP.
import-nik-not-digits = NIK hanya boleh berisi angka. Periksa KTP.
import-nik-impossible = tidak ada NIK seperti ini. Periksa KTP.
import-nik-damaged = NIK dirusak Excel; angka terakhirnya hilang. Ketik ulang dari KTP.
import-nik-doubt = tidak cocok dengan NIK
import-unknown-regency = kode daerah { $code } tidak dikenal
import-no-day = tanggal tidak ada di kalender
import-day-ahead = tanggal belum lewat
import-day-number = angka dibaca sebagai { $day }
import-no-phone = bukan nomor telepon
import-no-email = bukan alamat surel
import-unknown-word = isian tidak dikenal
import-no-number = angka tidak masuk akal
import-formula-fault = rumus di sel ini gagal

## Lists that go out

export-candidates = Daftar calon
export-attendance = Kehadiran
export-scores = Nilai
export-name = Nama Lengkap
export-katakana = Nama Katakana
export-nik = NIK
export-phone = WhatsApp
export-email = Email
export-sex = Jenis Kelamin
export-birth-place = Tempat Lahir
export-birth-date = Tanggal Lahir
export-religion = Agama
export-marital = Status Perkawinan
export-address = Alamat
export-regency = Kota Asal
export-province = Provinsi
export-school = Asal Sekolah
export-passport-name = Nama di Paspor
export-passport-number = Nomor Paspor
export-passport-expires = Paspor Berlaku Sampai
export-emergency-name = Kontak Darurat
export-emergency-phone = No Darurat
export-batch = Angkatan
export-class = Kelas
export-status = Status Pelatihan
export-seat = No
export-late = T
export-sick = S
export-excused = I
export-absent = A
export-minutes = Menit
export-percent = Hadir %
export-total = Jumlah
export-verdict = Hasil
export-note = Catatan
export-passed = Lulus
export-failed = Tidak lulus
export-not-there = Tidak ikut
export-exam = Ujian
export-date = Tanggal

## A class's register and scores, coming in and going out

sheet-new-exam-source = Dari lembar nilai { $file }; batas lulus 70 % baru usulan
sheet-unknown-person = { $name } tidak ada di kelas ini
sheet-which-person = Belum pasti orangnya; mungkin { $likely }
sheet-second-row = Orang ini sudah ada di baris { $row }
sheet-other-seat = Di kantor nomor kursinya { $seat }
sheet-unknown-sign = Tanda { $sign } belum diberi arti
sheet-no-such-day = Tanggal ini tidak ada di bulan itu
sheet-day-ahead = { $day } belum tiba
sheet-cancelled = Pertemuan { $day } dibatalkan
sheet-overwrites = Menimpa { $had } pada { $day }
sheet-keeps = Pada { $day } sudah tercatat { $had }; dibiarkan
sheet-sum-differs = Jumlah di lembar tidak sama dengan isi baris: { $counted }
sheet-loose-note = Keterangan ini tidak menempel pada satu sel; tidak ikut masuk
sheet-not-a-score = Bukan angka nilai
sheet-score-too-high = Lebih dari nilai tertinggi, { $maximum }
sheet-overwrites-score = Menimpa nilai { $had }
sheet-keeps-score = Sudah ada nilai { $had }; dibiarkan
sheet-which-sitting = Ujian ini sudah beberapa kali diadakan; pilih yang mana, atau tulis tanggalnya di judul kolom
sheet-which-section = Ujian ini punya beberapa bagian; tulis bagiannya di judul kolom
sheet-no-rule-yet = Pada hari itu ujian ini belum punya aturan lulus
sheet-keyed-twice = Ujian ini diketik dua orang; tidak diisi dari lembar
sheet-second-column = Kolom sebelumnya sudah ujian yang sama
sheet-register-title = DAFTAR HADIR BULAN { $month }
sheet-class-title = KELAS { $class }
sheet-scores-title = DAFTAR NILAI
sheet-number = NO
sheet-name = NAMA
sheet-note = KET
sheet-place-date = { $city }, ........................
sheet-teacher = Pengajar
sheet-coordinator = Koordinator
sheet-signature = ( ........................ )
sheet-remedial = Remedial

## Hours, as the command line tells them

sheet-hours-days = Hari
sheet-hours-taught = Diikuti
sheet-hours-in-window = Terhitung
sheet-hours-one-month = 160 jam
sheet-hours-last-entry = Masuk paling lambat
sheet-hours-missing = Belum cukup (menit)
sheet-hours-yes = cukup
sheet-hours-no = belum

## The pages that take a class's register and scores in

sheet-in = Impor dari Excel
sheet-in-register = Impor daftar hadir
sheet-in-scores = Impor nilai
sheet-in-key = impor dari Excel
sheet-in-key-who = pilih orangnya
sheet-in-open = Impor
sheet-in-register-kinds = XLSX, XLS, atau CSV: nama ke bawah, tanggal ke samping, H T S I A di selnya.
sheet-in-scores-kinds = XLSX, XLS, atau CSV: nama ke bawah, nama ujian di atas tiap kolom nilai.
sheet-in-note-look = Semua sel dilihat dulu; belum ada yang ditulis.
sheet-in-note-register = Hari yang belum punya pertemuan dibuatkan; tanda yang sudah ada disebut sebelum ditimpa.
sheet-in-note-scores = Ujian yang belum ada dibuatkan; nilai yang sudah ada disebut sebelum ditimpa.
sheet-in-read-only = Peran ini hanya melihat; impor dikerjakan tata usaha atau pengajar.
sheet-in-is-register = Berkas ini daftar hadir, bukan nilai.
sheet-in-is-scores = Berkas ini daftar nilai, bukan daftar hadir.
sheet-in-header = baris judul { $row }
sheet-in-class = Untuk kelas
sheet-in-view-rows = Baris { $count }
sheet-in-view-who = Siapa? { $count }
sheet-in-view-aside = Sel disisihkan { $count }
sheet-in-view-changed = Ditimpa { $count }
sheet-in-view-days = Tanda dan hari { $count }
sheet-in-view-exams = Ujian { $count }
sheet-in-rows = Baris di lembar
sheet-in-cells = Sel
sheet-in-cell = sel
sheet-in-found = isi
sheet-in-state-repeats = sama dengan baris { $row }
sheet-in-state-who = pilih orangnya
sheet-in-state-unknown = tidak ada di kelas
sheet-in-state-aside = { $count } sel disisihkan
sheet-in-state-changed = { $count } ditimpa
sheet-in-whose = Baris ini milik
sheet-in-nobody = tidak ikut, disisihkan
sheet-in-likely = Mungkin
sheet-in-unnamed-people = Belum disebut di lembar
sheet-in-leave-out = Keluarkan baris ini
sheet-in-sum-marks = tanda ditulis
sheet-in-sum-scores = nilai ditulis
sheet-in-sum-same = sudah sama
sheet-in-sum-changed = menimpa
sheet-in-sum-aside = sel disisihkan
sheet-in-sum-doubtful = baris tanpa orang
sheet-in-sum-lessons = pertemuan baru
sheet-in-sum-sittings = ujian dibuat
sheet-in-closed = { $months } sudah dikunci: tidak satu sel pun ditulis sampai kuncinya dibuka di halaman bulannya.
sheet-in-open-month = Ke halaman bulannya
sheet-in-signs = Tanda { $signs } di { $count } sel belum diberi arti; selnya disisihkan. Beri arti di Tanda dan hari.
sheet-in-cancelled = { $count } sel jatuh pada pertemuan yang dibatalkan; disisihkan.
sheet-in-other-class = Judul lembar menyebut kelas lain: “{ $title }”. Periksa kelasnya di atas.
sheet-in-month-guessed = Bulan tidak disebut di lembar; dibaca sebagai { $month }. Ganti di atas bila lain.
sheet-in-exams-wrong = { $count } kolom belum jelas ujiannya; selnya disisihkan. Pilih di Ujian.
sheet-in-new-exams = { $count } kolom ujian baru: batas lulus 70 % hanya usulan, aturannya ditandai meragukan sampai diperbaiki.
sheet-in-nobody-known = Tidak seorang pun di lembar ini dikenali di kelas ini. Periksa kelasnya di atas.
sheet-in-unnamed = { $count } orang di kelas tidak ada di lembar dan tidak berubah: { $names }.
sheet-in-keep = Jangan menimpa yang sudah ada
sheet-in-minutes = Menit
sheet-in-no-minutes = { $count } pertemuan baru tanpa menit: kehadirannya tercatat, jam pelatihannya belum terhitung.
sheet-in-minutes-why = Untuk tiap dari { $count } pertemuan baru.
sheet-in-take = { $count ->
    [0] Tidak ada yang ditulis
   *[other] Tulis { $count } sel
  }
sheet-in-saved = Tersimpan { $time }, { $count } sel
sheet-in-sign = tanda
sheet-in-sign-means = Arti tanda { $sign }
sheet-in-sign-none = belum diberi arti
sheet-in-sign-blank = seperti kosong
sheet-in-sign-ask = beri arti
sheet-in-lessons = pertemuan
sheet-in-lessons-there = { $count } sudah ada
sheet-in-lesson-made = dibuat
sheet-in-day = Tanggal untuk kolom yang tidak menyebutnya
sheet-in-sitting = pelaksanaan
sheet-in-maximum = tertinggi
sheet-in-exam-of = Ujian di kolom { $heading }
sheet-in-sitting-of = Pelaksanaan di kolom { $heading }
sheet-in-day-of = Tanggal kolom { $heading }
sheet-in-exam-new = baru: { $name }
sheet-in-sitting-new = baru, pada
sheet-in-leave-column = Jangan
sheet-in-take-column = Ikutkan
sheet-in-left-out = tidak diimpor
sheet-in-others = Bukan nilai, tidak diimpor: { $names }.
sheet-in-done-register = { $count } tanda masuk dari { $rows } baris, { $made } pertemuan dibuat.
sheet-in-done-scores = { $count } nilai masuk dari { $rows } baris, { $made } ujian dibuat.
sheet-in-done-aside = { $cells } sel di { $count } baris disisihkan dengan alasannya. Simpan, perbaiki, lalu impor berkas itu.
sheet-in-done-same = { $count } sel sudah sama dan dibiarkan.
sheet-in-undone = Impor ini sudah diurungkan. Isinya kembali seperti semula.
sheet-in-see-month = Lihat bulannya
sheet-in-see-exams = Lihat ujiannya
sheet-in-for-class = { $kind ->
    [register] Ini daftar hadir, bukan daftar orang. Pilih kelasnya:
   *[other] Tidak ada data orang selain nama. Bila ini daftar nilai, pilih kelasnya:
  }
sheet-in-export = Ekspor daftar nilai { $class }
