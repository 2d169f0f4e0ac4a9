## What exams a route asks for, and how somebody stands

people-needs = Syarat ujian
people-needs-of = untuk { $scheme }, berangkat { $day }
people-needs-scheme = untuk { $scheme }
people-needs-none = Jalur programnya tidak menuntut ujian.
people-needs-no-route = Belum masuk angkatan dengan program, jadi syaratnya belum diketahui.
people-need-satisfied = terpenuhi
people-need-lapses_before_departure = habis sebelum berangkat
people-need-expired = sudah habis
people-need-provisional = sementara
people-need-missing = belum ada
people-need-later = setelah berangkat
people-need-by = { $exam }, { $day }
people-need-until = berlaku sampai { $day }
people-need-endless = tanpa batas waktu
people-need-lacks = terdekat { $exam }, kurang { $points }
people-need-nearest = terdekat { $exam }
people-next-now = boleh diulang sekarang
people-next-from = boleh sejak { $day }
people-next-session = ujian { $day }
people-attempt = Ke-
people-best = terbaik
people-progress-up = naik { $points } sejak pertama
people-progress-down = turun { $points } sejak pertama
people-certificate = Sertifikat
