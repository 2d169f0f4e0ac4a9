## Papers about a batch, a class, an agreement or a programme
group-phone = 電話
group-head = 代表者
group-no = 番号
group-name = 氏名
group-batch = 期
group-class = クラス
group-programme = プログラム
group-starts = 開始日
group-departs = 出国予定日
group-sex = 性別
group-sex-male = 男
group-sex-female = 女
group-birth = 生年月日
group-origin = 出身地
group-passport = 旅券番号
group-signature = 署名
group-people = { $count }名
group-women = 女性
group-men = 男性
group-nobody = 対象者はいません。

## Who flies when

group-going = 出国者数
group-no-flight = 便未定
group-passport-name = 旅券上の氏名
group-passport-expires = 旅券番号・有効期限
group-coe = COE番号
group-visa = 査証番号
group-receiver = 受入先
group-phone-number = 連絡先

## A month of a class

group-month = 月
group-month-closed = { $day } 締め
group-month-open = 未締めのため変更の可能性があります
group-month-how = 一日の中で異なる出欠がある場合は並べて表示。合計と出席率は授業単位。
group-teacher = 担当講師
group-teacher-signs = 担当講師
group-lessons = 授業数
group-hours = 時間
group-sum = 全体

## A transcript

group-no-term = 学期の記録はまだありません。
group-again = 追試
group-exam = 試験
group-weight = 比重
group-tries = 得点・試験日
group-mark = 評点
group-mark-term = 総合評点
group-mark-so-far = 暫定評点
group-no-parts = 評価対象の試験はまだありません。
group-provisional = 未完了の試験があるため評点は暫定であり、評定・順位は付けていません。
group-other-exams = 期間中のその他の試験
group-discipline = 生活態度
group-place = クラス順位
group-place-of = { $placed }名中{ $place }位
group-attendance = 出席率
group-absences = 欠席等
group-sick = 病欠
group-excused = 公欠
group-absent = 無断欠席
group-late = 遅刻
group-comment = 講師所見
group-scale = 評定基準
group-certificates = 資格・合格
group-day = 日付
group-total = 合計点
group-verdict = 結果

## The certificate of course hours

group-hours-certify = 下記の者について、
group-hours-took = 次のとおり講習を受講したことを証明します。
group-hours-none = 時間数の対象となる講習はまだありません。
group-hours-span = { $from } ～ { $until }、授業日数{ $days }日
group-subject = 科目
group-hours-least = 最低時間数
group-hours-counted = 受講時間数
group-hours-sum = 合計
group-hours-met = 必要時間数（{ $hours }以上）を満たしています。
group-hours-not-met = 必要時間数（{ $hours }以上）にはまだ達していません。
group-hours-how = 各授業の出席簿に基づき、遅刻・早退の時間を除いて{ $day }の入国を基準に算出。授業ごとの内訳は受講時間証明書による。

## The certificate of completion

group-number-is = 第 { $number } 号
group-completion-given = 下記の者は
group-born = { $born } 生
group-completion-of = 次の課程を修了したことを証する
group-completion-hours = 受講 { $hours }
group-completion-grade = 成績 { $grade }
group-completion-check = 番号と照合符号により当校で真偽を確認できます。

## An agreement

group-number = 文書番号
group-status = 状態
group-signed = 署名
group-valid = 有効期間
group-no-end = 期限なし
group-scope = 協力分野
group-quota = 定員枠
group-quota-used = { $quota }名（使用{ $used }、残り{ $left }）
group-programmes = プログラム
group-ended = 終了
group-parties = 当事者
group-witnesses = 立会人
group-party = 当事者
group-signatory = 署名者
group-position = 役職
group-chain = 更新の経緯
group-stands-on = 本協定に基づく受講者
group-people-count = 人数
group-departed-count = 出国
group-waiting-count = 待機
group-stranded = 出国時に有効な協定なし

## A programme

group-destination = 渡航先
group-partner = 提携先
group-occupation = 職種
group-payer = 費用負担
group-contract = 契約期間
group-years = { $count }年
group-runs = 実施期間
group-attendance-least = 最低出席率
group-training-plan = 研修計画
group-batches = 期別の状況
group-total-people = 合計
group-demands = 出国までに求められるもの
group-no-demands = 要件セットが未設定です。
group-since = { $day }から適用
group-demand = 要件
group-step = 使用時点
group-who = 担当
group-placements = 就労先
group-state = 状態
group-departed = 出国日
group-ends = 契約満了

## The form of a visit

group-visit-day = 訪問日
group-visit-number = 番号
group-visit-name = 氏名
group-visit-name-how = 身分証の表記、活字体
group-visit-nik-how = 16桁
group-visit-birth-how = 日・月・年
group-visit-sex = 性別
group-visit-place = 出生地
group-visit-phone = 携帯電話（WhatsApp）
group-visit-phone-how = 08から
group-visit-school = 学校
group-visit-level = 学歴
group-visit-note = 備考
group-visit-consent = { $centre }が本データを保管し、海外研修・就労の案内のために使用することに同意します（法律第27/2022号）。この同意はいつでも撤回できます。
group-visit-sign = 署名（18歳未満は保護者）
