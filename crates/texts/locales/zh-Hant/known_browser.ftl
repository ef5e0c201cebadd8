# Browsers that are remembered: the steps, the person's own page, and history.

activity-known-browser-title = 您記住的瀏覽器
activity-known-browser-unknown = 此瀏覽器未被記住，或已不再被記住。請選擇下方提供的其他方式，或聯絡 IT 服務台。
activity-methods-option-known-browser = 此瀏覽器
activity-methods-option-known-browser-hint = 如果您之前在這裡選擇過記住它。
activity-remember-browser-title = 要記住此瀏覽器嗎？
activity-remember-browser-lead = 這樣，下次您需要處理密碼問題時，此瀏覽器就算作身分驗證的一部分。其餘的驗證仍會進行。
activity-remember-browser-days = 最長 { $days } 天；如果您的密碼被重設，則提前結束。
activity-remember-browser-label = 記住此瀏覽器
activity-remember-browser-hint = 僅限只有您一人使用的裝置。您可以隨時在「我的個人檔案」頁面上復原。

page-me-browsers = 記住的瀏覽器
page-me-browsers-lead = 其中每一個都算作驗證您身分的一部分。請移除您不認得或不再使用的瀏覽器。
page-me-browser-unnamed = 瀏覽器
page-me-browser-since = 記住時間
page-me-browser-used = 上次使用
page-me-browser-never-used = 尚未使用
page-me-browser-until = 有效期限
page-me-browser-forget = 移除
page-me-browsers-forget-all = 全部移除

event-browser-remembered = 已記住一個瀏覽器
event-browser-used = 已用記住的瀏覽器驗證身分
event-browser-ended = 一個瀏覽器不再被記住
helpdesk-proved-known-browser = { $caller } 使用了記住的瀏覽器。
