# Choosing among the ways to register.

activity-methods-register-title = 選擇要設定的方式
activity-methods-register-lead = 請選擇忘記密碼時想使用的方式。
activity-methods-register-needed = 還需要設定其中 { $number } 項。
activity-methods-points = 一種方式可能不夠。在各項驗證合起來足夠可靠之前，我們會請您再用一種方式驗證。
activity-methods-option-register-questions = 安全問題
activity-methods-option-register-questions-hint = 只有您知道的答案。
activity-methods-option-register-contact = 個人電子郵件地址
activity-methods-option-register-contact-hint = 當您無法查看公務電子郵件時，我們會將驗證碼傳送到該地址。
activity-methods-option-register-authenticator = 驗證器應用程式
activity-methods-option-register-authenticator-hint = 手機上的應用程式會顯示驗證碼，沒有網路也能使用。
activity-methods-option-register-passkey = 通行密鑰
activity-methods-option-register-passkey-hint = 使用您在手機或電腦上的指紋、臉部或 PIN 碼，或使用安全金鑰。
activity-methods-option-register-recovery-codes = 復原碼
activity-methods-option-register-recovery-codes-hint = 列印或抄下來以備緊急使用的代碼。
activity-methods-option-register-phone = 手機號碼
activity-methods-option-register-phone-hint = 我們會透過簡訊或電話傳送驗證碼。
activity-methods-option-remember-browser = 此瀏覽器
activity-methods-option-remember-browser-hint = 下次它會作為身分驗證的一部分。
activity-methods-option-confirm-contact = 公務電子郵件地址
activity-methods-option-confirm-contact-hint = 確認您能查看組織提供給您的電子郵件。

activity-confirm-contact-title = 確認公務電子郵件地址
activity-confirm-contact-lead = 我們已將驗證碼傳送到 { $address }，{ $minutes } 分鐘內有效。請在此輸入，以便忘記密碼時能在該地址收到驗證碼。
activity-confirm-contact-none = 貴組織沒有您的電子郵件地址。請洽詢 IT 服務台。

activity-register-totp-list-title = 您的驗證器應用程式
activity-register-totp-list-lead = 不再擁有某支手機時，請移除其中的應用程式。
activity-register-totp-name = 應用程式的名稱
activity-register-totp-name-hint = 例如應用程式所在的手機。可以留空。
activity-register-totp-which-needed = 請選擇一個應用程式。
activity-register-totp-added = 應用程式已設定完成。
activity-register-totp-renamed = 應用程式已重新命名。
activity-register-totp-removed = 應用程式已移除，它的驗證碼在此不再有效。
activity-register-totp-last = 這是您唯一的應用程式。移除之前請先設定另一個。
activity-register-totp-another = 設定另一個應用程式
activity-register-totp-back = 返回我的應用程式
activity-register-totp-full = 您最多可以有 { $limit } 個應用程式。要設定另一個，請先移除一個。
page-me-app-used = 上次使用
