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
