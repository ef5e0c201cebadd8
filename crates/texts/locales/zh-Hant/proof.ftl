# Proving who you are. What is shown before a proof is the same for every name, known or not.

activity-password-title = 輸入密碼
activity-password-lead = 請使用您目前登入用的密碼。已過期的密碼在這裡也有效。
activity-password-label = 目前的密碼
activity-password-wrong = 使用者名稱或密碼不正確。請檢查後再試。

activity-questions-title = 回答安全問題
activity-questions-lead = 請依登記時的答案回答全部 { $count } 個問題。不分大小寫，空格也沒有影響。
activity-questions-wrong = 您的回答不正確。請檢查後再試。
activity-questions-wrong-one = 此答案不正確。
activity-questions-too-few = 您登記的安全問題少於此處需要的數量。請改用其他方式驗證身分，或聯絡 IT 服務台。
activity-questions-next = 檢查答案
activity-questions-pick = 問題 { $number }
activity-questions-answer = 答案 { $number }
activity-questions-picked-twice = 您選了兩次相同的問題。請換一個。

activity-mail-code-title = 輸入電子郵件中的驗證碼
activity-mail-code-lead-corporate = 我們已將驗證碼傳送到您的公務電子郵件，{ $minutes } 分鐘內有效。
activity-mail-code-lead-personal = 我們已將驗證碼傳送到您的個人電子郵件，{ $minutes } 分鐘內有效。
activity-mail-code-label = 驗證碼
activity-mail-code-wrong = 驗證碼不正確。請查看最新的郵件後再試。
activity-mail-code-expired = 此驗證碼已失效。請重新取得。
activity-mail-code-resend = 重新傳送驗證碼
activity-mail-code-resent = 新的驗證碼已傳送。先前的驗證碼不再有效。
activity-mail-code-held-up = 目前郵件無法送達，因此您的驗證碼尚未送到。我們會繼續嘗試。
activity-mail-code-held-up-other = 目前郵件無法送達，因此您的驗證碼尚未送到。我們會繼續嘗試；您也可以在下方選擇其他方式。
activity-mail-code-wait = { $seconds } 秒後可以重新取得驗證碼。

activity-totp-title = 輸入驗證器應用程式中的驗證碼
activity-totp-lead = 開啟手機上的應用程式，輸入其中顯示的您帳戶的六位數字。
activity-totp-label = 驗證碼
activity-totp-wrong = 驗證碼不正確。請等待下一組驗證碼後再試。

activity-recovery-code-title = 輸入復原碼
activity-recovery-code-lead = 請使用您登記時保存的一組復原碼。每組只能使用一次。
activity-recovery-code-label = 復原碼
activity-recovery-code-wrong = 復原碼不正確或已使用。請檢查，或換一組。

activity-passcode-title = 輸入通行碼
activity-passcode-lead = 通行碼由 IT 服務台提供，只能使用一次，且有效時間很短。
activity-passcode-label = 通行碼
activity-passcode-wrong = 通行碼不正確或已失效。請檢查，或向 IT 服務台索取新的通行碼。

activity-not-registered-title = 尚未設定
activity-not-registered = 您還沒有登記此處需要的資料。請改用其他方式驗證身分，或聯絡 IT 服務台。

activity-methods-title = 驗證身分
activity-methods-lead = 請選擇目前對您最方便的方式。
activity-methods-lead-second = 第一項驗證已通過。請再完成一項。
activity-methods-needed = 還需要完成 { $number } 項驗證。
activity-methods-option-mail-code = 公務電子郵件驗證碼
activity-methods-option-mail-code-hint = 我們會將驗證碼傳送到貴組織提供給您的電子郵件地址。
activity-methods-option-mail-code-personal = 個人電子郵件驗證碼
activity-methods-option-mail-code-personal-hint = 我們會將驗證碼傳送到您登記的個人電子郵件地址。
activity-methods-option-questions = 安全問題
activity-methods-option-questions-hint = 回答您登記時選擇的問題。
activity-methods-option-totp = 驗證器應用程式
activity-methods-option-totp-hint = 輸入手機應用程式中顯示的六位數字。
activity-methods-option-recovery-code = 復原碼
activity-methods-option-recovery-code-hint = 使用您為緊急情況保存的一組復原碼。
activity-methods-option-password = 目前的密碼
activity-methods-option-password-hint = 輸入您目前登入用的密碼。
activity-methods-option-passcode = 通行碼
activity-methods-option-passcode-hint = 輸入 IT 服務台給您的通行碼。
