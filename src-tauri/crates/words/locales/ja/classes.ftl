## The list of classes

classes-none = 期はまだありません
classes-none-why = まず期を作り、クラスと受講者を加えます。
classes-today = 今日
classes-people = { $count }人
classes-departs = { $day }出発
classes-days-left = あと{ $count }日
classes-no-class = この期にはまだクラスがありません。
classes-no-teacher = 講師未記入
classes-lesson = 授業
classes-no-lesson = 授業はまだありません
classes-last-on = 最終{ $day }
classes-not-marked = 未記入
classes-complete = 記入済
classes-over = 出発済
classes-departed = { $of }人中{ $count }人出発
classes-key-walk = 行を移る
classes-key-open = 開く

## The register of a lesson

classes-register = 出席
classes-register-of = { $class }の出席、{ $day }
classes-day = 日
classes-month = 月
classes-blank-count = 空欄{ $count }
classes-rest = 残り出席
classes-rest-none = 空欄はありません
classes-seat = 番
classes-name = 氏名
classes-remark = 備考
classes-last-ten = 直近10回
classes-note = 備考
classes-away-of-ten = 直近{ $of }回中{ $count }回欠席
classes-minutes-late = { $minutes }分
classes-this-lesson = この授業
classes-look-after = 気にかける人
classes-nobody = このクラスにはまだ誰もいません
classes-nobody-why = 期のページから受講者を加えます。
classes-nobody-next = クラス一覧へ
classes-note-on = { $name }の備考
classes-late-by = 遅刻（分）
classes-late-by-why = 訓練時間から差し引きます。
classes-key-mark = 記入して下へ
classes-key-seat = 番号＋文字
classes-key-rest = 残りを出席に
classes-key-clear = 消す
classes-key-range = 範囲を選ぶ
classes-key-copy = Excelへコピー
classes-key-paste = 貼り付け
classes-key-month = 月を見る
classes-key-edit = 授業を変更

## Pasting from Excel

classes-paste = Excelから貼り付け
classes-paste-take = { $count }セルを貼り付け
classes-paste-overwrites = { $count }件を置き換え
classes-paste-unread = { $count }セルは読めないため除外
classes-paste-letters = H・T・S・I・Aまたはその語を読みます。
classes-paste-beyond = { $count }セルは場所がないため除外します。
classes-becomes = から

## The month

classes-month-sum = 授業{ $lessons }回、{ $hours }
classes-month-empty = { $month }に授業はありません
classes-month-empty-why = 授業はクラス一覧でCtrl+Nで作ります。
classes-month-several = この日には授業が複数あります。Mで一つずつ記入します。
classes-hours = 時間
classes-key-mark-here = 記入
classes-key-open-day = その日を開く
classes-key-month-before = 前の月
classes-key-month-next = 次の月
classes-key-export = 書き出す
classes-export = 書き出す
classes-export-month = { $class }の出席を書き出す、{ $month }
classes-export-why = 閲覧・印刷にはExcel、他のプログラムにはCSV。
classes-exported = 保存済み：{ $file }

## A lesson

classes-lesson-new = 新しい授業
classes-lesson-edit = 授業を変更
classes-lesson-withdraw = 授業を取り消す
classes-lesson-withdrawn = 授業を取り消しました。Ctrl+Zで戻せます。
classes-class = クラス
classes-held-on = 日付
classes-starts-at = 開始
classes-minutes = 授業時間（分）
classes-minutes-why = 休憩を除く。
classes-subject = 科目
classes-teacher = 講師
classes-place = 場所

## A batch and its people

classes-batch = 期
classes-batch-new = 新しい期
classes-batch-edit = 期を変更
classes-batch-name = 期の名称
classes-batch-empty = 受講者はまだいません
classes-batch-empty-why = 人の一覧から選びます。
classes-programme = プログラム
classes-starts-on = 訓練開始
classes-departs-on = 出発
classes-seats = 定員
classes-people-count = 受講者
classes-people-of-seats = 定員{ $seats }名中{ $count }名
classes-people-of = { $batch }の受講者
classes-classes = クラス
classes-class-new = 新しいクラス
classes-class-edit = クラスを変更
classes-class-edit-of = クラス{ $class }を変更
classes-class-name = クラス名
classes-choose = 選ぶ
classes-stage = 段階
classes-stages = 段階
classes-move = 移す
classes-move-stage = 段階を移す
classes-move-stage-one = { $name }の段階を移す
classes-move-stage-of = { $count }人の段階を移す
classes-moved-on = いつから
classes-moved-on-why = 空欄は今日です。
classes-reason = 理由
classes-reason-why = 退所・延期・復帰のときに書きます。
classes-seat-change = 席を変更
classes-seat-of = { $name }の席
classes-seat-number = 席番号
classes-leave = 期から外す
classes-leave-why = 外すと席が空きます。出席と点数は残り、Ctrl+Zで戻せます。
classes-left = { $name }を期から外しました
classes-enrol = 受講者を加える
classes-enrol-in = { $batch }に受講者を加える
classes-enrol-take = { $count }人を加える
classes-enrol-seats = 空席を順に割り当てます。
classes-enrol-find = 人を探す
classes-enrol-how = Enterで選択、矢印で移動。
classes-enrol-nobody = 該当者はいません。
classes-enrol-picked = { $count }人を選択
classes-enrol-drop = { $name }を外す
classes-participant = 受講者の種別
classes-key-choose = 選ぶ
classes-key-choose-all = すべて選ぶ
classes-key-person = 人を開く

## Dossiers of a batch

dossiers-key = 書類を印刷
dossiers-print = 書類を印刷
dossiers-title = { $batch }の書類
dossiers-joined = 席順で一つにまとめたファイルも作る
dossiers-why = { $count }人に一つずつPDFを作ります。
dossiers-start = { $count }件を印刷
dossiers-printing = 印刷中
dossiers-printed = 書類ができました
dossiers-cancelled = 中止しました。書類は保存していません。
dossiers-refused = { $count }件は印刷できません
dossiers-blanks = { $count }人に空欄があります
dossiers-save-each = { $count }件のPDFを保存
dossiers-save-joined = まとめて保存して開く
dossiers-saved = { $count }件を保存しました
