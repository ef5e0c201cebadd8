# Signing in to the staff sites, and the first set-up.
staff-sign-in-no-role = 您已通過身分驗證，但在本網站沒有任何職務。請管理員為您指派。
staff-sign-in-administration = 登入管理網站
staff-sign-in-helpdesk = 登入 IT 服務台網站
staff-sign-in-lead = 使用您自己的帳戶和第二項驗證。
staff-setup-title = 首次設定
staff-setup-lead = 這裡還沒有管理員。請輸入程式啟動時顯示的設定碼。
staff-setup-label = 設定碼
staff-setup-hint = 一小時內有效，只能使用一次。重新啟動程式可取得新的設定碼。
staff-setup-wrong = 設定碼不正確、已使用或已過期。請重新啟動程式以取得新的設定碼。
staff-setup-begin = 開始
staff-prove-again = 請再次驗證是您本人：此操作會一次變更很多內容。
staff-prove-again-title = 是您本人嗎？
staff-prove-again-label = 驗證器應用程式中的驗證碼
staff-prove-again-button = 確認
