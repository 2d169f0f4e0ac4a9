## A picture on paper

picture-paper-page = { $page }/{ $pages }ページ
picture-paper-phone = 電話
picture-paper-figures = 数値

## Pictures on the screen

picture-keys = 図
picture-table = 表
picture-print = 図を印刷
picture-printed = 図「{ $title }」を{ $time }に印刷しました
picture-figures-of = { $title }の数値
picture-of = { $picture }、{ $of }
picture-class = 図
picture-weeks = 週ごとの出席
picture-weeks-unit = 出席した授業の割合
picture-weeks-said = { $weeks }週の出席率は{ $share }。最低は{ $day }の週の{ $low }。
picture-weeks-under = 基準{ $least }を下回った週は{ $count }。
picture-weeks-legend = 破線：プログラムの基準{ $least }。四角：基準を下回った週。
picture-person-weeks-said = { $weeks }週の出席率は{ $share }。欠けた週は{ $missed }。
picture-no-marks = 出席の記録がありません
picture-no-marks-why = 最初の出席簿を記入すると図が表示されます。
picture-week-from = 週の始め
picture-attended = 出席
picture-marked = 記録
picture-share = 割合
picture-year = { $year }年の毎日
picture-year-unit = 一ますが一日
picture-year-choose = 年
picture-year-said = { $year }年：全出席{ $full }日、一部または遅刻{ $part }日、病欠・許可{ $leave }日、無断欠席{ $absent }日。
term-day-full = 全出席
term-day-part = 一部または遅刻
term-day-leave = 病欠・許可
term-day-absent = 無断欠席
picture-plan = クラスの時間数と計画
picture-plan-unit = 一人平均の時間
picture-plan-enough = { $course }：{ $day }までの予定表で全科目が足ります。
picture-plan-short = { $course }：{ $day }までの予定表では{ $count }科目が不足：{ $subjects }。
picture-plan-legend = 塗り：済み。枠：予定表。線：最低。
picture-course = 時間数の規則
picture-no-plan = このクラスには時間数の計画がありません
picture-no-plan-why = 期の出発予定日とプログラムの制度を入力してください。
picture-people-by-total = 合計点ごとの人数
picture-total = 合計点
picture-people = 人数
picture-tries = 推移
picture-tries-unit = 受験ごとの合計点
picture-tries-said = { $exam }、{ $count }回：{ $first }から{ $last }へ。
picture-tries-passes = 合格点{ $pass }以上です。
picture-tries-lacks = 合格点{ $pass }まであと{ $lack }。
picture-tries-legend = 破線：合格点{ $pass }。四角：合格点未満。
exams-spread-of = { $exam }の分布、{ $day }
