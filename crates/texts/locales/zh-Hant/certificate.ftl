# 用憑證證明身分，供所有人使用。

activity-client-certificate-title = 使用您的憑證
activity-client-certificate-lead = 您的組織發給您一張憑證，它在您的智慧卡上或這部裝置裡。如果有卡片，請插入卡片，然後繼續。瀏覽器可能會問要使用哪一張憑證，以及卡片的 PIN 碼。
activity-client-certificate-go = 使用我的憑證
activity-client-certificate-none = 您的瀏覽器沒有送出憑證。請插入卡片，關閉瀏覽器的所有視窗，重新開啟這個頁面並選擇您的憑證；如果下方提供其他方式，也可以改用。這不算一次錯誤嘗試。
activity-client-certificate-over = 您的憑證目前無效。請領取新的憑證；如果下方提供其他方式，也可以改用。
activity-client-certificate-revoked = 您的憑證已被撤銷。請詢問服務台；如果下方提供其他方式，也可以改用。
activity-client-certificate-unsuitable = 這裡不接受這張憑證。請關閉瀏覽器，再試一次並選擇另一張憑證；如果下方提供其他方式，也可以改用。
activity-client-certificate-unusable = 您的憑證無法使用。請詢問服務台；如果下方提供其他方式，也可以改用。
activity-client-certificate-other = 這張憑證不屬於在此填寫的名稱。請關閉瀏覽器，用您自己的憑證再試一次。
activity-client-certificate-away = 目前無法查核您的憑證是否仍然有效。這不算一次錯誤嘗試。請幾分鐘後再試；如果下方提供其他方式，也可以改用。
activity-methods-option-client-certificate = 使用憑證
activity-methods-option-client-certificate-hint = 智慧卡上或這部裝置裡的憑證。
event-factor-certificate-refused = 用戶端憑證未被接受
