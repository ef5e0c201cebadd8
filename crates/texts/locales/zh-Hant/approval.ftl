# Colleagues who vouch for somebody: the person's pages, the colleague's page and mail, and history.

activity-approval-title = 請同事確認是您本人
activity-approval-lead-manager = 我們會寄電子郵件給您的主管，由主管在我們的網頁上確認是您本人。
activity-approval-lead-group = 我們會寄電子郵件給可以代為確認的同事，由同事在我們的網頁上確認是您本人。
activity-approval-lead-both = 我們會寄電子郵件給您的主管和其他可以代為確認的同事，由他們在我們的網頁上確認是您本人。
activity-approval-lead-how = 您會得到一組號碼。請打電話給同事或當面告知，把號碼念給對方聽。請在 { $minutes } 分鐘內完成。
activity-approval-ask = 寄出電子郵件
activity-approval-waiting = 正在等待同事確認
activity-approval-waiting-lead = 請打電話給同事或當面告知，把下方的號碼念給對方聽，確認時需要用到。請保持此網頁開啟，它會自動繼續。
activity-approval-number = 您要念出的號碼
activity-approval-count = 已確認：{ $approved }/{ $needed }
activity-approval-look = 再看一次
activity-approval-expired = 沒有人及時確認。您可以再次請求，或選擇下方提供的其他方式。
activity-approval-nobody = 目前沒有可以請求的人。請選擇下方提供的其他方式，或聯絡 IT 服務台。
activity-approval-denied = 有同事表示這不是您本人。如果確實是您，請聯絡 IT 服務台。
activity-methods-option-approval = 由同事確認
activity-methods-option-approval-hint = 您的主管或其他同事確認是您本人。

page-approve-title = 確認同事
page-approve-question = 這確實是 { $name } 嗎？
page-approve-asked = { $name }（{ $account }）無法登入，請您確認其身分。請求於 { $minutes } 分鐘前從網路位址 { $address } 發出。
page-approve-asked-desk = { $name }（{ $account }）正在與 IT 服務台的 { $operator } 通話，服務台請您確認其身分。請求於 { $minutes } 分鐘前發出。
page-approve-how = 回答之前請先與對方交談：當面，或撥打您已有的電話號碼。認出對方的臉或聲音，並請對方念出號碼。絕不要為只傳文字訊息給您的人確認。
page-approve-number = { $name } 念給您聽的號碼
page-approve-number-hint = 4 位數字。沒有它就無法確認。
page-approve-password = 您自己的密碼
page-approve-password-hint = 您的帳戶 { $name } 的密碼，讓我們知道是您在回答。
page-approve-approve = 是，我們談過了
page-approve-deny = 不是，停止操作
page-approve-blank = 請填寫此欄。
page-approve-wrong-number = 號碼不對。請對方再念一次。
page-approve-wrong-password = 密碼不正確。
page-approve-account = 您的帳戶目前無法用於確認。請聯絡 IT 服務台。
page-approve-approved = 謝謝。您已確認對方是本人。
page-approve-denied = 您表示對方不是本人，此次操作已停止。如果您對此毫不知情，請告知 IT 服務台。
page-approve-over = 已沒有需要確認的內容：時間已過、其他人已回答，或操作已結束。
page-approve-used-up = 輸入錯誤次數過多，此連結已失效。
page-approve-again = 有其他人在同一時刻作出回答。請再次送出您的回答。

mail-approval-subject = { $name } 請您確認其身分
mail-approval-body-1 = { $desk ->
    [yes] { $name }（{ $account }）正在與 { $organization } IT 服務台的 { $operator } 通話。我們想請您以同事的身分確認，這是否確實是本人。
   *[no] { $name }（{ $account }）無法登入 { $organization }，希望設定新密碼或解除帳戶鎖定。我們想請您以同事的身分確認，這是否確實是本人。
}
mail-approval-body-2 = 請在 { $minutes } 分鐘內開啟此網頁：{ $link }
mail-approval-body-3 = 請先與對方交談：當面，或撥打您已有的電話號碼。對方會念出網頁所需的號碼。除該網頁外，沒有人需要您的密碼。
mail-approval-body-4 = 如果沒有人與您談過，請在網頁上選擇「不是」：對方可能另有其人。如果您什麼都不做，就不會發生任何事。

mail-approval-asked-subject = { $organization } 的同事收到了確認您身分的請求
mail-approval-asked-body-1 = { $desk ->
    [yes] { $at }：有人致電 IT 服務台自稱是您，{ $operator } 請您的同事確認。
   *[no] { $at }：有人自稱是您，從網路位址 { $address } 請您的同事確認。
}
mail-approval-asked-body-2 = 如果是您本人，只需與您的同事通話即可。
mail-approval-asked-body-3 = 如果不是您本人，請立即告知 IT 服務台：有人在冒充您。任何被詢問的同事都可以停止此操作。

event-colleagues-asked = 已請同事確認某人的身分
event-colleague-approved = 同事確認了某人的身分
event-colleague-denied = 同事表示不是本人
event-colleague-refused = 同事網頁上的密碼或號碼有誤
event-colleagues-expired = 沒有同事及時確認
helpdesk-proved-approval = { $caller } 的同事已確認是其本人。
