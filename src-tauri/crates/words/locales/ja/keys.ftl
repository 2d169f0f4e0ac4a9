## What the keys do, as F1 and the foot line list them

keys-everywhere = どの画面でも
keys-dialog = このダイアログで
keys-pages = 印刷ページ
keys-find = 検索
keys-show = キー一覧
keys-close = 閉じる
keys-page-next = 次のページ
keys-page-before = 前のページ
keys-larger = 拡大
keys-smaller = 縮小
keys-undo = 元に戻す
keys-undo-this = 元に戻す：{ $deed }
keys-redo = やり直す
keys-redo-this = やり直す：{ $deed }
keys-save = 保存
keys-gate = サインイン前
keys-sample = 見本データを開く
keys-desk = 全画面
keys-register = 新しい人を登録
keys-lock = ロック
keys-walk = 前後の行へ
keys-open = 開く
