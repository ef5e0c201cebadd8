# Waiting times with veto: the person's page, the page that stops it, mails, and history.

activity-wait-title = 稍後可以繼續
activity-wait-lead = 您的身分已通過驗證。為保護此帳戶，需等待一段時間後才能繼續：從 { $from } 起。
activity-wait-told = 我們已向所知的您的電子郵件地址傳送訊息。讀到訊息的人可以停止此操作。
activity-wait-back = 您可以關閉此頁面。請在 { $from } 到 { $until } 之間重新開始同一操作，並再次驗證身分，屆時會立即繼續。
activity-wait-look = 再看一次
activity-wait-stopped = 此操作已透過您郵件中的連結「不是我」停止。在 { $until } 之前無法重新開始。如果確實是您，請聯絡 IT 服務台。
activity-wait-stopped-desk = IT 服務台已停止此操作。在 { $until } 之前無法重新開始。如果確實是您，請聯絡 IT 服務台。
activity-wait-texted = 我們已向您的組織所知的您的電話號碼傳送簡訊。讀到簡訊的人可以請 IT 服務台停止此操作。
activity-wait-over = 等待時間已被使用或已結束。請重新開始操作。

page-stop-title = 阻止他人
page-stop-question = 這是您本人嗎？
page-stop-asked = { $task ->
    [forgot-password] { $at }：有人以您（{ $account }）的身分通過驗證，並希望設定新密碼。
    [unlock-account] { $at }：有人以您（{ $account }）的身分通過驗證，並希望解除帳戶鎖定。
   *[other] { $at }：有人以您（{ $account }）的身分通過驗證，並希望繼續操作「{ $task }」。
}
page-stop-when = 操作來自網路位址 { $address }。目前什麼都沒有發生：從 { $from } 起才可以進行。
page-stop-how = 如果是您本人，這裡無需做任何事。如果不是，請按下按鈕。它會停止此操作，不會變更其他任何內容。
page-stop-stop = 不是我，停止操作
page-stop-stopped = 您已於 { $at } 停止此操作，未作任何變更。在 { $until } 之前任何人都無法重新開始。有人掌握的資訊足以冒充您，請立即聯絡 IT 服務台。
page-stop-stopped-desk = IT 服務台已於 { $at } 停止此操作，未作任何變更。在 { $until } 之前任何人都無法重新開始。有人掌握的資訊足以冒充您，請立即聯絡 IT 服務台。
page-stop-late = 已來不及停止：操作已於 { $at } 繼續。如果不是您本人，請立即致電 IT 服務台。
page-stop-over = 已沒有可停止的操作：沒有人及時繼續。
page-stop-again = 同一時刻發生了其他操作。請再按一次按鈕。

mail-waiting-subject = 是您要變更在 { $organization } 的帳戶嗎？
mail-waiting-body-1 = { $task ->
    [forgot-password] 有人以您（{ $account }）的身分通過驗證，並希望設定新密碼。
    [unlock-account] 有人以您（{ $account }）的身分通過驗證，並希望解除帳戶鎖定。
   *[other] 有人以您（{ $account }）的身分通過驗證，並希望繼續操作「{ $task }」。
}
mail-waiting-body-2 = 目前什麼都沒有發生。從 { $from } 到 { $until } 可以進行。
mail-waiting-body-3 = 如果是您本人，現在無需做任何事。請在該時間內重新開始操作。
mail-waiting-body-4 = 如果不是您本人，請開啟此頁面並停止操作：{ $link }

mail-waiting-stopped-subject = { $name } 阻止了冒充其身分的人
mail-waiting-stopped-body-1 = { $at }，有人在 { $organization } 的網站上以 { $name } 的身分通過驗證，並從網路位址 { $address } 開始了操作「{ $task }」。傳給 { $name } 的訊息中的連結停止了該操作。
mail-waiting-stopped-body-2 = 可能有其他人知道或持有可證明此人身分的資訊。請與其聯絡並更換。詳情請見歷史記錄。

phone-waiting = { $organization }：有人通過了您的身分驗證。自 { $from } 起可以變更您的帳戶。如果不是您本人，請立即致電 IT 服務台，或使用我們郵件中的連結。

event-waiting-begun = 等待時間已開始
event-waiting-passed = 等待時間已結束，操作已繼續
event-waiting-stopped = 等待時間已停止：是其他人
