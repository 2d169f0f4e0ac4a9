## The list

people-count = { $count }名
people-name = 氏名
people-class = クラス
people-seat = { $class } { $seat }番
people-phone-short = 電話
people-born = 生年月日
people-stage = 段階
people-registered = 登録日
people-search = 名簿を検索
people-search-in = 氏名・カタカナ・NIKや電話の末尾
people-open = 開く
people-walk = 一覧を移動
people-clear = 絞り込みを解除
people-all-batches = すべての期
people-all-classes = すべてのクラス
people-all-stages = すべての段階
people-all-sexes = 男女
people-withdrawn = 除外済み
people-none = 名簿にはまだ誰もいません
people-none-why = お手元のExcel名簿を取り込むか、一人目を登録してください。
people-import = Excel名簿を取り込む
people-first = 一人目を登録
people-none-found = 「{ $text }」に当てはまる人はいません
people-none-here = この絞り込みに当てはまる人はいません
people-none-found-why = 氏名の一部、NIKの末尾4桁で試すか、絞り込みをゆるめてください。
people-new-named = 「{ $name }」を登録
people-unread = 名簿を読み込めません
people-reading = 読み込み中
people-again = もう一度

## One person

people-person = この人
people-tabs = 個人ページの各部
people-tab-short = 概要
people-tab-profile = 個人情報
people-tab-attendance = 出席
people-tab-scores = 成績
people-tab-papers = 書類
people-tab-history = 履歴
people-to-tab = { $tab }へ
people-back = 名簿へ
people-gone = この人は当校のデータにありません
people-age = { $years }歳
people-way = 段階
people-save = 保存
people-revert = 入力を戻す
people-saved = { $time } 保存済み
people-nothing-to-save = 変更はありません
people-draft = { $at }の未保存の入力が残っています。
people-draft-take = 使う
people-draft-away = 破棄
people-withdraw = 名簿から外す
people-withdraw-why = 名簿とクラスから外れます。データは残り、いつでも戻せます。
people-is-withdrawn = この人は名簿から外されています。データは残っています。
people-restore = 名簿に戻す

## At a glance

people-section-identity = 本人
people-section-names = 書類上の氏名
people-section-contact = 連絡先
people-section-ktp_address = 住所（KTP）
people-section-home_address = 現住所
people-section-passport = 旅券
people-section-body = 身体
people-section-health = 健康
people-section-about = 自己紹介
people-section-interview = 面接用の追加項目
people-section-in_japan = 日本との関わり
people-section-intake = 登録
people-address = 住所
people-address-street = 番地
people-address-rt = RT
people-address-rw = RW
people-address-village = 村・町
people-address-district = 郡
people-address-regency = 県・市
people-address-province = 州
people-address-postcode = 郵便番号
people-until = { $day }まで有効
people-learning = 学習
people-attended = 出席率
people-attended-of = 遅{ $late } 病{ $sick } 届{ $excused } 欠{ $absent }
people-attended-none = 記入済みの授業はまだありません
people-attended-none-why = クラスに入り、出席簿が記入されるとここに表示されます。
people-hours = 学習時間
people-month = 月
people-lessons = 授業
people-month-told = { $month }：出席{ $present }、遅刻{ $late }、病欠{ $sick }、届出{ $excused }、欠席{ $absent }
people-to-classes = クラスへ
people-to-exams = 試験へ
people-no-results = 試験結果はまだありません
people-no-results-why = クラスの試験に得点を入れるとここに表示されます。
people-exam-day = 日付
people-exam-since = 増減
people-exam-verdict = 結果
people-to-check = 要確認
people-to-mend = 要修正
people-blanks = 書類の未記入
people-blanks-count = { $count }項目
people-blanks-none = 書類に未記入はありません。
people-agrees = 一致
people-differs = { $letters }文字違い

people-least = { $least }点以上
people-pass-mark = 合格点{ $pass }

## Doubts

people-doubt-birth-date = NIKでは{ $day }生まれです。KTPと照合してください。
people-doubt-no-such-day = NIK内の生年月日は暦にありません。KTPと照合してください。
people-doubt-sex = NIKでは{ $sex }です。KTPと照合してください。
people-doubt-name = { $paper }がKTPと{ $letters }文字違います。印刷前に照合してください。
people-doubt-katakana = カタカナは「{ $was }」に対して承認されたものです。氏名が変わったため、改めて承認してください。
people-paper-ktp = KTP
people-paper-passport_name = 旅券
people-paper-diploma_name = 卒業証書

## Katakana

people-kana-proposed = 提案（未承認）
people-kana-approved = { $by }承認 { $on }
people-kana-approve = カタカナを承認
people-kana-approve-anew = 新しい読みを承認
people-kana-now = 現在は{ $kana }（{ $by }承認 { $on }）
people-kana-how = 承認後に印刷されます
people-kana-is-approved = 承認済み、印刷されます

## Profile

people-next-part = 次の部分
people-part-before = 前の部分
people-next-field = 次の項目
people-add-education = 学校を追加
people-add-job = 職歴を追加
people-add-relative = 家族を追加
people-change-education = 学校を変更
people-change-job = 職歴を変更
people-change-relative = 家族を変更
people-row-education-level = 学歴
people-row-education-school = 学校
people-row-education-major = 専攻
people-row-education-city = 都市
people-row-education-started = 入学
people-row-education-ended = 卒業
people-row-job-employer = 勤務先
people-row-job-position = 職種
people-row-job-city = 都市
people-row-job-started = 開始
people-row-job-ended = 終了
people-row-relative-relation = 続柄
people-row-relative-name = 氏名
people-row-relative-born = 生年
people-row-relative-occupation = 職業
people-row-year = 年、または月-年
people-row-deeds = 操作
people-row-remove = { $row }を削除
people-row-educations = 学校
people-row-jobs = 職歴
people-row-relatives = 家族
people-row-consents = 同意
people-row-candidates = 本人
people-row-enrolments = 期の席
people-row-stage_moves = 段階
people-row-papers = 書類
people-row-paper_pages = スキャン
people-row-originals = 原本
people-row-accepted_differences = 書類の違い
people-row-results = 得点
people-save-next = 保存して次へ
people-consent-give = 同意する
people-consent-take-back = 撤回
people-consent-since = { $day } 同意
people-consent-taken-back = { $day } 撤回
people-consent-none = 未確認

## History

people-history-kinds = 変更の種類
people-history-whole = すべての履歴
people-history-all = すべて
people-who-when = { $by }、{ $at }、{ $device }
people-was-set = { $field }：{ $new }
people-was-cleared = { $field }：{ $old } → 空欄
people-was-changed = { $field }：{ $old } → { $new }
people-row-withdrawn = { $table }を除外
people-row-restored = { $table }を復元
people-mark-of = 出欠 { $lesson }、{ $day }
people-score-of = 得点 { $exam }（{ $day }）
people-score-absent = 欠席
people-blank = 空欄
people-minutes = { $minutes }分
people-since = { $day }から
people-in-batch = { $told }（{ $batch }）
people-part = { $field } { $value }
people-from-to = { $old } → { $new }
people-photo-added = 登録
people-photo-replaced = 差し替え
people-photo-removed = 削除

## Somebody new

people-new = 新規登録
people-new-how = 氏名だけで登録できます。NIKから生年月日と性別を提案します。
people-digits = 16桁中{ $count }桁
people-take-one-offer = 提案を一つ受け入れる
people-for-all = 以後の全員に適用
people-source-how = 例：SMK 2 Martapura、来所
people-just-now = 登録したばかり
people-registered-at = { $time } 保存：{ $name }
people-doubles = 同一人物の可能性
people-open-double = 同一人物候補を開く
people-because-nik = NIKが同じ
people-because-passport = 旅券番号が同じ
people-because-name_and_birth_date = 氏名と生年月日が同じ
people-because-near_name_and_birth_date = 氏名が近く生年月日が同じ
people-because-phone = 電話が同じ
people-because-name = 氏名が同じ

## Photo

people-photo = 写真
people-photo-of = { $name }の写真
people-photo-how = JPEGかPNGを選ぶか、貼り付け（Ctrl+V）、ここへドロップしてください。枠は3×4です。
people-photo-choose = 写真を選ぶ
people-photo-save = この写真を使う
people-photo-move = 枠を動かす
people-photo-closer = 寄る
people-photo-wider = 引く
people-photo-paste = 写真を貼り付け
people-photo-kept = 保存される写真
people-photo-unread = この写真は開けません。JPEGかPNGで保存し、選び直してください。

## Dossier

people-print = 書類を印刷
people-dossier = 書類
people-dossier-in = { $language }で
people-dossier-save = PDFを保存
people-dossier-open = 保存して開く
people-dossier-saved = { $time } 保存：{ $file }
people-dossier-setting = ページを組んでいます
people-row-placements = 就労先
people-row-extensions = 延長
people-row-follow_ups = 近況確認
people-row-cost_lines = 費用
people-row-handovers = 引き渡し
