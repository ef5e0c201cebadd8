# A phone number of one's own, and what became of a message to a phone.

activity-register-phone-title = 自分の携帯電話番号を追加
activity-register-phone-lead = パスワードを忘れたときに役立ちます。コードとアカウントに関する通知の送信にだけ使います。
activity-register-phone-known = 現在は、末尾が{ $ends }の番号が登録されています。新しい番号に置き換わります。
activity-register-phone-country = 国
activity-register-phone-number = 携帯電話番号
activity-register-phone-number-hint = 国内でかけるときの番号、または先頭に+と国番号を付けた番号。
activity-register-phone-blank = 番号を入力してください。
activity-register-phone-invalid = 電話番号が正しくありません。確認して、もう一度お試しください。
activity-register-phone-extension = 内線番号のない、ご自身の番号を入力してください。
activity-register-phone-no-country = この国の番号にはコードを送信していません。別の番号を入力してください。
activity-register-phone-not-taken = この番号にはメッセージを送信できません。確認するか、別の番号を入力してください。
activity-register-phone-code-title = 番号を確認するため、電話で受け取ったコードを入力
activity-register-phone-other = 別の番号を使う
activity-register-phone-remove = 番号を削除
activity-phone-undelivered = メッセージを届けられませんでした。別の番号か、ほかの方法を選んでください。
activity-phone-nothing-came = 何も届かない場合は、電話が圏外の可能性があります。別の番号を選ぶか、下にほかの方法があればそれを使ってください。

phone-number-added = この番号は、{ $organization }での本人確認に使われるようになりました。心当たりがない場合は、すぐにヘルプデスクに電話してください。
phone-number-removed = この番号は、{ $organization }での本人確認に使われなくなりました。心当たりがない場合は、すぐにヘルプデスクに電話してください。

page-me-personal-phone = 自分の携帯電話番号
page-me-phone-add = 携帯電話番号を追加
page-me-phone-manage = 携帯電話番号の変更、削除
page-me-phone-proves-from = 本人確認に使える日時

event-factor-phone-delivery = メッセージが届いたかどうか、電話サービスから報告がありました
event-factor-phone-report-refused = 電話サービスからの報告は信用されませんでした
