# Buttons, errors that any page can show, and the strength meter.

action-continue = 繼續
action-stop-here = 到此為止
action-stop = 取消，不做變更
action-other-way = 改用其他方式
action-resend = 重新傳送驗證碼
action-save-password = 儲存新密碼
action-unlock = 解除鎖定我的帳戶
action-back-home = 返回首頁
action-skip = 略過此步驟
action-save-answers = 儲存我的答案
action-send-code = 傳送驗證碼
action-other-address = 使用其他電子郵件地址

error-directory-unavailable = 目前無法連線到貴組織的登入服務。未做任何變更。請過幾分鐘再試。
error-condition-unknown = 目前無法確認貴組織規則所要求的某項內容。未做任何變更。請過幾分鐘再試，或洽詢 IT 服務台。
error-store-unavailable = 本服務目前無法儲存任何內容。在恢復之前，不會做任何變更。請過幾分鐘再試。
error-busy = 目前使用本服務的人很多。未做任何變更。請過幾秒再試。
error-too-many = 嘗試次數過多。未做任何變更。請在 { $seconds } 秒後再試。
error-not-found = 這個網址沒有任何內容。請返回首頁。
error-bug = 我們這邊出了點問題。如需聯絡 IT 服務台，請提供這個編號：{ $reference }
error-input-too-long = 文字太長。請縮短後再試。
error-input-control-characters = 文字中有此處不能使用的字元。請直接輸入，不要貼上。
error-input-unknown-field = 此頁面已過時。請重新載入後再試。未做任何變更。

strength-caption = 強度
strength-0 = 非常弱：一猜就中
strength-1 = 弱：很快就會被猜到
strength-2 = 普通：再多幾個字元會更好
strength-3 = 強
strength-4 = 非常強
