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
