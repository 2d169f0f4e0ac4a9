## What a dossier says beside its labels

paper-edition = 第{ $number }版
paper-licence = 職業訓練機関認可番号 { $number }
paper-nationality = インドネシア
paper-age = { $years }歳
paper-age-about = 約{ $years }歳
paper-children = { $children }人
paper-months = { $months }か月
paper-yen-a-month = 月{ $yen }円
paper-until-now = 現在
paper-colour-normal = 色覚異常なし
paper-colour-blind = 色覚異常あり
paper-consent = 本人は{ $day }より、本書を海外の提携先へ提供することに同意しています。
paper-consent-missing = 提携先への提供に関する同意は未記録です。

## Sections of public exams, as their rules name them

exam-section-language-knowledge = 言語知識
exam-section-language-knowledge-and-reading = 言語知識・読解
exam-section-picture-judgement = 判断等試験
