## Parts of exams, and why a result passes or not

exam-section-total = Jumlah
exam-section-language_knowledge = Pengetahuan bahasa
exam-section-language_knowledge_and_reading = Pengetahuan bahasa dan membaca
exam-section-reading = Membaca
exam-section-listening = Menyimak
exam-section-vocabulary = Kosakata
exam-section-conversation = Percakapan
exam-section-documents = Membaca dokumen
exam-section-written = Tertulis
exam-section-picture_judgement = Penilaian gambar
exam-reason-reached = Semua bagian mencapai batasnya.
exam-reason-total_below = Jumlah { $total }, batas lulus { $pass }.
exam-reason-section_below = { $section } { $score }, paling sedikit { $minimum }.
exam-reason-section_missing = { $section } belum ada nilainya.
