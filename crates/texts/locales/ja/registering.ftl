# Choosing among the ways to register.

activity-methods-register-title = 設定するものを選ぶ
activity-methods-register-lead = パスワードを忘れたときに使いたい方法を選んでください。
activity-methods-register-needed = このうち、あと { $number } つ必要です。
activity-methods-points = 1つの方法では足りないことがあります。合わせて十分に確かになるまで、別の方法での確認をお願いします。
activity-methods-option-register-questions = 秘密の質問
activity-methods-option-register-questions-hint = 自分だけが知っている答えです。
activity-methods-option-register-contact = 個人用メールアドレス
activity-methods-option-register-contact-hint = 仕事用のメールを読めないときに、コードを送ります。
activity-methods-option-register-authenticator = 認証アプリ
activity-methods-option-register-authenticator-hint = スマートフォンのアプリにコードが表示されます。ネットワーク接続がなくても使えます。
activity-methods-option-register-passkey = パスキー
activity-methods-option-register-passkey-hint = スマートフォンやパソコンの指紋、顔、PIN、またはセキュリティキーを使います。
activity-methods-option-register-recovery-codes = リカバリーコード
activity-methods-option-register-recovery-codes-hint = 非常時のために印刷または書き留めておくコードです。
activity-methods-option-register-phone = 携帯電話番号
activity-methods-option-register-phone-hint = テキストメッセージまたは電話でコードを送ります。
activity-methods-option-remember-browser = このブラウザー
activity-methods-option-remember-browser-hint = 次回から、本人確認の一部になります。
activity-methods-option-confirm-contact = 仕事用メールアドレス
activity-methods-option-confirm-contact-hint = 組織から受け取ったアドレスのメールを読めることを確認します。

activity-confirm-contact-title = 仕事用メールアドレスの確認
activity-confirm-contact-lead = { $address } にコードを送りました。{ $minutes } 分間使えます。パスワードを忘れたときにそこでコードを受け取れるよう、ここに入力してください。
activity-confirm-contact-none = 組織にあなたのメールアドレスが登録されていません。ヘルプデスクにお尋ねください。

activity-register-totp-list-title = あなたの認証アプリ
activity-register-totp-list-lead = スマートフォンが手元になくなったら、そのアプリを削除してください。
activity-register-totp-name = アプリの名前
activity-register-totp-name-hint = 例: アプリが入っているスマートフォン。空欄でもかまいません。
activity-register-totp-which-needed = アプリを1つ選んでください。
activity-register-totp-added = アプリを設定しました。
activity-register-totp-renamed = アプリの名前を変更しました。
activity-register-totp-removed = アプリを削除しました。このアプリのコードはもう使えません。
activity-register-totp-last = これが唯一のアプリです。削除する前に別のアプリを設定してください。
activity-register-totp-another = 別のアプリを設定
activity-register-totp-back = アプリの一覧に戻る
activity-register-totp-full = アプリは { $limit } 個まで設定できます。別のアプリを設定するには、1つ削除してください。
page-me-app-used = 前回の使用
