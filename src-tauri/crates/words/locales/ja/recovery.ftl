## The sheet that opens the store when every password is lost

recovery-phone = 電話
recovery-title = 復旧シート
recovery-purpose = すべてのパスワードを失ったとき、このコードで事務所の記録を開くことができます。このコードを持つ人は候補者の全記録を閲覧できます。
recovery-code = 復旧コード
recovery-how = 使い方
recovery-how-steps = サインイン画面で「復旧コード」を選び、すべての文字を入力するか、右のコードを読み取ります。新しいパスワードを設定し、新しいシートを印刷します。
recovery-keep = 保管場所
recovery-keep-where = 金庫または鍵のかかる棚に、事務所のコンピューターとは別に保管してください。撮影、コンピューターへの複写、メッセージでの送信はしないでください。
recovery-keeper = 保管者
recovery-place = 保管先
recovery-made-on = 作成日
recovery-signature = 署名
recovery-letters = コードは英大文字と数字だけです。空白とハイフンは省略できます。
