## What a dossier says beside its labels

paper-edition = Edisi { $number }
paper-licence = Izin LPK { $number }
paper-nationality = Indonesia
paper-age = { $years } tahun
paper-age-about = ± { $years } tahun
paper-children = { $children } anak
paper-months = { $months } bulan
paper-yen-a-month = { $yen } yen per bulan
paper-until-now = sekarang
paper-colour-normal = Tidak buta warna
paper-colour-blind = Buta warna
paper-consent = Calon menyetujui berkas ini dikirim kepada mitra di luar negeri sejak { $day }.
paper-consent-missing = Persetujuan pengiriman kepada mitra belum dicatat.

## Sections of public exams, as their rules name them

exam-section-language-knowledge = Pengetahuan bahasa
exam-section-language-knowledge-and-reading = Pengetahuan bahasa dan membaca
exam-section-picture-judgement = Penilaian gambar
