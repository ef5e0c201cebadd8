# What people hear of the help desk: their first password, notices, and mails about what was done for them.

task-activate-account-name = 開通我的帳戶
task-activate-account-description = 用您收到的通行碼設定第一組密碼。
run-done-activate-account-title = 您的帳戶可以使用了
run-done-activate-account-lead = 請用新密碼登入。然後完成登記，以後就能自助處理。
activity-notifications-helpdesk-success = { $task ->
    [helpdesk-verify] IT 服務台核對我的身分時通知我
    [helpdesk-prove] IT 服務台向我證明其身分時通知我
    [helpdesk-reset] IT 服務台重設我的密碼時通知我
    [helpdesk-passcode] IT 服務台為我的帳戶發出通行碼時通知我
    [helpdesk-unlock] IT 服務台解除鎖定我的帳戶時通知我
    [helpdesk-unlock-profile] IT 服務台解除鎖定我的登記時通知我
    [helpdesk-update] IT 服務台要求我更新登記的資料時通知我
    [helpdesk-enable] IT 服務台啟用我的帳戶時通知我
    [helpdesk-forget-browsers] IT 服務台忘記我的瀏覽器時通知我
    [helpdesk-stop-waiting] IT 服務台停止對我帳戶的變更時通知我
   *[other] IT 服務台為我的帳戶完成操作「{ $task }」時通知我
}
activity-notifications-helpdesk-failure = { $task ->
    [helpdesk-verify] 有人以我的名義來電但未通過核對時通知我
    [helpdesk-prove] IT 服務台未能向我證明其身分時通知我
    [helpdesk-reset] IT 服務台重設我的密碼失敗時通知我
    [helpdesk-passcode] 為我的帳戶發出通行碼失敗時通知我
    [helpdesk-unlock] IT 服務台解除鎖定我的帳戶失敗時通知我
    [helpdesk-unlock-profile] IT 服務台解除鎖定我的登記失敗時通知我
    [helpdesk-update] 要求我更新登記的資料失敗時通知我
    [helpdesk-enable] IT 服務台啟用我的帳戶失敗時通知我
    [helpdesk-forget-browsers] IT 服務台忘記我的瀏覽器失敗時通知我
    [helpdesk-stop-waiting] IT 服務台停止對我帳戶的變更失敗時通知我
   *[other] IT 服務台為我的帳戶執行操作「{ $task }」失敗時通知我
}

# Mails about calls to the help desk.
mail-caller-code-subject = { $organization } IT 服務台：您的驗證碼
mail-caller-code-body-1 = IT 服務台的 { $operator } 請您唸出此驗證碼，以確認是您本人：
mail-caller-code-body-2 = 驗證碼只能使用一次，{ $minutes } 分鐘內有效。只有當您此刻正與 IT 服務台通話，而且是您自己打過去的，才可以唸出。
mail-caller-code-body-3 = 如果您沒有在與 IT 服務台通話，表示有人在冒充您。不要將此驗證碼告訴任何人，並請告知 IT 服務台。

mail-prove-operator-subject = 您正在與 { $organization } IT 服務台通話嗎？
mail-prove-operator-body-1 = IT 服務台的 { $operator } 即將向您唸出此號碼：
mail-prove-operator-body-2 = 如果您聽到的號碼相同，表示對方確實是 IT 服務台。號碼在 { $minutes } 分鐘內有效。
mail-prove-operator-body-3 = 如果號碼不同，或對方要您唸出號碼，請掛斷電話並致電 IT 服務台。IT 服務台絕不會詢問您的密碼。

mail-helpdesk-passcode-subject = 您的 { $organization } 通行碼
mail-helpdesk-passcode-body-1 = IT 服務台的 { $operator } 為您發出了此通行碼：
mail-helpdesk-passcode-body-2 = 只能使用一次，{ $minutes } 分鐘內有效。請在自助服務網站選擇「我有通行碼」，然後輸入。不要將它告訴任何人。
mail-helpdesk-passcode-body-3 = 如果您沒有向 IT 服務台提出此要求，請立即聯絡 IT 服務台，說明有人在冒充您。

mail-helpdesk-password-subject = 您的 { $organization } 新密碼
mail-helpdesk-password-body-1 = IT 服務台的 { $operator } 重設了您的密碼。這是新密碼：
mail-helpdesk-password-body-2 = 請現在用它登入，並設定一組只有您自己知道的密碼。然後刪除此郵件。
mail-helpdesk-password-body-3 = 如果您沒有向 IT 服務台提出此要求，請立即聯絡 IT 服務台，說明有人在冒充您。

mail-helpdesk-success-subject = { $task ->
    [helpdesk-verify] { $organization } IT 服務台核對了您的身分
    [helpdesk-prove] { $organization } IT 服務台向您證明了其身分
    [helpdesk-reset] { $organization } IT 服務台重設了您的密碼
    [helpdesk-passcode] { $organization } IT 服務台為您發出了通行碼
    [helpdesk-unlock] { $organization } IT 服務台解除鎖定了您的帳戶
    [helpdesk-unlock-profile] { $organization } IT 服務台解除鎖定了您的登記
    [helpdesk-update] { $organization } IT 服務台請您更新登記的資料
    [helpdesk-enable] { $organization } IT 服務台啟用了您的帳戶
    [helpdesk-forget-browsers] { $organization } IT 服務台忘記了您的瀏覽器
    [helpdesk-stop-waiting] { $organization } IT 服務台停止了對您帳戶的變更
   *[other] { $organization } IT 服務台變更了您的帳戶
}
mail-helpdesk-success-body-1 = { $task ->
    [helpdesk-verify] 有人致電 IT 服務台，並向 { $operator } 證明是您本人。接下來幾分鐘內，{ $operator } 可以協助處理您的帳戶。
    [helpdesk-prove] IT 服務台的 { $operator } 向您唸出了一組號碼，以證明通話者的身分。
    [helpdesk-reset] IT 服務台的 { $operator } 為您的帳戶設定了新密碼。舊密碼已失效。
    [helpdesk-passcode] IT 服務台的 { $operator } 為您的帳戶發出了通行碼。持有它的人可以替您登記或設定您的密碼。
    [helpdesk-unlock] IT 服務台的 { $operator } 解除鎖定了您的帳戶。您的密碼沒有變更。
    [helpdesk-unlock-profile] IT 服務台的 { $operator } 解除了您登記的鎖定。您可以重新使用自助服務網站。
    [helpdesk-update] IT 服務台的 { $operator } 請您更新登記的資料。請在自助服務網站選擇「管理我的個人檔案」。
    [helpdesk-enable] IT 服務台的 { $operator } 啟用了您的帳戶。您的密碼沒有變更。
    [helpdesk-forget-browsers] IT 服務台的 { $operator } 忘記了您所有已記住的瀏覽器。它們都不再作為身分驗證的一部分。
    [helpdesk-stop-waiting] 有人通過了您的身分驗證並在等待，IT 服務台的 { $operator } 停止了此操作。一天之內任何人都無法重新開始。
   *[other] IT 服務台的 { $operator } 為您的帳戶完成了操作「{ $task }」。
}
mail-helpdesk-success-body-2 = 如果這是您要求的，則不必再處理。
mail-helpdesk-success-body-3 = 如果不是，請立即聯絡 IT 服務台，說明有人在冒充您。

mail-helpdesk-failure-subject = { $task ->
    [helpdesk-verify] 有人以您的名義致電 { $organization } IT 服務台，但未通過核對
    [helpdesk-prove] { $organization } IT 服務台未能向您證明其身分
    [helpdesk-reset] { $organization } IT 服務台未能重設您的密碼
    [helpdesk-passcode] { $organization } IT 服務台未能為您發出通行碼
    [helpdesk-unlock] { $organization } IT 服務台未能解除鎖定您的帳戶
    [helpdesk-unlock-profile] { $organization } IT 服務台未能解除鎖定您的登記
    [helpdesk-update] { $organization } IT 服務台未能請您更新登記的資料
    [helpdesk-enable] { $organization } IT 服務台未能啟用您的帳戶
    [helpdesk-forget-browsers] { $organization } IT 服務台未能忘記您的瀏覽器
    [helpdesk-stop-waiting] { $organization } IT 服務台未能停止對您帳戶的變更
   *[other] { $organization } IT 服務台未能變更您的帳戶
}
mail-helpdesk-failure-body-1 = { $task ->
    [helpdesk-verify] 有人以您的名義致電 IT 服務台，但未能向 { $operator } 證明是您本人。未做任何變更。
    [helpdesk-prove] IT 服務台的 { $operator } 嘗試向您證明通話者的身分，但沒有成功。
    [helpdesk-reset] IT 服務台的 { $operator } 嘗試重設您的密碼，但沒有成功。
    [helpdesk-passcode] IT 服務台的 { $operator } 嘗試為您的帳戶發出通行碼，但沒有成功。
    [helpdesk-unlock] IT 服務台的 { $operator } 嘗試解除鎖定您的帳戶，但沒有成功。
    [helpdesk-unlock-profile] IT 服務台的 { $operator } 嘗試解除鎖定您的登記，但沒有成功。
    [helpdesk-update] IT 服務台的 { $operator } 嘗試請您更新登記的資料，但沒有成功。
    [helpdesk-enable] IT 服務台的 { $operator } 嘗試啟用您的帳戶，但沒有成功。
    [helpdesk-forget-browsers] IT 服務台的 { $operator } 嘗試忘記您已記住的瀏覽器，但沒有成功。
    [helpdesk-stop-waiting] IT 服務台的 { $operator } 嘗試停止對您帳戶的變更，但沒有成功。
   *[other] IT 服務台的 { $operator } 為您的帳戶開始了操作「{ $task }」，但沒有成功。
}
mail-helpdesk-failure-body-2 = 如果是您致電 IT 服務台，請向 IT 服務台詢問下一步該怎麼做。
mail-helpdesk-failure-body-3 = 如果不是，請告知 IT 服務台有人在冒充您。不要將驗證碼、答案或密碼告訴任何人。

# Mails to an administrator about the help desk.
mail-helpdesk-admin-success-subject = { $operator } 為 { $name } 完成了一項操作
mail-helpdesk-admin-success-body-1 = { $operator } 在 { $organization } IT 服務台為 { $name } 完成了操作「{ $task }」。
mail-helpdesk-admin-success-body-2 = 詳情請查看歷史紀錄。如果這不在預期之內，請詢問雙方，並在釐清之前鎖定該帳戶。

mail-helpdesk-admin-failure-subject = { $operator } 未能為 { $name } 完成一項操作
mail-helpdesk-admin-failure-body-1 = { $operator } 在 { $organization } IT 服務台為 { $name } 開始了操作「{ $task }」，但失敗了。
mail-helpdesk-admin-failure-body-2 = 原因請查看歷史紀錄。如果經常發生，可能有人在冒充 { $name }。

mail-operator-burst-subject = { $operator } 在 IT 服務台的操作次數超出預期
mail-operator-burst-body-1 = { $operator } 在一小時內為原則「{ $policy }」中的人員開始了超過 { $count } 項操作。
mail-operator-burst-body-2 = 也許今天特別忙，也許是其他人在使用此人的登入：請詢問本人，並查看歷史紀錄。
mail-operator-burst-body-3 = 沒有攔下任何操作。
