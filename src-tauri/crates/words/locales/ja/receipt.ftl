## 印刷する原本預り証

receipt-title = 原本預り証
receipt-title-returned = 原本返却証
receipt-phone = 電話
receipt-person = 氏名
receipt-nik = NIK
receipt-says = 当機関は次の原本をお預かりしました。
receipt-says-returned = 当機関は次の原本を返却しました。
receipt-paper = 書類
receipt-number = 番号
receipt-received-on = 預かり日
receipt-returned-on = 返却日
receipt-reason = 目的
receipt-place = 保管場所
receipt-returned-to = 返却先
receipt-back = 原本は本人のものであり、目的が済んだとき、または請求があったときに返却します。本証を保管してください。
receipt-by-person = 書類の持ち主
receipt-by-office = 担当者
