## Early warnings

warning-title = Peringatan dini
warning-of = { $batch }, { $count }
warning-more = { $count } peringatan lagi
warning-none = Tidak ada yang perlu diperingatkan
warning-none-why = Dengan laju sekarang, kehadiran, jam dan ujian semua peserta tercapai sebelum berangkat.
warning-classes = Kelas
warning-all-classes = semua
warning-key-open = buka tempat memperbaikinya
warning-between = {" "}
warning-attendance = Kehadiran { $share }, syarat { $least }. Harus hadir { $must } dari { $to_come } pertemuan yang tersisa.
warning-attendance-lost = Kehadiran { $share }, syarat { $least }. { $to_come } pertemuan yang tersisa tidak cukup lagi.
warning-hours = { $course }: { $missing } belum ada di jadwal. Mulai paling lambat { $day }.
warning-hours-lost = { $course }: { $missing } belum ada di jadwal dan tidak terkejar lagi sebelum berangkat.
warning-hours-pace = { $course }: dengan laju sekarang hanya { $expected } dari { $least } sebelum berangkat.
warning-exam = { $need } belum lulus: { $exam } terakhir { $total }, kurang { $lacks }.
warning-exam-untried = { $need } belum pernah diikuti.
warning-exam-rises = Naik { $points } per 30 hari, belum cukup.
warning-exam-stands = Nilainya tidak naik.
warning-exam-next = Dapat diulang { $day }.
warning-exam-no-day = Tidak ada hari ujian lagi sebelum berangkat.
