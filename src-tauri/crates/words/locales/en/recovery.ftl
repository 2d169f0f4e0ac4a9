## The sheet that opens the store when every password is lost

recovery-phone = Tel.
recovery-title = Recovery Sheet
recovery-purpose = This code opens the office’s records when every password is lost. Whoever holds it can read all records of all candidates.
recovery-code = Recovery code
recovery-how = How to use it
recovery-how-steps = On the sign-in screen, choose Recovery code. Type every group, or scan the square at the right. Set a new password, then print a new sheet.
recovery-keep = Where to keep it
recovery-keep-where = Keep it in a safe or a locked cabinet, away from the office computer. Take no picture of it, copy it to no computer, send it in no message.
recovery-keeper = Kept by
recovery-place = Kept in
recovery-made-on = Made on
recovery-signature = Signature
recovery-letters = The code has capital letters and digits only. Spaces and dashes may be left out.
