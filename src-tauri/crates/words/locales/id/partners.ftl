## The list of partners

partners-none = Belum ada mitra
partners-none-why = Tulis mitra, lalu program yang dijalankan bersamanya.
partners-loose = Program tanpa mitra
partners-batches = { $batches } angkatan, { $people } orang
partners-key-walk = pindah baris
partners-key-edit = ubah

## A partner

partners-new = Mitra baru
partners-edit = Ubah
partners-edit-one = Ubah mitra
partners-name = Nama
partners-kind = Jenis
partners-place = Tempat
partners-city = Kota
partners-country = Negara
partners-country-why = Dua huruf: JP, US, ID.
partners-branches = Cabang
partners-aliases = Ejaan lain
partners-aliases-why = Pisahkan dengan tanda garis tegak.
partners-note = Catatan
partners-no-programme = Belum ada program dengan mitra ini.

## A programme

partners-programme = Program
partners-programme-new = Program baru
partners-programme-edit = Ubah program
partners-partner = Mitra
partners-scheme = Skema
partners-destination = Negara tujuan
partners-payer = Siapa membayar
partners-payer-why = Misalnya: semua biaya oleh mitra.
partners-quota = Kuota
partners-contract = Kontrak
partners-contract-years = Kontrak (tahun)
partners-years = { $count } tahun
partners-lasts = Berlaku
partners-started-on = Mulai
partners-ended-on = Berakhir
partners-about = Keterangan dan sumber
partners-about-why = Tulis juga dari mana keterangan ini.
partners-batches-head = Angkatan
partners-people = { $count } orang
partners-departs = berangkat { $day }
partners-no-batch = Belum ada angkatan di program ini.
partners-attendance = Aturan hadir
partners-attendance-of = Aturan hadir { $programme }
partners-attendance-minimum = Kehadiran minimal (%)
partners-attendance-minimum-why = Dari semua jam pelajaran. Kosongkan bila program tidak memintanya.
partners-attendance-none = tidak diminta
partners-grace = Toleransi terlambat
partners-grace-minutes = { $count } menit
partners-grace-why = Kartu yang dipindai sampai menit ini masih tepat waktu.
partners-key-attendance = Ubah aturan hadir program
partners-work = Pekerjaan dan syarat
partners-work-of = Pekerjaan dan syarat { $programme }
partners-occupation = Pekerjaan
partners-demands = Kumpulan syarat
partners-demands-why = Kosongkan untuk syarat yang berlaku bagi jalurnya.
partners-demands-of-route = menurut jalurnya
partners-plan-why = Tahap, lama, tempat, dan siapa yang melatih.
partners-key-work = Ubah pekerjaan dan syarat program
