## The paper itself

form-edition = Edisi { $edition }
form-copy = Salinan untuk { $name }
form-page = Halaman { $page } dari { $pages }
form-katakana-provisional = katakana belum disetujui
form-phone = Telp.
form-photo-here = Foto { $size }
dossier-title = Berkas Calon
dossier-number = No. peserta
dossier-phone = Telp.

## Names and identity

dossier-identity = Data diri
dossier-katakana-provisional = katakana belum disetujui
dossier-name = Nama
dossier-name-passport = Nama di paspor
dossier-name-diploma = Nama di ijazah
dossier-name-call = Nama panggilan
dossier-nik = NIK
dossier-birth = Tempat, tanggal lahir
dossier-sex = Jenis kelamin
dossier-nationality = Kewarganegaraan
dossier-religion = Agama
dossier-marital = Status perkawinan
dossier-mobile = Telepon
dossier-email = Surel
dossier-passport = Nomor paspor
dossier-passport-issued = Paspor terbit
dossier-passport-expires = Paspor berlaku s.d.
dossier-address-ktp = Alamat KTP
dossier-address-home = Alamat sekarang

## Body and health

dossier-body = Fisik dan kesehatan
dossier-height = Tinggi badan
dossier-weight = Berat badan
dossier-blood = Golongan darah
dossier-shoe = Ukuran sepatu
dossier-hand = Tangan dominan
dossier-eyesight = Penglihatan
dossier-colour-vision = Penglihatan warna
dossier-illness = Riwayat penyakit
dossier-surgery = Riwayat operasi
dossier-allergy = Alergi
dossier-tattoo = Tato
dossier-smoking = Merokok
dossier-alcohol = Minum alkohol

## School, work, family

dossier-education = Pendidikan
dossier-period = Masa
dossier-level = Jenjang
dossier-school = Sekolah
dossier-major = Jurusan
dossier-city = Kota
dossier-work = Pengalaman kerja
dossier-employer = Tempat kerja
dossier-position = Pekerjaan
dossier-family = Keluarga
dossier-relation = Hubungan
dossier-relative-name = Nama
dossier-relative-age = Usia
dossier-occupation = Pekerjaan

## Results and attendance

dossier-certificates = Sertifikat bahasa dan keahlian
dossier-exams = Hasil ujian
dossier-exam = Ujian
dossier-date = Tanggal
dossier-sections = Nilai per bagian
dossier-total = Jumlah
dossier-verdict = Hasil
dossier-attendance = Kehadiran
dossier-month = Bulan
dossier-present = Hadir
dossier-late = Terlambat
dossier-sick = Sakit
dossier-excused = Izin
dossier-absent = Alpa
dossier-hours = Jam pelajaran
dossier-percent = Kehadiran
dossier-sum = Jumlah
dossier-history = Perjalanan

## In the candidate's own words, and the end of the paper

dossier-about = Tentang diri
dossier-hobbies = Hobi
dossier-skills = Keahlian
dossier-strengths = Kelebihan
dossier-weaknesses = Kekurangan
dossier-reason = Alasan melamar
dossier-plan = Rencana setelah kontrak
dossier-emergency = Kontak darurat
dossier-consent = Persetujuan

## The file with everybody

dossier-file-everybody = { $batch }, semua

# What papers are called.
print-agreement-summary = Ringkasan perjanjian
print-class-register = Daftar hadir kertas
print-completion = Sertifikat kelulusan
print-cost-statement = Rincian biaya
print-course-hours = Surat keterangan jam pelajaran
print-departure-manifest = Daftar keberangkatan
print-dossier = Berkas calon
print-figures = Gambar angka
print-hours-proof = Bukti jam belajar
print-id-card = Kartu peserta
print-id-cards = Kartu peserta seangkatan
print-interview-cv = CV wawancara
print-month-matrix = Rekap kehadiran bulanan
print-photos = Pasfoto
print-pre-entry-plan = Rencana pendidikan sebelum masuk Jepang (formulir 1-29)
print-pre-entry-record = Catatan pendidikan sebelum masuk Jepang (formulir 4-8)
print-programme-summary = Ringkasan program
print-receipt = Tanda terima berkas asli
print-recovery-sheet = Lembar pemulihan
print-report = Laporan
print-resume-1-3 = Riwayat hidup pemagang (formulir 1-3)
print-rirekisho = Rirekisho
print-roster = Daftar peserta
print-transcript = Rapor
print-visit-form = Formulir kunjungan sekolah
