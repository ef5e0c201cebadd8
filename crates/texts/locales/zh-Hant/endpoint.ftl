# What a computer says that resets a password without the network: at its own sign-in, or in a terminal.

endpoint-title = 無網路重設密碼
endpoint-account-ask = 您的使用者名稱
endpoint-finished = 先前為 { $account } 設定的密碼現在可以在這部電腦上使用。
endpoint-working = 正在檢查…
endpoint-cancelled = 未做任何變更。

endpoint-refused-name = 這不是使用者名稱。請檢查後再試。
endpoint-refused-excluded = 此帳戶的密碼不能在這裡重設。請詢問 IT 服務台。
endpoint-refused-not-yours = 您在這裡只能重設自己帳戶的密碼。
endpoint-refused-unknown = 這部電腦上沒有帳戶 { $account }。它只認得曾在這裡登入過的人。

endpoint-trouble-not-enrolled = 這部電腦尚未設定此功能。請詢問 IT 服務台。
endpoint-trouble-revoked = 這部電腦已不能使用此功能。請詢問 IT 服務台。
endpoint-trouble-memory = 這部電腦無法讀取此功能所需的資料。請 IT 服務台查看「reclave-offline status」。
endpoint-trouble-busy = 目前使用此功能的人太多。請稍等片刻再試。
endpoint-trouble-no-helper = 這部電腦的重設服務沒有執行。請詢問 IT 服務台。

endpoint-code-title = 取得回應碼
endpoint-code-scan = 請用手機掃描圖片，在開啟的頁面上為 { $account } 設定新密碼。之後頁面會顯示回應碼。
endpoint-code-help = 無法掃描？輸入 ? 以文字形式顯示代碼。如果手機無法辨識圖片，請輸入 { $swap } 切換深色和淺色。
endpoint-code-type = 請在手機或其他電腦上開啟 { $site }，輸入下方的字元，並為 { $account } 設定新密碼。之後頁面會顯示回應碼。
endpoint-code-type-anywhere = 請在手機或其他電腦上開啟密碼網站，選擇「我的電腦處於離線狀態」，輸入下方的字元，並為 { $account } 設定新密碼。之後頁面會顯示回應碼。
endpoint-code-until = 請在 { $minutes } 分鐘內完成。
endpoint-code-anew = 此代碼已不能使用。這是新的代碼。
endpoint-code-enough = 嘗試次數過多。準備好後請重新開始。

endpoint-response-ask = 回應碼
endpoint-response-again = 回應碼（直接按 Enter 鍵則使用同一組）
endpoint-response-empty = 請輸入頁面顯示的回應碼：20 個字母和數字。

endpoint-password-title = 您的新密碼
endpoint-password-same = 請輸入新密碼，必須與您在頁面上設定的完全一致。
endpoint-password-any = 請為這部電腦設定新密碼。恢復連線後，您還需要再變更一次。
endpoint-password-rules = 密碼必須符合以下規則：
endpoint-password-unmet = 此密碼不符合以下規則：
endpoint-password-ask = 新密碼
endpoint-password-repeat = 再次輸入新密碼
endpoint-password-differs = 兩次輸入的密碼不一致。請重新輸入。
endpoint-password-unusable = 這不能當作密碼。請重新輸入。

endpoint-failed-length = 回應碼應有 { $expected } 個字元，您輸入了 { $found } 個。
endpoint-failed-character = 第 { $group } 組中的「{ $character }」不會出現在回應碼中。請檢查該組。
endpoint-failed-groups = { $count ->
   *[other] 回應碼的第 { $groups } 組輸入錯誤。請檢查。
}
endpoint-failed-version = 此回應碼的版本較新，這部電腦無法辨識。請詢問 IT 服務台。
endpoint-failed-mismatch = 回應碼與密碼不符。請準確輸入您在頁面上設定的密碼，並檢查頁面顯示的是否為您的帳戶和這部電腦的代碼。
endpoint-failed-earlier = 此回應碼屬於這部電腦先前的代碼。請使用現在顯示的代碼。
endpoint-failed-used = 此回應碼已使用過。請取得新的回應碼。
endpoint-failed-expired = 花費時間過長，代碼已失效。
endpoint-failed-clock = 這部電腦的時鐘似乎不對：顯示為 { $now }。請調整時鐘，或詢問 IT 服務台。
endpoint-failed-too-long = 此密碼太長。
endpoint-failed-left = 此代碼還可以嘗試 { $left } 次。

endpoint-store-busy = 這部電腦保存密碼的位置正在使用中。未做任何變更。請稍後再試。
endpoint-store-changed = 此帳戶的密碼在這段期間已變更，因此維持原樣。
endpoint-store-unusable = 這部電腦無法變更其保存的密碼，因此未做任何變更。請告知 IT 服務台：{ $detail }
endpoint-store-later = 回應碼已接受，但目前無法儲存密碼。請稍後再試，屆時即可完成。

endpoint-done-title = 完成
endpoint-done-same = { $account } 的新密碼現在可以在這部電腦上使用。
endpoint-done-any = { $account } 的新密碼現在可以在這部電腦上使用。恢復連線後，請儘快再變更一次。

endpoint-report-differs = 這部電腦上 { $account } 的密碼與貴組織保存的不同。連線後，請用貴組織的密碼登入，或在密碼網站設定新密碼。

endpoint-screen-keys = Enter：繼續    Esc：取消
