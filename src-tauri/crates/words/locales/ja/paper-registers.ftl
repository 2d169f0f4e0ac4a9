## The register on paper

register-paper-title = 出席簿
register-paper-sheet = 用紙番号
register-paper-page = { $page }/{ $pages }
register-paper-phone = 電話
register-paper-class = クラス
register-paper-when = 期間
register-paper-teacher = 担任
register-paper-place = 場所
register-paper-number = 番号
register-paper-name = 氏名
register-paper-signature = 署名
register-paper-letters = HTSIA
register-paper-late = 遅刻（分数を記入）
register-paper-how-signed = 出席者は署名のみ。記号のない欄は出席とみなします。
register-paper-how = 記号のない欄は出席とみなします。
register-paper-initials = 講師印
register-paper-teacher-signs = 講師
register-paper-coordinator-signs = 責任者
register-paper-printed = { $day }印刷

## Printing it

register-print = 出席簿を紙に印刷
register-print-of = { $class }の出席簿（紙）
register-print-span = 用紙の範囲
register-print-span-day = 1日：{ $day }
register-print-span-week = 1週間
register-print-span-month = 1か月（空欄）
register-print-span-why = 用紙ごとに番号があります。記入後、クラスまたは出席簿でKを押し、番号を入力します。
register-print-do = 印刷
register-print-done = { $file }を印刷しました（{ $time }）

## Keying it back

register-key = 紙の出席簿を入力
register-key-title = 紙の出席簿を入力
register-key-of = 用紙{ $number }、{ $class }、{ $when }
register-key-number = 用紙番号
register-key-number-why = 用紙右上の6桁の数字です。
register-key-unknown = 用紙{ $number }はありません。数字を確認してください。
register-key-which = 同じ番号のクラスが2つあります。クラスを選んでください。
register-key-how = 出席でない人だけを番号と記号で入力します。例：7s 12i 15t10。Enter：次の列、Tab：飛ばす。
register-key-skipped = 記入しません
register-key-cancelled = 中止
register-key-ahead = 未実施
register-key-present = 出席{ $count }名
register-key-one = { $number } { $name }：{ $mark }
register-key-minutes = { $mark }{ $minutes }分
register-key-unread = 読み取れません：{ $text }
register-key-nobody = この用紙に{ $number }番はありません
register-key-twice = { $number }番が重複しています
register-key-overwrites = { $count }件の記入が置き換わります
register-key-same = すべて記録済みです。
register-key-write = { $count }件を記入
register-key-written = 用紙{ $number }から{ $count }件を記入しました。Ctrl+Zで取り消せます。
register-key-no-lessons = この用紙の授業はまだありません
