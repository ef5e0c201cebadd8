# Passkeys, as people see them: registering, proving, what a browser says.

activity-passkey-title = 使用通行密鑰
activity-passkey-lead = 通行密鑰就是您在手機或電腦上的指紋、臉部或 PIN 碼，也可以是安全金鑰。您的裝置會提示您驗證。
activity-passkey-label = 通行密鑰
activity-passkey-use = 使用我的通行密鑰
activity-passkey-nothing = 您的瀏覽器沒有提供通行密鑰。請再試一次，或改用其他方式。
activity-passkey-wrong = 此通行密鑰未通過驗證。請再試一次，或改用其他方式。
activity-passkey-not-verified = 您的裝置沒有確認是您本人。請在裝置上設定指紋、臉部或 PIN 碼，然後再試一次。
activity-passkey-copied = 此通行密鑰未通過驗證：您的安全金鑰可能遭到複製。請改用其他方式，並告知 IT 服務台。
activity-methods-option-passkey = 通行密鑰
activity-methods-option-passkey-hint = 使用您在手機或電腦上的指紋、臉部或 PIN 碼，或使用安全金鑰。

activity-register-passkey-title = 建立通行密鑰
activity-register-passkey-lead = 通行密鑰就是您在手機或電腦上的指紋、臉部或 PIN 碼，也可以是安全金鑰。使用起來很快，而且沒有人能騙走它。
activity-register-passkey-name = 通行密鑰的名稱
activity-register-passkey-name-hint = 例如所在裝置的名稱。可以留白。
activity-register-passkey-add = 建立通行密鑰
activity-register-passkey-back = 返回我的通行密鑰
activity-register-passkey-known = 此通行密鑰已存在，或您的通行密鑰數量已達上限。
activity-register-passkey-not-this-device = 貴組織不接受這類裝置上的通行密鑰。請使用其他裝置。
activity-register-passkey-added = 通行密鑰已建立。
activity-register-passkey-renamed = 通行密鑰已重新命名。
activity-register-passkey-removed = 通行密鑰已移除。請同時從您的裝置上將其刪除。
activity-register-passkey-last = 這是您唯一的通行密鑰。請先建立另一個，再移除它。
activity-register-passkey-list-title = 您的通行密鑰
activity-register-passkey-list-lead = 如果您不再持有某部裝置，請移除其通行密鑰。
activity-register-passkey-which = 您的通行密鑰
activity-register-passkey-which-needed = 請選擇您的一個通行密鑰。
activity-register-passkey-new-name = 新名稱
activity-register-passkey-name-needed = 請輸入新名稱。
activity-register-passkey-another = 再建立一個通行密鑰
activity-register-passkey-full = { $limit ->
   *[other] 您最多可以有 { $limit } 個通行密鑰。若要建立新的通行密鑰，請先移除一個。
}
activity-register-passkey-rename = 重新命名
activity-register-passkey-remove = 移除

page-passkey-waiting = 請依照裝置上的指示操作。
page-passkey-nothing = 沒有收到通行密鑰。可能是您中途取消、操作逾時，或此裝置上沒有通行密鑰。請再試一次，或改用其他方式。
page-passkey-unsupported = 此瀏覽器或裝置無法使用通行密鑰。請改用其他方式，或使用其他裝置。
page-passkey-known = 此裝置上已有您的通行密鑰。
page-passkey-failed = 無法在此頁面上使用通行密鑰。請再試一次，或改用其他方式。
page-passkey-without = 通行密鑰需要 JavaScript，但您的瀏覽器已將其關閉。請啟用 JavaScript，或改用其他方式。
page-me-passkeys = 通行密鑰
page-me-passkeys-none = 無
page-me-passkey-since = 建立時間
page-me-passkey-used = 上次使用
page-me-passkey-never-used = 尚未使用
page-me-passkeys-manage = 新增、重新命名或移除通行密鑰

event-passkey-registered = 已建立一個通行密鑰
event-passkey-removed = 已移除一個通行密鑰
event-passkey-refused = 拒絕了一個通行密鑰
