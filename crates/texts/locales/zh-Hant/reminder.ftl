# Invitations and reminders. Arguments of all: organization, link. days is a whole number, at least 1.

mail-reminder-invitation-subject = 設定如何取回您在 { $organization } 的帳戶
mail-reminder-invitation-body-1 = 當您忘記密碼或帳戶被鎖定時，您可以隨時自行解決。為此，請設定一次證明您身分的方式，大約需要兩分鐘。
mail-reminder-invitation-body-2 = 從這裡開始：{ $link }
mail-reminder-invitation-body-3 = 網站會詢問一次您的密碼。{ $organization } 的任何人都不會透過郵件或電話詢問密碼。

mail-reminder-register-subject = 您尚未設定如何取回在 { $organization } 的帳戶
mail-reminder-register-body-1 = 在此之前，如果您忘記密碼，只有服務台能協助您。大約需要兩分鐘。
mail-reminder-register-body-2 = 從這裡開始：{ $link }

mail-reminder-update-subject = 您在 { $organization } 的註冊資料需要更新
mail-reminder-update-body-1 = 您為證明身分所設定的內容已不能滿足 { $organization } 的要求。請更新，以便忘記密碼時仍能自行解決。
mail-reminder-update-body-2 = 從這裡開始：{ $link }

mail-reminder-password-subject = { $days ->
   *[other] 您在 { $organization } 的密碼將在 { $days } 天內到期
}
mail-reminder-password-body-1 = 請及時選擇新密碼，以免工作中斷。
mail-reminder-password-body-2 = 在這裡變更：{ $link }
mail-reminder-password-body-3 = 如果您已經變更過，則不需要任何動作。

mail-reminder-account-subject = { $days ->
   *[other] 您在 { $organization } 的帳戶將在 { $days } 天內到期
}
mail-reminder-account-body-1 = 到期後您將無法登入。
mail-reminder-account-body-2 = 如果您仍需要此帳戶，請及時告知您的主管或服務台。
