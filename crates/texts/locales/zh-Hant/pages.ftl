# What the pages say around the tasks: frame, start page, errors, profile.

page-skip = 跳到內容
page-nav = 帳戶與語言
page-nav-language = 語言：
page-nav-me = 個人檔案
page-nav-sign-in = 登入
page-nav-sign-out = 登出
page-help = 需要協助？
page-feedback = 提供意見
page-back = 返回
page-problem-title = 問題：
page-problem-several = 有 { $count } 處需要您留意：
page-step = 第 { $step } 步，共 { $of } 步

page-home-title = 您需要做什麼？
page-home-hello = { $name }，您好
page-home-lead = 這些事您都可以自己完成，隨時隨地，任何裝置都行。
page-home-empty = 目前這裡沒有要做的事。
page-home-update = 因 IT 服務台要求或規則變更，請更新您登記的資料。請選擇「{ $task }」。
page-home-me = 檢視我登記的資料

page-sign-in-title = 登入
page-sign-in-lead = 檢視您的個人檔案和可用的操作。

page-find-label = 您的使用者名稱
page-find-label-attribute = 您的識別碼
page-find-hint = 和您在工作上輸入的一樣，例如 ana.lopez、DOMAIN\ana.lopez 或您的電子郵件地址。
page-find-domain = 網域
page-find-next = 繼續
page-find-start = 開始
page-find-signed-in = 您已登入為 { $name }。
page-find-empty = 請輸入使用者名稱。
page-find-search-title = 我不知道自己的使用者名稱
page-find-search-label = 您姓名的開頭部分
page-find-search-button = 搜尋
page-find-search-short = 請至少輸入姓名的兩個字元。

page-found-title = 哪一位是您？
page-found-lead = 有 { $count } 個人的姓名以「{ $text }」開頭。
page-found-nobody = 沒有人的姓名以「{ $text }」開頭。請檢查拼寫，或只輸入開頭幾個字元。
page-found-again = 輸入其他姓名

page-field-choose = 從清單中選擇
page-field-optional = （可以留空）
page-field-control = 內容中有看不見或無法輸入的字元。請移除後再試。
page-field-too-long = 內容太長。最多可用 { $most } 個字元。

page-reveal-show = 顯示
page-reveal-hide = 隱藏
page-reveal-label = 顯示：{ $field }

page-rules-title = 新密碼的規則
page-rules-met = 已符合
page-rules-unmet = 尚未符合
page-rules-on-save = 儲存時檢查
page-rules-all-met = 已符合所有規則。
page-rules-some-unmet = 還有 { $count } 項規則尚未符合。
page-suggest-button = 建議密碼
page-suggest-here = 這組密碼符合規則。請妥善保管，並在下方輸入。

page-codes-copy = 複製代碼
page-codes-print = 列印代碼
page-codes-copied = 已複製代碼。
page-otp-scan = 請用驗證器應用程式掃描此圖。
page-otp-type = 如果無法掃描，請在應用程式中輸入此金鑰：
page-otp-open = 用這部裝置上的應用程式開啟

page-until-left = 剩餘有效時間：{ $time }
page-until-minutes = { $minutes ->
    [0] 有效時間不到 1 分鐘。
   *[other] 還有 { $minutes } 分鐘有效。
}
page-until-over = 已逾時，不再有效。

page-run-stale = 此頁面已過時，因此沒有採用您上次輸入的內容。以下是您目前的進度。
page-run-ends = 為了您的安全，此頁面將在 { $minutes } 分鐘後關閉。
page-run-ends-title = 您還在嗎？
page-run-ends-lead = 為了您的安全，此頁面即將關閉。屆時已輸入的內容會遺失，也不會採用；您隨時可以重新開始。
page-run-ends-stay = 繼續

page-session-note = 如果 { $minutes } 分鐘內沒有任何動作，系統會將您登出。
page-session-title = 您還在嗎？
page-session-lead = 為了您的安全，大約兩分鐘後系統會將您登出。屆時已輸入的內容會遺失，也不會採用。
page-session-stay = 保持登入

page-me-title = 我的個人檔案
page-me-account = 您的帳戶
page-me-name = 姓名
page-me-logon-name = 使用者名稱
page-me-corporate-mail = 公務電子郵件
page-me-password-expires = 密碼到期日
page-me-never = 永不
page-me-none = 無
page-me-not-yet = 尚未登記
page-me-proofs = 您的身分驗證方式
page-me-registered = 登記時間
page-me-questions = 安全問題
page-me-questions-count = { $count ->
    [0] 無
   *[other] 已回答 { $count } 題
}
page-me-personal-mail = 個人電子郵件
page-me-totp = 驗證器應用程式
page-me-recovery = 復原碼
page-me-recovery-count = { $count ->
    [0] 已用完
   *[other] 剩餘 { $count } 組
}
page-me-locked = 由於錯誤次數過多，這些驗證方式暫時無法使用。恢復時間：
page-me-history = 您的帳戶紀錄
page-me-history-lead = 如果其中有不是您本人的操作，請告知 IT 服務台。
page-me-history-empty = 目前沒有紀錄。
page-me-done = 成功
page-me-failed = 失敗

page-error-reference = 提供給 IT 服務台的編號：
page-error-back-to-task = 回到剛才的步驟
page-error-not-found-title = 此頁面不存在
page-error-not-found-detail = 網址可能有誤，或頁面已移動。未做任何變更。
page-error-run-title = 此頁面已關閉
page-error-run-detail = 可能是一段時間沒有動作而關閉，或是在其他瀏覽器中開始的。開啟此頁面未做任何變更。請從首頁重新開始。
page-error-malformed-title = 無法使用此要求
page-error-malformed-detail = 它不是由本網站的頁面送出，或在傳送途中損壞。未做任何變更。請返回，重新載入頁面後再試一次。
page-error-too-large-title = 一次送出的內容太多
page-error-too-large-detail = 要求超過本網站接受的大小。未做任何變更。
page-error-method-title = 此處無法進行這個動作
page-error-method-detail = 網址正確，但不適用於這類要求。未做任何變更。
page-error-cross-site-title = 此要求來自其他網站
page-error-cross-site-detail = 為了您的安全，已拒絕此要求。未做任何變更。請開啟本網站的首頁，從那裡開始。
page-error-slow-title = 花費時間過長
page-error-slow-detail = 無法確定您的上一步是否已完成。請先返回查看目前的進度，再重試。
page-error-sign-in-title = 請先登入
page-error-sign-in-detail = 您尚未登入，或登入已逾時。未做任何變更。
page-error-denied-title = 不允許此操作
page-error-invalid-title = 無法使用此內容
page-error-too-many-title = 嘗試次數過多
page-error-too-many-detail = 未做任何變更。請等待 { $minutes } 分鐘後再試。
page-error-unavailable-title = 目前無法使用
page-error-defect-title = 我們這邊出了問題
page-error-defect-detail = 無法確定您的上一步是否已完成。請返回查看目前的進度。如果再次發生，請將下方的編號告知 IT 服務台。
page-error-host-title = 本網站使用其他網址
page-error-host-detail = 未做任何變更。請用以下網址開啟：
page-error-plain-http-title = 此連線未加密
page-error-plain-http-detail = 密碼可能在傳送途中被看到，因此這裡不會顯示或變更任何內容。請使用以 https 開頭的網址。

page-demo-ribbon = 示範
page-demo-ribbon-label = 示範
page-demo-mails = 示範郵件
page-demo-mails-lead = 示範不會真的寄出郵件。所有原本會寄出的郵件都顯示在這裡，最新的在最前面。
page-demo-mails-to = 收件者
page-demo-mails-html = 在郵件程式中的樣子
page-demo-mails-empty = 還沒有郵件。請先開始一項會傳送驗證碼的操作，再回到這裡。
page-demo-mails-again = 檢查新郵件
page-demo-try = 試用密碼
page-demo-try-lead = 像工作上的其他程式一樣登入，看看密碼是否有效。
page-demo-password = 密碼
page-demo-people-title = 可以扮演的人物
page-demo-people-lead = 這是一家虛構的公司。請選擇其中一人，以此人的身分自助操作。
