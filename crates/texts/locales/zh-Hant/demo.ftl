# The demo: the people one can play, and trying a password as another program would.

demo-people-ana = 還沒有登記任何資料。請從「登記」開始；之後 Ana 就可以使用「忘記密碼」。
demo-people-tom = 已登記安全問題和個人電子郵件。每個問題的答案都是「{ $answer }」。他也在 IT 服務台工作：請用驗證器應用程式的驗證碼登入 IT 服務台，示範的驗證碼頁面會顯示該驗證碼。
demo-people-mei = 已登記驗證器應用程式。將此金鑰加入您的應用程式，即可扮演 Mei：{ $secret } 她也是管理員：示範的驗證碼頁面會顯示驗證器應用程式的驗證碼。
demo-sign-in-good = 密碼正確。{ $name } 已登入。
demo-sign-in-must-change = 密碼正確，但必須先變更密碼。請在首頁選擇「變更密碼」。
demo-sign-in-wrong = 使用者名稱或密碼不正確。請檢查後再試。
demo-site-self-service = 自助服務
demo-site-helpdesk = IT 服務台
demo-site-administration = 管理
demo-codes = 驗證器應用程式的驗證碼
demo-codes-lead = 可扮演人物的驗證器應用程式目前顯示的驗證碼。每組只能使用一次；如需再用，請等待下一組。
demo-codes-left = 還會顯示 { $seconds } 秒
demo-codes-again = 重新整理
