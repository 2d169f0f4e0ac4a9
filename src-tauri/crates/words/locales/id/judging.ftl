## Why a result passes or not, for the command line

judge-reached = Lulus: jumlah dan setiap bagian cukup.
judge-total-below = Jumlah { $total } di bawah batas lulus { $pass }.
judge-section-below = { $section }: { $score } di bawah batas bagian { $minimum }.
judge-section-missing = { $section }: belum ada nilai.
judge-not-passed = { $section }: penyelenggara menyatakan gagal.
judge-zero-points = { $section }: nol, jadi seluruhnya gagal.
judge-part-exempt = { $section }: sudah lulus sebelumnya.
judge-part-passed = { $section }: bagian ini lulus dan tidak perlu diulang.
judge-unsettled = Diisi dua orang dan belum dicocokkan.
