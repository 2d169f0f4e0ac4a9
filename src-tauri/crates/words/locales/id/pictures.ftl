## A picture on paper

picture-paper-page = Halaman { $page } dari { $pages }
picture-paper-phone = Telp.
picture-paper-figures = Angka

## Pictures on the screen

picture-keys = Gambar
picture-table = Tabel
picture-print = Cetak gambar
picture-printed = Gambar { $title } dicetak { $time }
picture-figures-of = Angka { $title }
picture-of = { $picture }, { $of }
picture-class = Gambar
picture-weeks = Kehadiran per minggu
picture-weeks-unit = persen pertemuan yang diikuti
picture-weeks-said = Kelas hadir { $share } selama { $weeks } minggu. Terendah { $low } pada minggu { $day }.
picture-weeks-under = { $count } minggu di bawah syarat { $least }.
picture-weeks-legend = Garis putus-putus: syarat program { $least }. Kotak: minggu di bawahnya.
picture-person-weeks-said = Hadir { $share } selama { $weeks } minggu, { $missed } minggu di antaranya tidak penuh.
picture-no-marks = Belum ada kehadiran
picture-no-marks-why = Gambar muncul setelah daftar hadir pertama diisi.
picture-week-from = Minggu sejak
picture-attended = Diikuti
picture-marked = Tercatat
picture-share = Hadir
picture-year = Hari demi hari { $year }
picture-year-unit = satu kotak satu hari
picture-year-choose = Tahun
picture-year-said = Tahun { $year }: { $full } hari penuh, { $part } hari sebagian atau terlambat, { $leave } hari sakit atau izin, { $absent } hari alpa.
term-day-full = penuh
term-day-part = sebagian atau terlambat
term-day-leave = sakit atau izin
term-day-absent = alpa
picture-plan = Jam kelas dan rencananya
picture-plan-unit = jam per orang, rata-rata
picture-plan-enough = { $course }: jadwal sampai { $day } cukup untuk semua mata pelajaran.
picture-plan-short = { $course }: jadwal sampai { $day } kurang pada { $count } mata pelajaran: { $subjects }.
picture-plan-legend = Batang penuh: sudah. Batang terbuka: di jadwal. Garis: minimal.
picture-course = Aturan jam
picture-no-plan = Belum ada rencana jam untuk kelas ini
picture-no-plan-why = Isi rencana berangkat angkatan dan jalur programnya.
picture-people-by-total = orang per nilai total
picture-total = Nilai total
picture-people = Orang
picture-tries = Perkembangan
picture-tries-unit = nilai total per ujian
picture-tries-said = { $exam }, { $count } kali: dari { $first } menjadi { $last }.
picture-tries-passes = Sudah di atas batas lulus { $pass }.
picture-tries-lacks = Kurang { $lack } dari batas lulus { $pass }.
picture-tries-legend = Garis putus-putus: batas lulus { $pass }. Kotak: di bawahnya.
exams-spread-of = Sebaran { $exam }, { $day }
