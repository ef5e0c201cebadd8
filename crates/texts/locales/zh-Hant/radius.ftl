# A code that the organization's sign-in system checks (RADIUS), for self-service.

activity-radius-code-title = 輸入登入驗證碼
activity-radius-code-lead = 請使用應用程式、權杖或訊息中的驗證碼，也就是您在組織內其他地方登入時使用的驗證碼。
activity-radius-code-label = 驗證碼
activity-radius-code-answer = 您的回答
activity-radius-code-asked = 登入系統詢問：{ $prompt }
activity-radius-code-more = 登入系統還需要一組驗證碼。
activity-radius-code-blank = 請輸入驗證碼。
activity-radius-code-wrong = 驗證未通過。請等待下一組驗證碼，然後重新開始。
activity-radius-code-lost = 登入系統沒有回應，需要重新開始。請輸入新的驗證碼。
activity-radius-code-away = 登入系統沒有回應，目前無法核對驗證碼。這不會計入您的錯誤次數。請過幾分鐘再試；如果下方提供其他方式，也可以改用其他方式。
activity-methods-option-radius-code = 登入驗證碼
activity-methods-option-radius-code-hint = 使用您在其他地方登入時所用的應用程式、權杖或訊息中的驗證碼。

event-factor-reply-refused = 一部登入伺服器的回覆不可信，未採用
helpdesk-proved-radius = { $caller } 提供了 RADIUS 伺服器接受的登入驗證碼。
