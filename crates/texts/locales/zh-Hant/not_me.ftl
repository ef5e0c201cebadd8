# “This was not me”: the link in messages of changes, the page behind it, and who is told.

mail-not-me = 如果不是您本人，請在七天內開啟此頁面，不必等 IT 服務台答覆即可自行鎖定：{ $link }
page-not-me-asked = { $at }：有人從網路位址 { $address } 對您的帳戶（{ $account }）進行了以下操作：
page-not-me-how = 如果是您本人，此處不必做任何事。如果不是，請按下按鈕：以您的身分登入的所有人都會被登出，以您的名義開始的操作會結束，在 IT 服務台解鎖之前，任何人都無法在此證明自己是您。已經變更的內容不會復原。
page-not-me-stop = 不是我，鎖定
page-not-me-done = 自 { $at } 起已鎖定。請立即致電 IT 服務台：只有他們才能解鎖，並更正已變更的內容。
event-change-denied = 本人表示是其他人所為：註冊已鎖定
mail-not-me-told-subject = { $name }：「不是我」
mail-not-me-told-body-1 = { $name } 在 { $organization } 的一封郵件中按下了「不是我」。該郵件涉及 { $at } 從網路位址 { $address } 進行的變更。所有工作階段均已結束，註冊將保持鎖定，直到 IT 服務台解鎖。
mail-not-me-told-body-2 = 可能有其他人知道或持有可證明此人身分的資訊。請與其聯絡並更換。詳情請見歷史記錄。
