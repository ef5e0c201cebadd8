# Who are you: the page before every task.

find-title = 您是哪一位？
find-lead = 請輸入您在工作上登入時使用的名稱。
find-ask-login = 使用者名稱
find-ask-upn = 使用者名稱或電子郵件地址
find-ask-attribute = 您的識別碼
find-domain = 網域
find-error-empty = 請輸入使用者名稱。
find-error-too-long = 名稱太長。請檢查後再試。
find-error-characters = 名稱中有使用者名稱不會出現的字元。請檢查後再試。
