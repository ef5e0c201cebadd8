# A code by text message or call, for self-service; what the message and the call say.

activity-phone-title = 電話でコードを受け取る
activity-phone-lead = 番号と、SMSと電話のどちらで受け取るかを選んでください。
activity-phone-lead-one = 末尾が{ $ends }の番号にコードを送信できます。
activity-phone-where = 番号
activity-phone-number = 末尾が{ $ends }の番号
activity-phone-call-only = この番号は電話でのみ受け取れます。
activity-phone-choose = 番号を選んでください。
activity-phone-sms = SMSを送信
activity-phone-call = 電話を受ける
activity-phone-sms-again = SMSをもう一度送信
activity-phone-call-again = もう一度電話を受ける
activity-phone-other = 選び直す
activity-phone-code-title = 電話で受け取ったコードを入力
activity-phone-code-label = コード
activity-phone-sent = 末尾が{ $ends }の番号に、コードを記載したSMSを送信しています。コードは数分間有効です。
activity-phone-called = 末尾が{ $ends }の番号に電話をかけ、コードを読み上げます。コードは数分間有効です。
activity-phone-blank = コードを入力してください。
activity-phone-wrong = コードが正しくありません。最新のメッセージを確認して、もう一度お試しください。
activity-phone-expired = このコードは無効になりました。新しいコードを受け取ってください。
activity-phone-wait = コードを送信しています。もう一度受け取る前に、少しお待ちください。
activity-phone-no-more = この手続きでは、これ以上コードを送信できません。最新のコードを使うか、下にほかの方法があればそれを使ってください。
activity-phone-away = 現在コードを送信できません。間違いの回数には数えられていません。数分後にもう一度お試しください。下にほかの方法が表示されていれば、それを使うこともできます。
activity-methods-option-phone-code = 電話で受け取るコード
activity-methods-option-phone-code-hint = 組織に登録されている電話番号に、SMSまたは電話でコードをお送りします。

phone-sms = { $code } は{ $organization }のコードです。誰にも教えないでください。
phone-call = { $organization }です。コードは { $code } です。誰にも教えないでください。
phone-passcode = { $code } は{ $organization }のパスコードです。1回だけ使えます。誰にも教えないでください。
phone-password = { $organization }の新しいパスワードです。早めに自分のパスワードに変え、このメッセージを削除してください: { $code }

event-factor-gateway-failed = 電話サービスがコードを送信できませんでした
event-factor-phone-code-sent = 電話にコードが送信されました
helpdesk-proved-phone = { $caller }さんが、電話に送信されたコードを伝えました。
