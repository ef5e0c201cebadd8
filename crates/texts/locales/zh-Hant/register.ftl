# Registering what later proves who you are.

activity-register-title = 登記
activity-register-lead = 設定您的身分驗證方式，大約需要三分鐘。
activity-register-choose = 請從清單中選擇一個問題。

activity-register-questions-title = 選擇安全問題
activity-register-questions-lead = 請選擇您記得住、別人也查不到的答案。
activity-register-question-select = 問題 { $number }
activity-register-own-question = 自訂問題 { $number }
activity-register-helpdesk-hint = IT 服務台會在電話中詢問此問題，並能看到答案。
activity-register-own-question-hint = 請寫一個只有您能回答的問題，至少 { $count } 個字元。
activity-register-answer = 答案 { $number }
activity-register-answer-again = 再次輸入答案 { $number }
activity-register-answer-short = 答案太短。請至少輸入 { $count } 個字元。
activity-register-answer-same = 您已用這個答案回答另一個問題。請換一個答案。
activity-register-answer-in-question = 答案包含在問題中。請換一個答案。
activity-register-answer-mismatch = 兩次輸入的答案不一致。請重新輸入。
activity-register-question-short = 問題太短。請至少輸入 { $count } 個字元。
activity-register-question-twice = 您已選過這個問題。請換一個。

activity-register-contact-title = 新增個人電子郵件
activity-register-contact-lead = 當您無法查看公務電子郵件時，它會很有幫助。我們只用它傳送驗證碼和有關您帳戶的通知。
activity-register-contact-code-title = 確認電子郵件地址
activity-register-contact-code-lead = 我們已將驗證碼傳送到 { $address }。請在此輸入，以確認該地址屬於您。
activity-register-personal-mail = 個人電子郵件地址
activity-register-personal-mail-hint = 請填寫您的私人電子郵件地址，不要使用公務電子郵件。
activity-register-personal-mail-code = 電子郵件中的驗證碼
activity-register-mail-invalid = 電子郵件地址不完整。請檢查後再試。

activity-register-totp-title = 設定驗證器應用程式
activity-register-totp-lead = 這個應用程式每 30 秒顯示一組新的驗證碼，沒有網路也能使用。
activity-register-totp-scan = 用應用程式掃描此圖，或手動輸入金鑰
activity-register-totp-code = 應用程式中顯示的驗證碼

activity-register-recovery-codes-title = 復原碼
activity-register-recovery-codes-lead = 手機和電子郵件都無法使用時，可以用復原碼。每組只能使用一次。新的復原碼會取代先前的所有復原碼。
activity-register-recovery-codes-shown = 您的復原碼
activity-register-recovery-codes-keep = 我已列印或抄下這些復原碼
activity-register-recovery-codes-must-keep = 請將復原碼保存在安全的地方，然後勾選此方塊。復原碼不會再次顯示。
