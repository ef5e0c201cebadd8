# Questions on people’s phones: the pages, what stands on the phone, and history.

activity-push-approval-title = 請在手機上確認
activity-push-approval-lead = 我們會向您手機上的應用程式傳送一個問題。
activity-push-approval-lead-how = 接著此網頁會顯示一個數字。請在 { $minutes } 分鐘內於手機上輸入或選擇相同的數字。
activity-push-approval-ask = 傳送問題
activity-push-approval-waiting = 請查看您的手機
activity-push-approval-waiting-lead = 請在手機上輸入或選擇這個數字。請保持此網頁開啟，它會自動繼續。
activity-push-approval-waiting-none = 手機上什麼都沒有？請開啟手機上的應用程式再看一次，或選擇下方提供的其他方式。
activity-push-approval-number = 您的數字
activity-push-approval-look = 再看一次
activity-push-approval-expired = 手機沒有及時回覆。您可以再次傳送問題，或選擇下方提供的其他方式。
activity-push-approval-wrong = 手機上給的是另一個數字。請再次傳送問題，並使用屆時此網頁顯示的數字。
activity-push-approval-away = 目前無法向手機傳送問題。請過幾分鐘再試，或選擇下方提供的其他方式。
activity-push-approval-not-taken = 無法向您的手機傳送問題。請選擇下方提供的其他方式，或聯絡 IT 服務台。
activity-push-approval-denied = 有人在手機上回覆說這不是您本人。如果確實是您，請聯絡 IT 服務台。
activity-methods-option-push-approval = 在手機上確認
activity-methods-option-push-approval-hint = 您在手機上的應用程式中確認一個數字。

push-text = { $desk ->
    [yes] { $organization } IT 服務台的 { $operator } 正在與自稱是您的人通話。如果是您本人，請給出對方告訴您的數字。如果不是，請選擇「否」。
   *[no] 有人從網路位址 { $address } 向 { $organization } 證明自己是您。如果是您本人，請給出網頁上的數字。如果不是，請選擇「否」。
}

event-push-sent = 已向手機傳送問題
event-push-failed = 無法向手機傳送問題
event-push-approved = 已在手機上確認
event-push-denied = 有人在手機上回覆說不是本人
event-push-refused = 手機的回覆未被接受
event-push-expired = 手機上沒有人及時回覆
helpdesk-proved-push = { $caller } 已在手機上確認數字。
