## What exams a route asks for, and how somebody stands

people-needs = 必要な試験
people-needs-of = { $scheme }、{ $day }出発
people-needs-scheme = { $scheme }
people-needs-none = このルートに必要な試験はありません。
people-needs-no-route = プログラムのある期に入っていないため、必要な試験はまだ分かりません。
people-need-satisfied = 満たす
people-need-lapses_before_departure = 出発前に失効
people-need-expired = 失効
people-need-provisional = 暫定
people-need-missing = 未取得
people-need-later = 出発後
people-need-by = { $exam }、{ $day }
people-need-until = { $day }まで有効
people-need-endless = 期限なし
people-need-lacks = 最も近い{ $exam }、あと{ $points }点
people-need-nearest = 最も近い{ $exam }
people-next-now = 今受けられます
people-next-from = { $day }から受験可
people-next-session = 試験日{ $day }
people-attempt = 回
people-best = 最高
people-progress-up = 初回から{ $points }点上昇
people-progress-down = 初回から{ $points }点下降
people-certificate = 証明書
