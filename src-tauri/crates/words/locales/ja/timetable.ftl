## The register of a day

day-empty = この日の授業はありません
day-empty-why = 授業は週の時間割から作成します。
day-holiday = 休日：{ $name }
day-cancelled = 休講：{ $reason }
day-on-leave = 未記入、届出あり：{ $presence }
day-leave = 届出（{ $presence }）{ $reason }
day-absent-days = { $count }日連続で欠席
day-below = 出席率{ $share }（下限{ $minimum }）
day-under = 下限{ $minimum }を下回る
day-minutes-out = 退室{ $minutes }分
day-out-by = 退室していた分数
day-out-by-why = 途中の退室や早退。訓練時間から差し引きます。
day-key-rest-leave = 残りは出席、届出はS/I
day-key-lesson = 別の授業
day-key-note = 分数・メモ
day-key-before = 前の日
day-key-next = 次の日

## The weekly plan

plan-open = 時間割
plan-key = 時間割
plan-of = { $class }の週間時間割
plan-sum = 週{ $count }コマ、{ $hours }
plan-empty = 時間割がまだありません。曜日と時刻を選び、Enterを押します。
plan-free = 空き
plan-from = { $day }から
plan-until = { $day }まで
plan-key-edit = 追加・変更
plan-key-withdraw = 時間割から外す
plan-key-add = 追加
plan-slot-new = 時間割に追加
plan-slot-edit = 時間割の変更
plan-slot-withdraw = 時間割から外す
plan-slot-why = 作成済みの授業は変わりません。
plan-withdrawn = 時間割から外しました。Ctrl+Zで戻せます。
plan-which = どれですか
plan-weekday = 曜日
plan-from-on = 開始日
plan-until-on = 終了日
plan-make = 授業を作成
plan-make-do = { $count }件の授業を作成
plan-made = 授業を{ $count }件作成しました。Ctrl+Zで取り消せます。
plan-would-make = { $count }件を作成、{ $skipped }件は作成しません。
plan-without-teacher = うち{ $count }件は講師未定です（時間割の講師は退職済み）。
plan-skipped = 作成しない授業
plan-skip-holiday = 休日：{ $name }
plan-skip-there = 作成済み
plan-skip-moved = { $day }に移動済み
plan-skip-cancelled = 休講：{ $reason }
plan-skip-withdrawn = 取り下げ済み
plan-skip-month_closed = 締め済みの月
plan-coming = 今後5週間
plan-coming-none = まだありません。時間割を入力し、Bで授業を作成します。
plan-made-up = { $day }に補講
plan-made-up-on = 補講日
plan-makes-up = 休講の補講
plan-moved-from = { $day }から移動
plan-instead-of = { $name }の代講
plan-stands-in-for = 代講（本来の講師）
plan-shares-class = { $class }の別の授業と同時刻（{ $at }）
plan-shares-teacher = 同じ講師が{ $class }も担当（{ $at }）
plan-shares-place = 同じ教室を{ $class }も使用（{ $at }）
plan-cancel = 休講にする
plan-cancel-do = 休講にする
plan-cancel-why = 時間割と出席簿に表示されます。
plan-restore = やはり実施する
plan-move = 移動する
plan-move-do = 移動する
plan-make-up = 補講を作る
plan-make-up-do = 補講を作る
plan-substitute = 講師の変更
plan-substitute-why = この授業だけに適用します。

## Leave

leave-key = 欠席届
leave-new = { $name }の欠席届
leave-edit = 欠席届の変更
leave-from = 開始日
leave-until = 終了日
leave-until-why = 空欄は1日だけの意味です。
leave-kind = 種別
leave-kind-why = 出欠は当日に記入します。*で届出のとおりに入ります。
leave-withdraw = 届出を取り下げ
leave-withdrawn = 届出を取り下げました。Ctrl+Zで戻せます。

## Closed months

lock-closed = 締め済み
lock-key = 月を締める
lock-key-open = 締めを解除
lock-title = { $month }を締める（{ $class }）
lock-open-title = { $month }の締めを解除（{ $class }）
lock-do = 月を締める
lock-open-do = 締めを解除
lock-why = 締めると、理由を書いて解除するまで、この月の出欠と授業は誰も変更できません。
lock-open-why = この理由は記録に残ります。
lock-blanks = 未記入が{ $count }件あります。
lock-done = { $month }を締めました。
lock-opened = { $month }の締めを解除しました。
lock-was-closed = { $by }が締めました（{ $at }）
lock-was-opened = { $by }が解除しました（{ $at }）

## Cards at the door

card-open = カード
card-key = カードで出席
card-key-take = カードを記録
card-key-leave = 出席簿に戻る
card-field = カード番号
card-count = { $of }人中{ $count }人記入
card-wait = カードを読み取り機にかざしてください
card-refused = 記録していません
card-already = 記録済み：{ $state }
card-before = 直近10枚

## Holidays

data-holidays = 休日
holiday-what = これらの日には授業を作成しません。
holiday-new = 休日を追加
holiday-edit = 休日の変更
holiday-name = 休日の名称
holiday-kind = 種類
holiday-source = 根拠
holiday-source-why = 政令、通知、または決定者。
holiday-none = { $year }年の休日はまだありません
holiday-none-why = 公示されたら追加します。
holiday-withdraw = 休日を取り下げ
holiday-withdrawn = 休日を取り下げました。Ctrl+Zで戻せます。
holiday-key-edit = 変更
holiday-key-before = 前の年
holiday-key-next = 次の年

## Teachers

data-teachers = 講師
teacher-what = 当日に資格のある講師の授業だけが算入される時間があります。
teacher-new = 講師を追加
teacher-edit = 講師の変更
teacher-none = 講師がまだいません
teacher-none-why = 講師は時間割で選び、資格はここに記録します。
teacher-name-ja = 日本向け書類の氏名
teacher-name-ja-why = 講習の記録に印刷される表記。
teacher-phone = 電話
teacher-left-on = 最終日
teacher-left-on-why = この日より後は予定に入りません。
teacher-left = { $day }まで
teacher-here = 在籍中
teacher-withdraw = 講師を取り下げ
teacher-withdrawn = 講師を取り下げました。Ctrl+Zで戻せます。
teacher-key-edit = 講師の変更
teacher-unproved = 資格の記録なし
teacher-prove = 資格を追加
teacher-proof-of = { $name }の資格
teacher-teaches = 対象科目
teacher-teaches-why = 広いコード（japanese）は細かいコードを含みます。
teacher-proof = 証明
teacher-proof-why = 学位・修了証・講座・実務年数。
teacher-proof-withdraw = 資格を取り下げ
teacher-proof-withdrawn = 資格を取り下げました。Ctrl+Zで戻せます。

## Leave and card on a person's page

leave-of = 欠席届
leave-none = なし
leave-add = 届出を追加
leave-span = { $from }～{ $until }
leave-has-letter = 書面あり
card-of = カード
card-new = カードを交換
card-new-title = { $name }のカードを交換
card-new-what = 古いカードは使えなくなります。交換後に新しいカードを印刷します。
card-new-done = { $name }のカードを交換しました。Ctrl+Zで戻せます。
teacher-none-next = 講師がまだいません。「データ」の「講師」で追加します。
