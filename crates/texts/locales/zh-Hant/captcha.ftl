# A short check that robots do not pass: work of the browser, a picture with sounds, or Google’s reCAPTCHA.

captcha-label = 防機器人驗證
captcha-typed = 請輸入圖片中的字元
captcha-hint = 也可以聽聲音：您會聽到一組一組的提示音。數一數每組有幾聲，然後輸入這些數字，例如 3142。
captcha-picture = 圖片中是要輸入的字元。如果看不到，請使用聲音。
captcha-sound = 需要數的提示音
captcha-again = 換一張圖片
captcha-busy = 請稍候：瀏覽器正在進行簡短的驗證。
captcha-done = 完成。
captcha-lost = 自動驗證沒有成功。如果下方沒有圖片，請重新載入此頁面。
captcha-needs-scripts = 此驗證需要 JavaScript。請在瀏覽器中啟用它，或改用其他瀏覽器。
captcha-google = 此頁面受 Google reCAPTCHA 保護。為此，瀏覽器會與 Google 交換資料。
captcha-needed = 繼續之前需要進行簡短的驗證。
captcha-blank = 請先完成驗證。
captcha-old = 驗證開啟的時間太長。這是一個新的驗證。
captcha-wrong = 不正確。這是一個新的驗證。
captcha-away = 目前無法驗證。請過幾分鐘再試。
captcha-instead = 這次請使用圖片或聲音。

activity-captcha-title = 簡短的驗證
activity-captcha-lead-work = 瀏覽器會自動完成。請直接繼續。
activity-captcha-lead-picture = 這樣可以擋住自動程式。
activity-captcha-lead-recaptcha = 這樣可以擋住自動程式。
