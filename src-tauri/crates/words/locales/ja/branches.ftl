## The page of one partner

partners-branches-known = 判明している拠点
partners-branch-new = 新しい拠点
partners-branch-edit = 拠点を変更
partners-branch-name = 拠点名
partners-branch-prefecture = 都道府県
partners-branch-address = 住所
partners-branch-none = 拠点はまだ記録されていません。
partners-branches-of = { $said }のうち{ $known }
partners-contacts = 担当者
partners-contact-new = 新しい担当者
partners-contact-edit = 担当者を変更
partners-contact-name = 氏名
partners-contact-position = 役職
partners-contact-branch = 拠点
partners-contact-none = 担当者はまだいません。
partners-programmes = プログラム
partners-page-open = 提携先のページを開く
partners-withdraw = 取り下げ
