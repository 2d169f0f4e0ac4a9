## The desk of whoever is signed in

desk-role = 役割
desk-centre = センター
desk-theme = 表示
desk-theme-system = システムに合わせる
desk-theme-light = 明るい
desk-theme-dark = 暗い
desk-password = 自分のパスワードを変更
desk-lock = ロックする
desk-leave = サインアウト

## What Ctrl+K can do

finds-commands = 操作
finds-register = 新しい人を登録
finds-import = Excelの名簿を取り込む
finds-export = Excelに書き出す
finds-deeds = 最近の操作
finds-staff = 職員とパスワード
finds-letterhead = レターヘッド
finds-account = 自分のアカウント
finds-undo = 元に戻す
finds-redo = やり直す
finds-light = 明るい表示
finds-dark = 暗い表示
finds-indonesian = Bahasa Indonesia
finds-english = English
finds-japanese = 日本語
