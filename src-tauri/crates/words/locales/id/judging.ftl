## Why a result passes or not, for the command line

judge-reached = Lulus: jumlah dan setiap bagian cukup.
judge-total-below = Jumlah { $total } di bawah batas lulus { $pass }.
judge-section-below = { $section }: { $score } di bawah batas bagian { $minimum }.
judge-section-missing = { $section }: belum ada nilai.
