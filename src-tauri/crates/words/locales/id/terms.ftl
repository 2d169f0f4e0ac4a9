## Sex, as the identity papers write it

term-sex-female = Perempuan
term-sex-male = Laki-laki

## Marital status

term-marital-single = Belum kawin
term-marital-married = Kawin
term-marital-divorced = Cerai hidup
term-marital-widowed = Cerai mati

## Religion, as the identity card has it

term-religion-islam = Islam
term-religion-protestant = Kristen
term-religion-catholic = Katolik
term-religion-hindu = Hindu
term-religion-buddhist = Buddha
term-religion-confucian = Khonghucu
term-religion-other = Lainnya

## Presence in a lesson, and the letter of the register

term-presence-present = Hadir
term-presence-late = Terlambat
term-presence-sick = Sakit
term-presence-excused = Izin
term-presence-absent = Alpa
term-presence-letter-present = H
term-presence-letter-late = T
term-presence-letter-sick = S
term-presence-letter-excused = I
term-presence-letter-absent = A

## Roles of the staff

term-role-admin = Pengelola
term-role-clerk = Tata usaha
term-role-teacher = Pengajar
term-role-viewer = Peninjau

## Levels of education

term-education-sd = SD
term-education-smp = SMP
term-education-sma = SMA
term-education-smk = SMK
term-education-d1 = D1
term-education-d2 = D2
term-education-d3 = D3
term-education-d4 = D4
term-education-s1 = S1
term-education-s2 = S2
term-education-profession = Profesi
term-education-ners = Ners

## Relatives and contacts

term-relation-father = Ayah
term-relation-mother = Ibu
term-relation-spouse = Suami/istri
term-relation-child = Anak
term-relation-sibling = Saudara kandung
term-relation-guardian = Wali
term-relation-other = Lainnya

## Where a candidate stands, from the first question to the years after return

term-stage-enquiry = Bertanya
term-stage-registered = Terdaftar
term-stage-selection = Seleksi
term-stage-admitted = Diterima di angkatan
term-stage-in_training = Pelatihan
term-stage-exam_ready = Siap ujian
term-stage-exam_passed = Lulus ujian
term-stage-shortlisted = Diajukan ke mitra
term-stage-interview = Wawancara
term-stage-matched = Dapat penempatan
term-stage-documents = Pengurusan dokumen
term-stage-coe = Pengurusan CoE
term-stage-visa = Pengurusan visa
term-stage-cleared = BPJS dan OPP selesai
term-stage-departing = Siap berangkat
term-stage-departed = Berangkat
term-stage-arrived = Tiba
term-stage-in_placement = Bekerja
term-stage-extended = Diperpanjang
term-stage-changed_status = Ganti status tinggal
term-stage-returned = Pulang
term-stage-withdrawn = Mengundurkan diri
term-stage-failed = Tidak lulus
term-stage-deferred = Ditunda
term-stage-medical_hold = Tertahan kesehatan
term-stage-dropped_out = Berhenti pelatihan
term-stage-absconded = Kabur dari penempatan
term-stage-early_return = Pulang sebelum kontrak selesai
term-stage-training = Pelatihan
term-stage-certified = Lulus ujian
term-stage-pre_departure = Persiapan berangkat
term-stage-opp = OPP
term-stage-send_off = Pelepasan
term-stage-placed = Bekerja

## What consent was given for

term-purpose-training = Pelatihan
term-purpose-partner_abroad = Dikirim ke mitra luar negeri
term-purpose-health = Data kesehatan
term-purpose-publicity = Publikasi

## How a candidate takes part

term-participant-regular = Peserta biasa
term-participant-scholarship = Penerima beasiswa

## Schemes

term-scheme-g_to_g = G-to-G
term-scheme-g_to_b = G-to-B
term-scheme-g_to_p = G-to-P
term-scheme-technical_intern = Pemagangan teknis
term-scheme-ssw = SSW (Tokutei Ginou)
term-scheme-epa = EPA (IJEPA)
term-scheme-ikusei_shuro = Ikusei Shuro
term-scheme-scholarship = Beasiswa
term-scheme-cooperation = Kerja sama

## Kinds of partner

term-partner-hospital_group = Grup rumah sakit
term-partner-supervising_organisation = Lembaga pengawas (kumiai)
term-partner-company = Perusahaan
term-partner-city = Pemerintah kota
term-partner-ministry = Kementerian atau badan
term-partner-association = Perkumpulan
term-partner-training_centre = Balai pelatihan (BLK, LPK)
term-partner-school = Sekolah atau kampus

## Dominant hand

term-hand-right = Kanan
term-hand-left = Kiri
term-hand-both = Keduanya
term-intern-none = Belum pernah
term-intern-A = A – perusahaan, tahap 1
term-intern-B = B – perusahaan, tahap 2
term-intern-C = C – perusahaan, tahap 3
term-intern-D = D – lembaga pengawas, tahap 1
term-intern-E = E – lembaga pengawas, tahap 2
term-intern-F = F – lembaga pengawas, tahap 3

## Yes or no, where a form asks

term-yes = Ya
term-no = Tidak

## Verdict on an exam

term-verdict-passed = Lulus
term-verdict-failed = Tidak lulus
term-verdict-pending = Belum ada hasil
term-verdict-absent = Tidak ikut

term-holiday-national = Libur nasional
term-holiday-joint_leave = Cuti bersama
term-holiday-centre = Libur lembaga
term-remedial-best = Nilai terbaik
term-remedial-pass_mark = Paling tinggi batas lulus
term-remedial-last = Nilai terakhir

term-outcome-fit = Sehat (fit)
term-outcome-unfit = Tidak sehat (unfit)
term-outcome-pending = Menunggu hasil

term-report-programmes = Program sejak awal
term-report-pass_rates = Tingkat kelulusan ujian
term-report-placements = Penempatan per cabang
term-report-origins = Asal peserta
term-report-events = Kegiatan
term-report-originals = Dokumen asli yang dipegang
term-report-agreements = Perjanjian
term-report-funnel = Alur dan penyusutan
term-report-costs = Biaya
term-sheet-departures = Keberangkatan
term-sheet-returns = Kepulangan

## Kinds of agreements, who takes part in one, where one stands

term-agreement-loi = LoI
term-agreement-mou = MoU
term-agreement-msp = MSP
term-agreement-pks = PKS
term-agreement-moc = MoC
term-agreement-other = Perjanjian lain
term-part-party = Pihak
term-part-witness = Saksi
term-standing-draft = Draf
term-standing-in_force = Berlaku
term-standing-expiring = Segera habis
term-standing-lapsed = Habis
term-standing-in_renewal = Diperbarui
term-standing-superseded = Digantikan
term-standing-ended = Diakhiri

## Kinds of events

term-event-delegation = Delegasi
term-event-site_visit = Kunjungan lapangan
term-event-seminar = Seminar
term-event-send_off = Pelepasan
term-event-gathering = Temu usaha
term-event-school_visit = Kunjungan sekolah
term-event-other = Kegiatan lain
term-wage-hour = per jam
term-wage-month = per bulan

term-return-finished = Kontrak selesai
term-return-early = Pulang lebih awal
term-return-other = Lain

term-heard-call = Telepon
term-heard-message = Pesan
term-heard-visit = Kunjungan
term-heard-partner = Lewat mitra

term-content-yes = Betah
term-content-partly = Cukup betah
term-content-no = Tidak betah

term-promise-no_burden = Tanpa biaya bagi calon
term-promise-capped = Paling banyak

term-side-budget = Rencana
term-side-actual = Terpakai

term-tier-blk = BLK
term-tier-lpk = LPK/SO
term-tier-departure = Keberangkatan

term-cost-training = Pelatihan
term-cost-language = Bahasa
term-cost-exam = Ujian
term-cost-health_check = Tes kesehatan
term-cost-passport = Paspor
term-cost-visa = Visa
term-cost-documents = Dokumen
term-cost-transport = Transportasi
term-cost-ticket = Tiket
term-cost-boarding = Asrama dan makan
term-cost-insurance = Asuransi
term-cost-uniform = Seragam
term-cost-allowance = Uang saku
term-cost-placement_fee = Jasa penempatan
term-cost-other = Lain

term-payer-candidate = Calon
term-payer-centre = Lembaga
term-payer-government = Pemerintah
term-payer-partner = Mitra
term-payer-subsidy = Subsidi
term-payer-loan = Pinjaman calon
