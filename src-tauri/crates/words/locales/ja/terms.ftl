## Sex, as the identity papers write it

term-sex-female = 女
term-sex-male = 男

## Marital status

term-marital-single = 未婚
term-marital-married = 既婚
term-marital-divorced = 離婚
term-marital-widowed = 死別

## Religion, as the identity card has it

term-religion-islam = イスラム教
term-religion-protestant = キリスト教（プロテスタント）
term-religion-catholic = キリスト教（カトリック）
term-religion-hindu = ヒンドゥー教
term-religion-buddhist = 仏教
term-religion-confucian = 儒教
term-religion-other = その他

## Presence in a lesson, and the letter of the register

term-presence-present = 出席
term-presence-late = 遅刻
term-presence-sick = 病欠
term-presence-excused = 公欠
term-presence-absent = 無断欠席
term-presence-letter-present = H
term-presence-letter-late = T
term-presence-letter-sick = S
term-presence-letter-excused = I
term-presence-letter-absent = A

## Roles of the staff

term-role-admin = 管理者
term-role-clerk = 事務員
term-role-teacher = 教師
term-role-viewer = 閲覧者

## Levels of education

term-education-sd = 小学校
term-education-smp = 中学校
term-education-sma = 高等学校
term-education-smk = 職業高等学校
term-education-d1 = ディプロマ1（1年制）
term-education-d2 = ディプロマ2（2年制）
term-education-d3 = ディプロマ3（3年制短大）
term-education-d4 = ディプロマ4（4年制）
term-education-s1 = 学士（大学）
term-education-s2 = 修士（大学院）
term-education-profession = 専門職課程
term-education-ners = 看護師専門職課程（Ners）

## Relatives and contacts

term-relation-father = 父
term-relation-mother = 母
term-relation-spouse = 配偶者
term-relation-child = 子
term-relation-sibling = 兄弟姉妹
term-relation-guardian = 保護者
term-relation-other = その他

## Where a candidate stands, from the first question to the years after return

term-stage-enquiry = 問い合わせ
term-stage-registered = 登録
term-stage-selection = 選考
term-stage-admitted = 入校決定
term-stage-in_training = 研修中
term-stage-exam_ready = 受験準備完了
term-stage-exam_passed = 試験合格
term-stage-shortlisted = 推薦
term-stage-interview = 面接
term-stage-matched = 内定
term-stage-documents = 書類準備
term-stage-coe = 在留資格認定証明書申請
term-stage-visa = 査証申請
term-stage-cleared = 出国前手続完了
term-stage-departing = 出発予定
term-stage-departed = 出国
term-stage-arrived = 入国
term-stage-in_placement = 就労中
term-stage-extended = 契約延長
term-stage-changed_status = 在留資格変更
term-stage-returned = 帰国
term-stage-withdrawn = 辞退
term-stage-failed = 不合格
term-stage-deferred = 延期
term-stage-medical_hold = 健康上の保留
term-stage-dropped_out = 中途退校
term-stage-absconded = 失踪
term-stage-early_return = 途中帰国
term-stage-training = 研修中
term-stage-certified = 試験合格
term-stage-pre_departure = 出国準備
term-stage-opp = 出国前研修（OPP）
term-stage-send_off = 壮行
term-stage-placed = 就労中

## What consent was given for

term-purpose-training = 研修
term-purpose-partner_abroad = 海外提携先への提供
term-purpose-health = 健康情報
term-purpose-publicity = 広報

## How a candidate takes part

term-participant-regular = 一般
term-participant-scholarship = 奨学生

## Schemes

term-scheme-g_to_g = 政府間（G-to-G）
term-scheme-g_to_b = 政府・企業間（G-to-B）
term-scheme-g_to_p = 政府・民間間（G-to-P）
term-scheme-technical_intern = 技能実習
term-scheme-ssw = 特定技能
term-scheme-epa = EPA（経済連携協定）
term-scheme-ikusei_shuro = 育成就労
term-scheme-scholarship = 奨学金
term-scheme-cooperation = 協力

## Kinds of partner

term-partner-hospital_group = 病院グループ
term-partner-supervising_organisation = 監理団体
term-partner-company = 企業
term-partner-city = 自治体
term-partner-ministry = 省庁
term-partner-association = 協会
term-partner-training_centre = 訓練機関
term-partner-school = 学校

## Dominant hand

term-hand-right = 右利き
term-hand-left = 左利き
term-hand-both = 両利き
term-intern-none = なし
term-intern-A = A（第1号企業単独型）
term-intern-B = B（第2号企業単独型）
term-intern-C = C（第3号企業単独型）
term-intern-D = D（第1号団体監理型）
term-intern-E = E（第2号団体監理型）
term-intern-F = F（第3号団体監理型）

## Yes or no, where a form asks

term-yes = 有
term-no = 無

## Verdict on an exam

term-verdict-passed = 合格
term-verdict-failed = 不合格
term-verdict-pending = 結果待ち
term-verdict-absent = 欠席

term-holiday-national = 国民の休日
term-holiday-joint_leave = 一斉休暇
term-holiday-centre = センターの休み
term-remedial-best = 最高点
term-remedial-pass_mark = 合格点まで
term-remedial-last = 最後の点

term-outcome-fit = 適
term-outcome-unfit = 不適
term-outcome-pending = 保留

term-report-programmes = プログラム実績
term-report-pass_rates = 試験合格率
term-report-placements = 拠点別配属
term-report-origins = 出身地
term-report-events = 行事
term-report-originals = 預かり原本
term-report-agreements = 協定
term-report-funnel = 選考過程と離脱
term-report-costs = 費用
term-sheet-departures = 出国
term-sheet-returns = 帰国

## Kinds of agreements, who takes part in one, where one stands

term-agreement-loi = LoI（意向書）
term-agreement-mou = MoU（覚書）
term-agreement-msp = MSP
term-agreement-pks = PKS（協力協定）
term-agreement-moc = MoC（協力覚書）
term-agreement-other = その他の協定
term-part-party = 当事者
term-part-witness = 立会人
term-standing-draft = 案
term-standing-in_force = 有効
term-standing-expiring = まもなく満了
term-standing-lapsed = 失効
term-standing-in_renewal = 更新中
term-standing-superseded = 引き継ぎ済み
term-standing-ended = 終了

## Kinds of events

term-event-delegation = 代表団
term-event-site_visit = 現地訪問
term-event-seminar = セミナー
term-event-send_off = 壮行会
term-event-gathering = 経済交流会
term-event-school_visit = 学校訪問
term-event-other = その他の行事
term-wage-hour = 時給
term-wage-month = 月給

term-return-finished = 契約満了
term-return-early = 早期帰国
term-return-other = その他

term-heard-call = 電話
term-heard-message = メッセージ
term-heard-visit = 訪問
term-heard-partner = 提携先から

term-content-yes = 満足
term-content-partly = まずまず
term-content-no = 不満

term-promise-no_burden = 候補者の負担なし
term-promise-capped = 上限あり

term-side-budget = 予算
term-side-actual = 実績

term-tier-blk = BLK
term-tier-lpk = LPK/SO
term-tier-departure = 渡航

term-cost-training = 研修
term-cost-language = 語学
term-cost-exam = 試験
term-cost-health_check = 健康診断
term-cost-passport = 旅券
term-cost-visa = 査証
term-cost-documents = 書類
term-cost-transport = 交通
term-cost-ticket = 航空券
term-cost-boarding = 寮と食事
term-cost-insurance = 保険
term-cost-uniform = 制服
term-cost-allowance = 手当
term-cost-placement_fee = 紹介手数料
term-cost-other = その他

term-payer-candidate = 候補者
term-payer-centre = センター
term-payer-government = 政府
term-payer-partner = 提携先
term-payer-subsidy = 助成
term-payer-loan = 候補者の借入
