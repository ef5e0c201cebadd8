# A phone number of one's own, and what became of a message to a phone.

activity-register-phone-title = 新增您自己的手機號碼
activity-register-phone-lead = 忘記密碼時，它可以幫到您。我們只用它傳送驗證碼和與您帳戶有關的訊息，不作他用。
activity-register-phone-known = 目前登記的是尾號為 { $ends } 的號碼。新號碼會取代它。
activity-register-phone-country = 國家或地區
activity-register-phone-number = 手機號碼
activity-register-phone-number-hint = 依在當地撥打的方式輸入，或在前面加上 + 和國碼。
activity-register-phone-blank = 請輸入您的號碼。
activity-register-phone-invalid = 這不是完整的電話號碼。請檢查後再試一次。
activity-register-phone-extension = 請輸入您自己的號碼，不含分機。
activity-register-phone-no-country = 不會傳送驗證碼到這個國家或地區的號碼。請輸入其他號碼。
activity-register-phone-not-taken = 無法傳送訊息到這個號碼。請檢查，或輸入其他號碼。
activity-register-phone-code-title = 輸入電話收到的驗證碼以確認號碼
activity-register-phone-other = 使用其他號碼
activity-register-phone-remove = 移除號碼
activity-phone-undelivered = 訊息無法送達。請選擇其他號碼或其他方式。
activity-phone-nothing-came = 如果沒有收到，可能是電話暫時無法接通。請選擇其他號碼；如果下方有其他方式，也可以使用。

phone-number-added = 這個號碼現在用於在 { $organization } 驗證您的身分。如果不是您本人操作，請立即致電服務台。
phone-number-removed = 這個號碼不再用於在 { $organization } 驗證您的身分。如果不是您本人操作，請立即致電服務台。

page-me-personal-phone = 您自己的手機號碼
page-me-phone-add = 新增手機號碼
page-me-phone-manage = 變更或移除手機號碼
page-me-phone-proves-from = 可用於驗證身分的時間

event-factor-phone-delivery = 電話服務回報了訊息是否送達
event-factor-phone-report-refused = 電話服務的一份回報未被採信
