## 印刷する費用明細書

statement-title = 費用明細書
statement-phone = 電話
statement-person = 氏名
statement-nik = NIK
statement-programme = プログラム
statement-batch = 期
statement-promise = プログラムの約束：
statement-tier = 段階
statement-item = 費目
statement-paid-on = 支払日
statement-payer = 負担者
statement-how = 計算
statement-amount = 本人分
statement-shared = { $people }人で按分
statement-by-others = 他者の負担
statement-paid = 本人の支払いと借入
statement-in-words = 金額（文字）
statement-gaps = この明細は未完成です。まだ記録されていない費用があります。
statement-loan = 借入は本人が返済するため、本人の負担として数えます。
statement-by-person = 本人
statement-by-office = 担当者
