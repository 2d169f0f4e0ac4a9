## Exams and their scores

exams-of-class = 点数
exams-desk = 試験一覧
exams-none = このクラスの試験はまだありません
exams-none-why = 行った試験を登録し、点数を入れます。
exams-not-entered = 未入力
exams-sitting-new = 試験を登録
exams-sitting-edit = 実施を変更
exams-sitting-withdraw = この実施を取り消す
exams-sitting-withdrawn = 実施を取り消しました。Ctrl+Zで戻せます。
exams-exam = 試験
exams-day-why = この日の規則で判定します。

## The grid of scores

exams-scores = 点数
exams-scores-of = { $exam }の点数、{ $day }
exams-of-maximum = 満点{ $maximum }、合格{ $pass }
exams-maximum-short = 満点{ $maximum }
exams-pass-short = 合格{ $pass }
exams-total = 合計
exams-verdict = 判定
exams-before = 前回
exams-rose = 上昇
exams-fell = 下降
exams-absent = 欠席
exams-no-rule = { $day }に使える規則がありません。日付を変えるか、試験一覧で規則を加えます。
exams-problem-unread = { $name }：「{ $text }」は点数ではありません。{ $section }の満点は{ $maximum }です。
exams-problem-beyond = { $name }：{ $text }は{ $section }の満点{ $maximum }を超えます。
exams-key-type = 点数を打つ
exams-key-on = 保存して下か右へ
exams-key-absent = 欠席
exams-key-edit = セルを編集
exams-key-paste = Excelから貼り付け
exams-paste-take = { $count }人の点数を貼り付け
exams-paste-refused = { $count }セルは拒否され除外
exams-paste-overwrites = { $count }件の点数を置き換え

## What the scores are worth

exams-spread = 分布
exams-spread-said = { $count }件の分布、合格点{ $pass }
exams-mean = 平均{ $mean }
exams-open = 未入力
exams-passed = 合格
exams-failed = 不合格、合格点{ $pass }
exams-failed-plain = 不合格
exams-band = レベル{ $band }
exams-rule = 規則
exams-rule-says = { $maximum }点中{ $pass }点で合格、{ $day }から有効。
exams-rule-section = { $section }は{ $minimum }点以上。
exams-rule-source = 出典：{ $source }

## The exams desk

exams-since = { $day }から
exams-section = 部分
exams-maximum = 満点
exams-minimum = 最低点
exams-pass = 合格点
exams-band-from = { $band }は{ $from }点から
exams-source = 規則の出典
exams-own-source = 当センターの試験
exams-test-new = 独自の試験を追加
exams-test-name = 試験名
exams-test-name-why = 例：第5課、かな3。
exams-part = 第{ $number }部
exams-part-add = 部分を追加
exams-part-drop = 第{ $number }部を除く
exams-pass-why = 合格に必要な最低合計点。
