## The parts of Data

data-import = Impor
data-export = Ekspor
data-deeds = Riwayat
data-staff = Staf
data-password = Kata sandi
data-centre = Lembaga
data-store = Penyimpanan
data-save = Simpan
data-saved = Tersimpan { $time }

## A list coming in

data-import-drop = Taruh berkas Excel atau CSV di sini
data-import-kinds = XLSX, XLS, atau CSV dengan satu orang per baris; judul kolom bebas.
data-import-choose = Pilih berkas
data-import-note-look = Semua baris dilihat dulu; belum ada yang ditulis.
data-import-note-aside = Baris yang salah disisihkan ke berkas sendiri dengan alasannya per sel.
data-import-note-undo = Seluruh impor dapat diurungkan, juga di kemudian hari.
data-import-reading = Membaca berkas …
data-import-sheet = lembar { $sheet }
data-import-header = baris judul
data-import-views = Yang ditampilkan
data-view-all = Semua { $count }
data-view-aside = Disisihkan { $count }
data-view-same = Mungkin sama { $count }
data-view-check = Periksa { $count }
data-view-columns = Kolom { $known }/{ $count }
data-view-none = Tidak ada baris seperti ini.
data-row = baris
data-row-state = keterangan
data-row-about = Tentang baris ini
data-row-title = Baris { $row }
data-state-in = masuk
data-state-aside = disisihkan
data-state-asks = orang baru?
data-state-same = dilewati
data-state-check = periksa
data-found = isi sel: { $found }
data-row-sound = Tidak ada yang salah di baris ini.
data-row-aside = Baris ini tidak masuk. Perbaiki di berkas yang disisihkan, lalu impor berkas itu.
data-row-repeats = Sama seperti baris { $row } di berkas ini.
data-same-because = sama:
term-because-nik = NIK
term-because-name_and_birth_date = nama dan tanggal lahir
term-because-near_name_and_birth_date = nama mirip, tanggal lahir sama
term-because-phone = nomor telepon
term-because-name = nama
data-decide-skip = Lewati
data-decide-same = Orang yang sama: lewati
data-decide-new = Orang baru
data-decide-all-same = Semua: lewati
data-decide-all-new = Semua: orang baru
data-import-what = Yang akan terjadi
data-sum-in = { $count ->
   *[other] orang masuk
  }
data-sum-aside = disisihkan
data-sum-open = belum jelas
data-sum-skipped = bukan orang
term-skipped-blank = kosong
term-skipped-total = jumlah
term-skipped-header_again = judul lagi
term-skipped-no_person = bukan orang
data-import-batch = Masuk ke angkatan
data-batch-as-sheet = seperti di lembar
data-batch-none = belum masuk angkatan
data-import-do = impor
data-import-take = { $count ->
   *[other] Impor { $count } orang
  }
data-import-next = Putuskan yang belum
data-import-writing = Menulis …
data-import-away = Jangan impor
data-import-undoable = Dapat diurungkan sekaligus.
data-import-saved = { $count ->
   *[other] Tersimpan { $time }, { $count } orang
  }
data-import-undone = Impor diurungkan
data-import-save-aside = Simpan baris yang disisihkan

## What each column means

data-columns-how = Betulkan arti kolom bila perlu. Yang belum punya tempat sendiri masuk ke catatan orangnya.
data-column = kolom
data-column-heading = judul di lembar
data-column-means = artinya
data-column-how = catatan
data-column-of = Arti kolom { $heading }
data-column-nothing = tidak diimpor
data-column-near = dikira dari judul yang mirip
data-column-rival = { $field } sudah ada di kolom lain
data-column-unknown = tidak dikenal
field-office_number = Nomor induk (NIS)
field-birth = Tempat dan tanggal lahir
field-graduated_in = Tahun lulus
field-province = Provinsi asal
field-home_address = Alamat sekarang
field-address = Alamat KTP
field-height = Tinggi badan (cm)
field-weight = Berat badan (kg)
field-father_name = Nama ayah
field-mother_name = Nama ibu
field-programme = Program
field-category = Jalur pendaftaran
field-sector = Bidang kerja
field-entered_on = Tanggal masuk
field-departs_on = Tanggal berangkat
field-company = Tempat kerja di luar negeri
field-prefecture = Prefektur
field-status = Status
field-language_level = Level bahasa
field-ssw_certificate = Sertifikat SSW
field-checkup_on = Tanggal MCU
field-checkup_clinic = Klinik MCU
field-checkup_result = Hasil MCU
field-coe_number = Nomor CoE
field-visa_number = Nomor visa
field-exam_score = Nilai ujian
field-attendance_percent = Kehadiran (%)
field-cost_total = Total biaya
field-cost_paid = Sudah dibayar
field-cost_scheme = Skema biaya

## What came of an import

data-result-in = { $count ->
   *[other] { $count } orang masuk.
  }
data-result-undone = Impor ini sudah diurungkan. Orang-orangnya ditarik dari daftar.
data-result-see = Lihat orangnya
data-result-undo = Urungkan impor ini
data-result-aside = { $count ->
   *[other] { $count } baris disisihkan dengan alasannya. Simpan, perbaiki, lalu impor berkas itu.
  }
data-result-skipped = { $count ->
   *[other] { $count } baris dilewati karena orangnya sudah ada.
  }
data-result-later = Dapat diurungkan kapan saja dari
data-result-another = Impor berkas lain

## Lists going out

data-export-what = Yang diekspor
data-export-people = Orang
data-export-attendance = Kehadiran
data-export-scores = Nilai
data-export-everybody = semua orang
data-export-month = Bulan
data-export-sitting = Ujian
data-export-no-classes = Belum ada kelas.
data-export-no-sittings = Belum ada ujian yang dilaksanakan.
data-export-format = Bentuk
data-format-xlsx = Excel (XLSX)
data-format-csv = CSV
data-format-xlsx-why = NIK dan telepon tetap utuh sebagai teks.
data-format-csv-why = Dipisah titik koma, dibuka langsung oleh Excel Indonesia. Jangan disimpan ulang dari Excel: NIK akan rusak.
data-export-do = ekspor
data-export-save = Simpan berkas
data-export-writing = Menulis …
data-exported = { $name } dibuat { $time }
data-export-care = Berkas ini berisi data pribadi tanpa kunci. Kirim hanya kepada yang berhak, lalu hapus.

## The list of deeds

data-deed = Perubahan ini
data-deed-at = kapan
data-deed-what = apa
data-deed-by = oleh
data-deed-device = komputer
data-deed-who = { $by }, { $at }, { $device }
data-deed-undone = diurungkan
data-deed-is-undone = Sudah diurungkan.
data-deed-take-back = Urungkan
data-deed-how = Yang diubah orang lain sesudahnya tetap ada.
data-deed-stays = Ini tidak dapat diurungkan.
data-deed-kept = Diurungkan, kecuali yang sudah diubah lagi: { $names }
data-deeds-none = Belum ada yang dilakukan.

## Staff

data-staff-what = Nama staf tercatat pada setiap perubahan. Yang berhenti tidak dapat masuk lagi, namanya tetap.
data-staff-only-admin = Hanya Pengelola yang menambah staf dan mengubah peran.
data-staff-add = Tambah staf
data-staff-add-do = Tambah
data-staff-first-password = Kata sandi pertama
data-staff-password-help = Sampaikan langsung; orangnya menggantinya sendiri di Data, Kata sandi.
data-staff-me = saya
data-staff-role-of = Peran { $name }
data-staff-left = Berhenti
data-staff-retired = berhenti { $day }
data-staff-retire = Berhenti …
data-staff-retire-title = { $name } berhenti
data-staff-retire-what = { $name } tidak dapat masuk lagi mulai sekarang. Namanya tetap ada pada semua yang pernah dicatat. Ini tidak dapat diurungkan; bila kembali, tambahkan lagi.
data-staff-retire-do = Catat berhenti
term-role-may-admin = Segalanya, juga staf, kop, dan lembar pemulihan.
term-role-may-clerk = Orang, angkatan, impor, kehadiran, nilai, berkas.
term-role-may-teacher = Pertemuan, kehadiran, dan nilai; data kesehatan tidak terlihat.
term-role-may-viewer = Hanya melihat; data kesehatan tidak terlihat.

## One’s own password, and the recovery sheet

data-password-old = Kata sandi sekarang
data-password-do = Ganti kata sandi
data-password-changed = Kata sandi sudah diganti.
data-password-wrong = Kata sandi ini tidak cocok. Periksa huruf besar.
data-sheet-what = Cetak lembar baru bila yang lama hilang atau pernah dilihat orang lain. Yang lama lalu tidak berlaku.
data-sheet-do = Buat lembar baru (PDF)

## The letterhead

data-centre-what = Ini tercetak di kepala setiap berkas.
data-centre-only-admin = Hanya Pengelola yang mengubah kop.
data-centre-licence = Nomor izin
data-centre-address = Alamat
data-centre-city = Kota atau kabupaten
data-centre-phone = Telepon

## Where the data lies

data-store-where = Letak data
data-store-locked = Isinya terkunci: tanpa kata sandi atau lembar pemulihan tidak dapat dibaca. Komputer ini tidak mengirim apa pun ke luar.
data-store-copy = Salin alamat folder
data-store-copied = Alamat folder disalin
data-store-copy-by-hand = Tidak dapat disalin di sini. Pilih alamatnya, lalu tekan Ctrl+C
data-store-backup = Mencadangkan dengan tangan
data-store-backup-1 = Tutup Bekal di komputer ini.
data-store-backup-2 = Salin seluruh folder di atas, bukan satu berkas saja: kunci dan foto ada di sampingnya.
data-store-backup-3 = Taruh di flashdisk atau disk lain yang tidak disimpan di ruangan yang sama.
data-store-backup-4 = Beri nama dengan tanggalnya, dan simpan beberapa yang terakhir.
data-papers = Tanda tangan dan logo
data-papers-what = Tercetak di surat dan sertifikat. Yang kosong ditulis tangan.
data-prefix-why = Huruf besar, angka, “-”, “/”, “.”. Contoh: BKL menjadi BKL/2026/001.
data-logo = Logo
data-logo-none = Belum ada logo.
data-logo-choose = Pilih gambar
data-logo-remove = Hapus logo
