# Changing the account: a new password, a lock that ends, consent, notices.

activity-reset-title = 設定新密碼
activity-reset-lead = 請使用您沒有在其他地方用過的密碼。
activity-reset-label = 新密碼
activity-reset-again = 再次輸入新密碼
activity-reset-mismatch = 兩次輸入的密碼不一致。請重新輸入新密碼。
activity-reset-rules = 此密碼不符合所有規則。請換一組。
activity-reset-kept = 在您按下儲存之前，舊密碼維持不變。
activity-reset-half-done = 舊密碼已失效，新密碼尚未儲存。請現在設定新密碼以完成操作。
activity-reset-save = 儲存新密碼

activity-change-title = 變更密碼
activity-change-lead = 請使用您沒有在其他地方用過的密碼。在您按下儲存之前，目前的密碼維持不變。
activity-change-current = 目前的密碼
activity-change-label = 新密碼
activity-change-again = 再次輸入新密碼
activity-change-mismatch = 兩次輸入的密碼不一致。請重新輸入新密碼。
activity-change-save = 儲存新密碼

activity-unlock-title = 解除鎖定帳戶
activity-unlock-lead = 解除鎖定後，您可以繼續用目前的密碼使用帳戶。密碼不會改變。
activity-unlock-go = 解除鎖定我的帳戶
activity-unlock-not-locked = 您的帳戶沒有被鎖定。未做任何變更。如果仍無法登入，請設定新密碼。

activity-enable-title = 啟用帳戶
activity-enable-lead = 您的帳戶已停用。啟用後，您可以用目前的密碼登入。
activity-enable-go = 啟用我的帳戶
activity-enable-not-disabled = 您的帳戶已經啟用。未做任何變更。

activity-require-change-title = 下次登入時變更密碼
activity-require-change-lead = 您下次登入時，系統會要求您設定新密碼。
activity-require-change-go = 繼續

activity-agreement-title = 閱讀並同意
activity-agreement-accept = 我已閱讀並同意
activity-agreement-go = 同意並繼續
activity-agreement-must-accept = 不同意就無法繼續。請勾選此方塊，或停止操作；停止不會做任何變更。

activity-notifications-title = 選擇通知
activity-notifications-lead = 請勾選您想用電子郵件收到的通知。部分與安全有關的通知一律會傳送。
activity-notifications-on-success = { $task ->
    [register] 登記完成時通知我
    [manage-profile] 個人檔案有變更時通知我
    [forgot-password] 密碼被重設時通知我
    [manage-passwords] 密碼被變更時通知我
    [unlock-account] 帳戶被解除鎖定時通知我
    [my-notifications] 通知設定有變更時通知我
    [passcode] 有人對我的帳戶使用通行碼時通知我
    [activate-account] 帳戶的第一組密碼設定完成時通知我
    [forgot-user-name] 將使用者名稱傳送給我時通知我
    [sign-in] 有人以我的身分登入本網站時通知我
   *[other] 我的帳戶完成操作「{ $task }」時通知我
}
activity-notifications-on-failure = { $task ->
    [register] 登記失敗時通知我
    [manage-profile] 有人嘗試變更我的個人檔案但失敗時通知我
    [forgot-password] 有人嘗試重設我的密碼但失敗時通知我
    [manage-passwords] 有人嘗試變更我的密碼但失敗時通知我
    [unlock-account] 有人嘗試解除鎖定我的帳戶但失敗時通知我
    [my-notifications] 有人嘗試變更我的通知設定但失敗時通知我
    [passcode] 有人嘗試對我的帳戶使用通行碼但失敗時通知我
    [activate-account] 有人嘗試為我的帳戶設定第一組密碼但失敗時通知我
    [forgot-user-name] 有人查詢我的使用者名稱但失敗時通知我
    [sign-in] 有人嘗試以我的身分登入本網站但失敗時通知我
   *[other] 我的帳戶執行操作「{ $task }」失敗時通知我
}
activity-notifications-none = 沒有可選擇的通知。
activity-notifications-save = 儲存我的選擇

activity-restart-title = 沒有成功
activity-restart-lead = 您的密碼沒有變更。您可以重新開始。
activity-restart-go = 重新開始
