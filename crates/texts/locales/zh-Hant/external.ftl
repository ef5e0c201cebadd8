# 在外部提供者登入 (OpenID Connect)，供所有人使用。

activity-external-sign-in-title = 使用 { $provider } 登入
activity-external-sign-in-lead = 您將前往 { $provider } 登入，然後回到這裡。您在那裡輸入的內容，這裡看不到。
activity-external-sign-in-go = 使用 { $provider } 繼續
activity-external-sign-in-denied = 使用 { $provider } 的登入已中止或遭拒絕。請再試一次，如果下方有其他方式，也可以選擇其他方式。
activity-external-sign-in-not-signed-in = { $provider } 沒有完成您的登入。請再試一次，並依照那裡的要求操作；如果下方有其他方式，也可以選擇其他方式。
activity-external-sign-in-failed = { $provider } 的回覆無法使用。這次不計為錯誤。請再試一次，如果下方有其他方式，也可以選擇其他方式。
activity-external-sign-in-away = { $provider } 目前沒有回應。這次不計為錯誤。請幾分鐘後再試，如果下方有其他方式，也可以選擇其他方式。
activity-external-sign-in-stale = 這次登入花費太久，或屬於先前的嘗試。請重新開始。
activity-external-sign-in-other = 您在 { $provider } 登入所用的帳戶與此處填寫的姓名不符。請先在那裡登出，再用您自己的帳戶重試。
activity-methods-option-external-sign-in = 在別處登入
activity-methods-option-external-sign-in-hint = 使用您在組織內其他地方登入時也使用的帳戶。

page-elsewhere-title = 現在到別處登入
page-elsewhere-lead = 正在前往 { $host }。如果沒有反應，請使用按鈕。
page-elsewhere-go = 現在前往
page-error-back-title = 這次登入不屬於這裡
page-error-back-detail = 它是在另一個瀏覽器中開始的，或早已結束。請回到您開始的頁面，在那裡再試一次。沒有任何變更。
