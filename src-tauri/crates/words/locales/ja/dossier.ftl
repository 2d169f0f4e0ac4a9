## The paper itself

form-edition = { $edition } 版
form-copy = { $name } 様用 写し
form-page = { $page } / { $pages } ページ
form-katakana-provisional = フリガナ未確認
form-phone = 電話
form-photo-here = 写真 { $size }
dossier-title = 候補者身上書
dossier-number = 候補者番号
dossier-phone = 電話

## Names and identity

dossier-identity = 個人情報
dossier-katakana-provisional = フリガナ未確認
dossier-name = 氏名
dossier-name-passport = 氏名（旅券）
dossier-name-diploma = 氏名（卒業証書）
dossier-name-call = 呼び名
dossier-nik = 国民登録番号（NIK）
dossier-birth = 出生地・生年月日
dossier-sex = 性別
dossier-nationality = 国籍
dossier-religion = 宗教
dossier-marital = 婚姻状況
dossier-mobile = 電話番号
dossier-email = メールアドレス
dossier-passport = 旅券番号
dossier-passport-issued = 旅券発行日
dossier-passport-expires = 旅券有効期限
dossier-address-ktp = 住所（身分証記載）
dossier-address-home = 現住所

## Body and health

dossier-body = 身体・健康状態
dossier-height = 身長
dossier-weight = 体重
dossier-blood = 血液型
dossier-shoe = 靴のサイズ
dossier-hand = 利き手
dossier-eyesight = 視力
dossier-colour-vision = 色覚
dossier-illness = 既往症
dossier-surgery = 手術歴
dossier-allergy = アレルギー
dossier-tattoo = 刺青
dossier-smoking = 喫煙
dossier-alcohol = 飲酒

## School, work, family

dossier-education = 学歴
dossier-period = 期間
dossier-level = 課程
dossier-school = 学校名
dossier-major = 専攻
dossier-city = 所在地
dossier-work = 職歴
dossier-employer = 勤務先
dossier-position = 職務内容
dossier-family = 家族構成
dossier-relation = 続柄
dossier-relative-name = 氏名
dossier-relative-age = 年齢
dossier-occupation = 職業

## Results and attendance

dossier-certificates = 資格・検定
dossier-exams = 試験成績
dossier-exam = 試験名
dossier-date = 実施日
dossier-sections = 科目別得点
dossier-total = 合計
dossier-verdict = 判定
dossier-attendance = 出席状況
dossier-month = 月
dossier-present = 出席
dossier-late = 遅刻
dossier-sick = 病欠
dossier-excused = 公欠
dossier-absent = 無断欠席
dossier-hours = 受講時間
dossier-percent = 出席率
dossier-sum = 合計
dossier-history = 研修の経過

## In the candidate's own words, and the end of the paper

dossier-about = 自己紹介
dossier-hobbies = 趣味
dossier-skills = 特技
dossier-strengths = 長所
dossier-weaknesses = 短所
dossier-reason = 志望動機
dossier-plan = 帰国後の計画
dossier-emergency = 緊急連絡先
dossier-consent = 本人の同意

## The file with everybody

dossier-file-everybody = { $batch }、全員

# What papers are called.
print-agreement-summary = 協定概要
print-class-register = 出席簿（手書き用）
print-completion = 修了証書
print-cost-statement = 費用明細書
print-course-hours = 受講時間証明書
print-departure-manifest = 出国者名簿
print-dossier = 候補者書類
print-figures = 図表
print-hours-proof = 受講時間証明書
print-id-card = 研修生証
print-id-cards = 研修生証（全員）
print-interview-cv = 面接用履歴書
print-month-matrix = 月間出席表
print-photos = 証明写真
print-pre-entry-plan = 入国前講習実施（予定）表
print-pre-entry-record = 入国前講習実施記録
print-programme-summary = プログラム概要
print-receipt = 原本預り証
print-recovery-sheet = 復旧シート
print-report = 報告書
print-resume-1-3 = 技能実習生の履歴書（参考様式第1－3号）
print-rirekisho = 履歴書
print-roster = 受講者名簿
print-transcript = 成績証明書
print-visit-form = 学校訪問記入用紙
