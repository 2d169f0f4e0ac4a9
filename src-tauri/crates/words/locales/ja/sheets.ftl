## Rows that an import gives back, and why

import-set-aside-file = 保留した行
import-heading-row = 元の行
import-heading-reason = 理由
import-no-name = 氏名が空欄です
import-nik-length = NIKは16桁ですが、{ $found }桁です。KTPを確認してください。
import-nik-not-digits = NIKは数字のみです。KTPを確認してください。
import-nik-impossible = このようなNIKはありません。KTPを確認してください。
import-nik-damaged = ExcelによりNIKの末尾が失われています。KTPを見て入力し直してください。
import-nik-doubt = NIKと一致しません
import-unknown-regency = 地域コード{ $code }は不明です
import-no-day = 存在しない日付です
import-day-ahead = 未来の日付です
import-day-number = 数値を{ $day }と読みました
import-no-phone = 電話番号ではありません
import-no-email = メールアドレスではありません
import-unknown-word = 不明な値です
import-no-number = ありえない数値です
import-formula-fault = 数式がエラーです

## Lists that go out

export-candidates = 候補者名簿
export-attendance = 出席簿
export-scores = 成績表
export-name = 氏名
export-katakana = フリガナ
export-nik = NIK
export-phone = WhatsApp
export-email = メール
export-sex = 性別
export-birth-place = 出生地
export-birth-date = 生年月日
export-religion = 宗教
export-marital = 婚姻状況
export-address = 住所
export-regency = 出身地
export-province = 州
export-school = 学校
export-passport-name = パスポート氏名
export-passport-number = パスポート番号
export-passport-expires = パスポート有効期限
export-emergency-name = 緊急連絡先
export-emergency-phone = 緊急連絡先電話
export-batch = 期
export-class = クラス
export-status = 状況
export-seat = 番号
export-late = 遅刻
export-sick = 病欠
export-excused = 欠席届
export-absent = 無断欠席
export-minutes = 分
export-percent = 出席率
export-total = 合計
export-verdict = 結果
export-note = 備考
export-passed = 合格
export-failed = 不合格
export-not-there = 未受験
export-exam = 試験
export-date = 試験日

## A class's register and scores, coming in and going out

sheet-new-exam-source = 点数表 { $file } より。合格点70％は仮の値
sheet-unknown-person = { $name }はこのクラスにいません
sheet-which-person = 誰か確定していません。{ $likely }かもしれません
sheet-second-row = この人は{ $row }行目にもあります
sheet-other-seat = 席番は{ $seat }番です
sheet-unknown-sign = 記号 { $sign } の意味が決まっていません
sheet-no-such-day = この月にその日はありません
sheet-day-ahead = { $day }はまだ来ていません
sheet-cancelled = { $day }の授業は休講です
sheet-overwrites = { $day }の「{ $had }」を上書きします
sheet-keeps = { $day }は「{ $had }」のままにします
sheet-sum-differs = 合計が行の内容と違います：{ $counted }
sheet-loose-note = この備考に対応する欄がないため取り込みません
sheet-not-a-score = 点数ではありません
sheet-score-too-high = 満点{ $maximum }点を超えています
sheet-overwrites-score = 「{ $had }」を上書きします
sheet-keeps-score = 「{ $had }」のままにします
sheet-which-sitting = この試験は複数回あります。どの回か選ぶか、見出しに日付を書いてください
sheet-which-section = この試験は複数の科目があります。見出しに科目を書いてください
sheet-no-rule-yet = その日の合格基準がありません
sheet-keyed-twice = この試験は二人で入力します。表からは取り込みません
sheet-second-column = 前の列が同じ試験です
sheet-register-title = 出席簿　{ $month }
sheet-class-title = クラス { $class }
sheet-scores-title = 成績一覧
sheet-number = 番号
sheet-name = 氏名
sheet-note = 備考
sheet-place-date = { $city }　　　　年　　月　　日
sheet-teacher = 講師
sheet-coordinator = 責任者
sheet-signature = （ ........................ ）
sheet-remedial = Remedial

## Hours, as the command line tells them

sheet-hours-days = 日数
sheet-hours-taught = 受講
sheet-hours-in-window = 算入
sheet-hours-one-month = 160時間
sheet-hours-last-entry = 最終入国日
sheet-hours-missing = 不足（分）
sheet-hours-yes = 充足
sheet-hours-no = 未達

## The pages that take a class's register and scores in

sheet-in = Excelからの取り込み
sheet-in-register = 出席簿の取り込み
sheet-in-scores = 点数の取り込み
sheet-in-key = Excelから取り込む
sheet-in-key-who = 本人を選ぶ
sheet-in-open = 取り込み
sheet-in-register-kinds = XLSX・XLS・CSV。縦に氏名、横に日付、セルに H T S I A。
sheet-in-scores-kinds = XLSX・XLS・CSV。縦に氏名、点数の列の上に試験名。
sheet-in-note-look = まず全てのセルを確認します。まだ何も書き込みません。
sheet-in-note-register = 授業のない日には授業を作ります。既にある印は上書きの前に示します。
sheet-in-note-scores = ない試験は作ります。既にある点数は上書きの前に示します。
sheet-in-read-only = この役割は閲覧のみです。取り込みは事務または講師が行います。
sheet-in-is-register = このファイルは点数ではなく出席簿です。
sheet-in-is-scores = このファイルは出席簿ではなく点数表です。
sheet-in-header = 見出し行 { $row }
sheet-in-class = 対象のクラス
sheet-in-view-rows = 行 { $count }
sheet-in-view-who = 本人不明 { $count }
sheet-in-view-aside = 除外セル { $count }
sheet-in-view-changed = 上書き { $count }
sheet-in-view-days = 記号と日 { $count }
sheet-in-view-exams = 試験 { $count }
sheet-in-rows = シートの行
sheet-in-cells = セル
sheet-in-cell = セル
sheet-in-found = 内容
sheet-in-state-repeats = { $row } 行目と同じ
sheet-in-state-who = 本人を選ぶ
sheet-in-state-unknown = クラスにいない
sheet-in-state-aside = { $count } セル除外
sheet-in-state-changed = { $count } 上書き
sheet-in-whose = この行の本人
sheet-in-nobody = 対象外（除外）
sheet-in-likely = 候補
sheet-in-unnamed-people = シートにまだない人
sheet-in-leave-out = この行を外す
sheet-in-sum-marks = 印を記入
sheet-in-sum-scores = 点数を記入
sheet-in-sum-same = 変更なし
sheet-in-sum-changed = うち上書き
sheet-in-sum-aside = セル除外
sheet-in-sum-doubtful = 本人不明の行
sheet-in-sum-lessons = 新しい授業
sheet-in-sum-sittings = 試験を作成
sheet-in-closed = { $months } は締め済みです。月のページで開くまで一つも書き込みません。
sheet-in-open-month = 月のページへ
sheet-in-signs = { $signs }（{ $count } セル）の意味が未定のため除外します。「記号と日」で意味を選んでください。
sheet-in-cancelled = { $count } セルは休講の授業のため除外します。
sheet-in-other-class = シートの題は別のクラスです：「{ $title }」。上のクラスを確認してください。
sheet-in-month-guessed = シートに月がないため { $month } として読みました。違う場合は上で変更してください。
sheet-in-exams-wrong = { $count } 列の試験が不明のため除外します。「試験」で選んでください。
sheet-in-new-exams = { $count } 列は新しい試験です。合格点 70 % は仮で、直すまで規則は「要確認」になります。
sheet-in-nobody-known = このシートの誰もこのクラスにいません。上のクラスを確認してください。
sheet-in-unnamed = クラスの { $count } 人はシートになく、変わりません：{ $names }。
sheet-in-keep = 既にあるものは上書きしない
sheet-in-minutes = 分
sheet-in-no-minutes = 新しい授業 { $count } 件は分が未入力です。出席は記録されますが、時間には数えません。
sheet-in-minutes-why = 新しい授業 { $count } 件のそれぞれに。
sheet-in-take = { $count ->
    [0] 書き込むものはありません
   *[other] { $count } セルを書き込む
  }
sheet-in-saved = 保存 { $time }、{ $count } セル
sheet-in-sign = 記号
sheet-in-sign-means = 記号 { $sign } の意味
sheet-in-sign-none = 意味が未定
sheet-in-sign-blank = 空欄と同じ
sheet-in-sign-ask = 意味を選ぶ
sheet-in-lessons = 授業
sheet-in-lessons-there = { $count } 件あり
sheet-in-lesson-made = 作成
sheet-in-day = 日付のない列の日
sheet-in-sitting = 実施
sheet-in-maximum = 満点
sheet-in-exam-of = { $heading } の試験
sheet-in-sitting-of = { $heading } の実施
sheet-in-day-of = { $heading } の日
sheet-in-exam-new = 新規：{ $name }
sheet-in-sitting-new = 新規
sheet-in-leave-column = 外す
sheet-in-take-column = 入れる
sheet-in-left-out = 取り込まない
sheet-in-others = 点数ではないため取り込まない列：{ $names }。
sheet-in-done-register = { $rows } 行から印 { $count } 件を取り込み、授業 { $made } 件を作りました。
sheet-in-done-scores = { $rows } 行から点数 { $count } 件を取り込み、試験 { $made } 件を作りました。
sheet-in-done-aside = { $count } 行の { $cells } セルを理由とともに除外しました。保存して直し、そのファイルを取り込んでください。
sheet-in-done-same = { $count } セルは既に同じでした。
sheet-in-undone = この取り込みは元に戻しました。
sheet-in-see-month = 月を見る
sheet-in-see-exams = 試験を見る
sheet-in-for-class = { $kind ->
    [register] これは名簿ではなく出席簿です。クラスを選んでください：
   *[other] 氏名のほかに個人の項目がありません。点数表なら、クラスを選んでください：
  }
sheet-in-export = { $class } の点数表の書き出し
