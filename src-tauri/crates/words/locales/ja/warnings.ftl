## Early warnings

warning-title = 早期警告
warning-of = { $batch }、{ $count }件
warning-more = ほか{ $count }件
warning-none = 警告はありません
warning-none-why = 今の進み方で、全員の出席・時間数・試験が出発前に達成できます。
warning-classes = クラス
warning-all-classes = すべて
warning-key-open = 対処する場所を開く
warning-between = {""}
warning-attendance = 出席率{ $share }、基準{ $least }。残り{ $to_come }回のうち{ $must }回の出席が必要です。
warning-attendance-lost = 出席率{ $share }、基準{ $least }。残り{ $to_come }回では足りません。
warning-hours = { $course }：{ $missing }が予定表にありません。遅くとも{ $day }に開始してください。
warning-hours-lost = { $course }：{ $missing }が予定表になく、出発前に間に合いません。
warning-hours-pace = { $course }：今の進み方では出発前に{ $least }のうち{ $expected }です。
warning-exam = { $need }は未合格：前回の{ $exam }は{ $total }、あと{ $lacks }。
warning-exam-untried = { $need }は未受験です。
warning-exam-rises = 30日で{ $points }上昇、まだ足りません。
warning-exam-stands = 点数が上がっていません。
warning-exam-next = 次は{ $day }に受験できます。
warning-exam-no-day = 出発前の試験日はもうありません。
