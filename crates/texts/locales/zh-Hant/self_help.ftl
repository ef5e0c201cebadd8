# Helping oneself without the help desk: a passcode by mail, and the user name of somebody who has forgotten it.

activity-get-passcode-title = 取得通行碼
activity-get-passcode-lead = 我們會將通行碼傳送到 { $address }。只能使用一次，{ $minutes } 分鐘內有效。
activity-get-passcode-go = 傳送通行碼給我
activity-get-passcode-sent = 我們已將通行碼傳送到 { $address }。
activity-get-passcode-no-address = 沒有可以收取通行碼的電子郵件地址。未做任何變更。請聯絡 IT 服務台。

task-forgot-user-name-name = 忘記使用者名稱
task-forgot-user-name-description = 透過電子郵件取得您的使用者名稱。
run-done-forgot-user-name-title = 請查看您的信箱
run-done-forgot-user-name-lead = 如果貴組織有此電子郵件地址的紀錄，使用者名稱已寄往該地址。如果沒有收到，請檢查地址，或聯絡 IT 服務台。

page-find-label-mail = 您的公務電子郵件地址
page-find-hint-mail = 如果有此地址的紀錄，我們會將使用者名稱寄到該地址。
page-find-empty-mail = 請輸入電子郵件地址。

mail-own-passcode-subject = 您的 { $organization } 通行碼
mail-own-passcode-body-1 = 這是您要求的通行碼：
mail-own-passcode-body-2 = 只能使用一次，{ $minutes } 分鐘內有效。請在自助服務網站選擇「我有通行碼」，然後輸入。不要將它告訴任何人。
mail-own-passcode-body-3 = 如果這不是您要求的，請立即聯絡 IT 服務台，說明有人在使用您的帳戶。

mail-user-name-subject = 您的 { $organization } 使用者名稱
mail-user-name-body-1 = 您的使用者名稱是 { $name }。
mail-user-name-body-2 = 有人在自助服務網站輸入了此電子郵件地址來查詢使用者名稱。
mail-user-name-body-3 = 如果不是您本人，也不必處理：使用者名稱只寄到了此地址。如果再次發生，請告知 IT 服務台。
