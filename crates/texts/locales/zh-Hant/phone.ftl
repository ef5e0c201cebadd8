# A code by text message or call, for self-service; what the message and the call say.

activity-phone-title = 用手機或電話接收驗證碼
activity-phone-lead = 請選擇號碼，以及用簡訊還是電話接收。
activity-phone-lead-one = 我們可以把驗證碼傳送到末兩碼為 { $ends } 的號碼。
activity-phone-where = 號碼
activity-phone-number = 末兩碼為 { $ends } 的號碼
activity-phone-call-only = 此號碼只能接聽電話。
activity-phone-choose = 請選擇一個號碼。
activity-phone-sms = 傳送簡訊
activity-phone-call = 打電話給我
activity-phone-sms-again = 再傳一則簡訊
activity-phone-call-again = 再打一次電話給我
activity-phone-other = 重新選擇
activity-phone-code-title = 輸入收到的驗證碼
activity-phone-code-label = 驗證碼
activity-phone-sent = 含有驗證碼的簡訊正傳送到末兩碼為 { $ends } 的號碼。驗證碼在幾分鐘內有效。
activity-phone-called = 我們正在撥打末兩碼為 { $ends } 的號碼，為您唸出驗證碼。驗證碼在幾分鐘內有效。
activity-phone-blank = 請輸入驗證碼。
activity-phone-wrong = 驗證碼不正確。請查看最新的訊息，然後再試一次。
activity-phone-expired = 此驗證碼已失效。請取得新的驗證碼。
activity-phone-wait = 驗證碼正在傳送。請稍候片刻再取得新的驗證碼。
activity-phone-no-more = 此工作無法再傳送驗證碼。請使用最新的驗證碼；如果下方提供其他方式，也可以換一種方式。
activity-phone-away = 目前無法傳送驗證碼。這不會計入您的錯誤次數。請過幾分鐘再試；如果下方提供其他方式，也可以換一種方式。
activity-methods-option-phone-code = 電話驗證碼
activity-methods-option-phone-code-hint = 我們會透過簡訊或電話，把驗證碼傳送到您的組織所登記的電話號碼。

phone-sms = { $code } 是您在 { $organization } 的驗證碼。請勿告訴任何人。
phone-call = 這裡是 { $organization }。您的驗證碼是 { $code }。請勿告訴任何人。
phone-passcode = { $code } 是您在 { $organization } 的通行碼，只能使用一次。請勿告訴任何人。
phone-password = 您在 { $organization } 的新密碼如下。請盡快改成自己的密碼，並刪除此訊息：{ $code }

event-factor-gateway-failed = 一個電話服務無法傳送驗證碼
event-factor-phone-code-sent = 已向電話傳送驗證碼
helpdesk-proved-phone = { $caller } 說出了傳送到電話上的驗證碼。
