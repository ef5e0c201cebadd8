# Mails. Each has a subject and paragraphs body-1, body-2 …; the code stands after the first of them.
# Arguments of all: organization. A subject never has a code in it.

mail-footer-help = 取得協助
mail-footer-site = 管理您的密碼和帳戶
mail-footer-sent-by = 由 { $organization } 自動寄出。回覆此郵件不會有人閱讀。
mail-result-success = 成功
mail-result-failure = 失敗

mail-code-subject = 您的 { $organization } 驗證碼
mail-code-body-1 = 請在您要求驗證碼的頁面上輸入：
mail-code-body-2 = 驗證碼只能使用一次，{ $minutes } 分鐘內有效。{ $organization } 的任何人都不會向您索取驗證碼：請不要告訴任何人。
mail-code-body-3 = 如果您沒有要求驗證碼，表示有人輸入了您的使用者名稱。沒有此驗證碼，對方無法繼續。請刪除此郵件；如果再次發生，請告知 IT 服務台。

mail-contact-code-subject = 請確認您用於 { $organization } 的電子郵件地址
mail-contact-code-body-1 = 請輸入此驗證碼，以確認該地址屬於您：
mail-contact-code-body-2 = 驗證碼只能使用一次，{ $minutes } 分鐘內有效。
mail-contact-code-body-3 = 如果您不清楚這是怎麼回事，表示有人誤填了您的地址。請刪除此郵件；沒有驗證碼，您的地址不會被使用。

mail-success-subject = { $task ->
    [register] 您已在 { $organization } 完成登記
    [manage-profile] 您的 { $organization } 個人檔案已變更
    [forgot-password] 您的 { $organization } 密碼已重設
    [manage-passwords] 您的 { $organization } 密碼已變更
    [unlock-account] 您的 { $organization } 帳戶已解除鎖定
    [my-notifications] 您的 { $organization } 通知設定已變更
    [passcode] 有人對您的 { $organization } 帳戶使用了通行碼
    [activate-account] 您的 { $organization } 帳戶已開通
    [forgot-user-name] 您的 { $organization } 使用者名稱已寄出
    [sign-in] 有人登入了您的 { $organization } 帳戶
    [offline-any] { $organization } 已為您的離線電腦發出代碼
   *[other] 您的 { $organization } 帳戶有變更
}
mail-success-body-1 = { $task ->
    [register] 您已設定身分驗證方式。從現在起，您可以自己設定新密碼或解除鎖定帳戶。
    [manage-profile] 您的身分驗證方式已變更。
    [forgot-password] 有人以您的身分通過驗證，並設定了新密碼。舊密碼已失效。
    [manage-passwords] 有人用您的密碼變更了密碼。舊密碼已失效。
    [unlock-account] 有人以您的身分通過驗證，並解除鎖定您的帳戶。您的密碼沒有變更。
    [my-notifications] 您帳戶的通知設定已變更。
    [passcode] 有人使用了 IT 服務台為您的帳戶發出的通行碼。該通行碼已失效。
    [activate-account] 有人使用了為您的帳戶發出的通行碼，並設定了密碼。該通行碼已失效。
    [forgot-user-name] 有人查詢了您的使用者名稱，使用者名稱已寄給您。
    [sign-in] 有人以您的身分通過驗證，並登入了您管理密碼的網站。
    [offline-any] 有人以您的身分通過驗證，並取得了可在您的電腦離線時設定新密碼的代碼。您的 { $organization } 密碼沒有變更。
   *[other] 您的帳戶已完成操作「{ $task }」。
}
mail-success-body-2 = 如果是您本人操作，則不必處理。
mail-success-body-3 = 如果不是您本人操作，請立即聯絡 IT 服務台，說明有人在使用您的帳戶。

mail-failure-subject = { $task ->
    [register] 在 { $organization } 的登記失敗
    [manage-profile] 您的 { $organization } 個人檔案未能變更
    [forgot-password] 嘗試重設您的 { $organization } 密碼失敗
    [manage-passwords] 嘗試變更您的 { $organization } 密碼失敗
    [unlock-account] 嘗試解除鎖定您的 { $organization } 帳戶失敗
    [my-notifications] 您的 { $organization } 通知設定未能變更
    [passcode] 在 { $organization } 使用通行碼失敗
    [activate-account] 嘗試開通您的 { $organization } 帳戶失敗
    [forgot-user-name] 您的 { $organization } 使用者名稱未能寄出
    [sign-in] 嘗試登入您的 { $organization } 帳戶失敗
   *[other] 您的 { $organization } 帳戶變更失敗
}
mail-failure-body-1 = { $task ->
    [register] 有人嘗試為您的帳戶登記，但沒有完成。
    [manage-profile] 有人嘗試變更您的身分驗證方式，但沒有完成。
    [forgot-password] 有人嘗試為您的帳戶設定新密碼，但沒有完成。
    [manage-passwords] 有人嘗試變更您的密碼，但沒有完成。
    [unlock-account] 有人嘗試解除鎖定您的帳戶，但沒有完成。
    [my-notifications] 有人嘗試變更您收到的通知，但沒有完成。
    [passcode] 有人嘗試對您的帳戶使用通行碼，但沒有完成。
    [activate-account] 有人嘗試用通行碼為您的帳戶設定密碼，但沒有完成。
    [forgot-user-name] 有人查詢了您的使用者名稱，但未能寄出。
    [sign-in] 有人嘗試登入您管理密碼的網站，但沒有完成。
   *[other] 有人為您的帳戶開始了操作「{ $task }」，但沒有完成。
}
mail-failure-body-2 = 如果是您本人操作，請再試一次，或向 IT 服務台求助。
mail-failure-body-3 = 如果不是您本人操作，請告知 IT 服務台。不要將驗證碼、答案或密碼告訴任何人，即使對方自稱來自 { $organization }。

mail-admin-success-subject = { $task ->
    [register] { $name } 已完成登記
    [manage-profile] { $name } 變更了個人檔案
    [forgot-password] { $name } 設定了新密碼
    [manage-passwords] { $name } 變更了密碼
    [unlock-account] { $name } 解除鎖定了帳戶
    [my-notifications] { $name } 變更了通知設定
    [passcode] { $name } 使用了通行碼
    [activate-account] { $name } 開通了帳戶
    [forgot-user-name] { $name } 查詢了使用者名稱
    [sign-in] { $name } 已登入
   *[other] { $name } 完成了操作「{ $task }」
}
mail-admin-success-body-1 = { $name } 在 { $organization } 的自助服務網站完成了操作「{ $task }」。
mail-admin-success-body-2 = 詳情請查看歷史紀錄。如果這不在預期之內，請詢問本人，並在釐清之前鎖定該帳戶。

mail-admin-failure-subject = { $task ->
    [register] { $name } 未能完成登記
    [manage-profile] { $name } 未能變更個人檔案
    [forgot-password] { $name } 未能設定新密碼
    [manage-passwords] { $name } 未能變更密碼
    [unlock-account] { $name } 未能解除鎖定帳戶
    [my-notifications] { $name } 未能變更通知設定
    [passcode] { $name } 未能使用通行碼
    [activate-account] { $name } 未能開通帳戶
    [forgot-user-name] { $name } 未能取得使用者名稱
    [sign-in] { $name } 未能登入
   *[other] { $name } 未能完成操作「{ $task }」
}
mail-admin-failure-body-1 = { $name } 在 { $organization } 的自助服務網站開始了操作「{ $task }」，但失敗了。
mail-admin-failure-body-2 = 原因請查看歷史紀錄。如果經常發生，可能是其他人在嘗試：請詢問本人。

mail-profile-locked-subject = 您的 { $organization } 帳戶錯誤次數過多
mail-profile-locked-body-1 = 有人嘗試以您的身分通過驗證，但錯誤次數過多。為了保護您的帳戶，{ $minutes } 分鐘內不再接受嘗試。
mail-profile-locked-body-2 = 您的密碼沒有變更，您可以照常用它登入。
mail-profile-locked-body-3 = 如果不是您本人操作，請告知 IT 服務台。不要將驗證碼、答案或密碼告訴任何人。

mail-contact-changed-subject = 您的 { $organization } 帳戶的個人電子郵件已變更
mail-contact-changed-body-1 = 用於收取驗證碼和帳戶通知的個人電子郵件地址已變更。此郵件同時寄到舊地址和新地址。
mail-contact-changed-body-2 = 如果是您本人操作，則不必處理。
mail-contact-changed-body-3 = 如果不是您本人操作，請立即聯絡 IT 服務台：其他人可能會收到您的驗證碼。

mail-factor-changed-subject = { $what ->
    [questions] 您的 { $organization } 安全問題已變更
    [authenticator] 您的 { $organization } 帳戶已新增驗證器應用程式
    [authenticator-removed] 您的 { $organization } 帳戶已移除驗證器應用程式
    [passkey] 您的 { $organization } 帳戶已新增通行密鑰
    [passkey-removed] 您的 { $organization } 帳戶已移除通行密鑰
    [phone] 您的 { $organization } 帳戶已新增手機號碼
    [phone-removed] 您的 { $organization } 帳戶已移除手機號碼
    [recovery-codes] 您的 { $organization } 帳戶有新的復原碼
    [recovery-code-used] 您的 { $organization } 帳戶使用了一組復原碼
    [browser] 您的 { $organization } 帳戶已記住一個瀏覽器
   *[other] 您的 { $organization } 身分驗證方式已變更
}
mail-factor-changed-body-1 = { $what ->
    [questions] 用於驗證您身分的安全問題和答案已更換。
    [authenticator] 從現在起，可以用驗證器應用程式的驗證碼驗證您的身分。
    [authenticator-removed] 您的驗證器應用程式的驗證碼不能再用於驗證身分。
    [passkey] 從現在起，可以再用一個通行密鑰驗證您的身分：指紋、臉部、PIN 碼或安全金鑰。
    [passkey-removed] 您的一個通行密鑰不能再用於驗證身分。
    [phone] 從現在起，可以用傳送到您手機號碼的驗證碼驗證您的身分。
    [phone-removed] 傳送到您手機號碼的驗證碼不能再用於驗證身分。
    [recovery-codes] 已產生新的復原碼。先前的復原碼全部失效。
    [recovery-code-used] 有人用您的一組復原碼驗證了身分。該復原碼已失效。
    [browser] 從現在起，又有一個瀏覽器可作為驗證您身分的一部分。您可以在「我的資料」頁面找到它，並在那裡將其忘記。
   *[other] 您的身分驗證方式已變更。
}
mail-factor-changed-body-2 = 如果是您本人操作，則不必處理。
mail-factor-changed-body-3 = 如果不是您本人操作，請立即聯絡 IT 服務台，說明有人在使用您的帳戶。

mail-passkey-copied-subject = 有人可能在 { $organization } 使用了您的安全金鑰的複本
mail-passkey-copied-body-1 = 有人試圖用通行密鑰「{ $name }」以您的身分通過驗證，但未被接受：從它傳送的內容看來，這把密鑰可能有第二份複本。
mail-passkey-copied-body-2 = 請告知 IT 服務台，從您的帳戶移除此通行密鑰，然後設定新的通行密鑰。
mail-passkey-copied-body-3 = 如果不是您本人操作，請立即聯絡 IT 服務台：其他人可能擁有您的安全金鑰或其複本。

mail-bulk-change-required-subject = 請設定新的 { $organization } 密碼
mail-bulk-change-required-body-1 = 管理員要求您設定新密碼。您下次登入時，系統會提示您設定。
mail-bulk-change-required-body-2 = 請照常用目前的密碼登入，並在出現提示時設定新密碼。如果無法登入，請聯絡 IT 服務台。
mail-bulk-change-required-body-3 = { $organization } 的任何人都不會向您索取密碼。不要將密碼告訴任何人，也不要在透過郵件連結開啟的頁面上輸入密碼。

mail-bulk-unregistered-subject = 您在 { $organization } 登記的資料已移除
mail-bulk-unregistered-body-1 = 管理員移除了您為驗證身分而登記的資料，例如安全問題的答案、驗證器應用程式或復原碼。您的帳戶和密碼沒有變更。
mail-bulk-unregistered-body-2 = 請在方便時重新登記。在此之前，您無法自己設定新密碼或解除鎖定帳戶。
mail-bulk-unregistered-body-3 = 如有疑問，請聯絡 IT 服務台。不要將驗證碼、答案或密碼告訴任何人，即使對方自稱來自 { $organization }。
