# A code that the organization's sign-in system checks (RADIUS), for self-service.

activity-radius-code-title = サインイン用コードを入力
activity-radius-code-lead = 組織内のほかの場所でサインインするときにも使っている、アプリ、トークン、またはメッセージのコードを入力してください。
activity-radius-code-label = コード
activity-radius-code-answer = 回答
activity-radius-code-asked = サインインシステムからの質問: { $prompt }
activity-radius-code-more = サインインシステムにはもう1つコードが必要です。
activity-radius-code-blank = コードを入力してください。
activity-radius-code-wrong = 確認できませんでした。次のコードを待って、もう一度始めてください。
activity-radius-code-lost = サインインシステムから応答がなかったため、最初からやり直します。新しいコードを入力してください。
activity-radius-code-away = サインインシステムから応答がないため、現在コードを確認できません。間違いの回数には数えられていません。数分後にもう一度お試しください。下にほかの方法が表示されていれば、それを使うこともできます。
activity-methods-option-radius-code = サインイン用コード
activity-methods-option-radius-code-hint = ほかの場所でサインインするときに使う、アプリ、トークン、またはメッセージのコードを入力します。

event-factor-reply-refused = サインインサーバーからの応答が信頼できないため拒否されました
helpdesk-proved-radius = { $caller }さんのサインイン用コードがRADIUSサーバーで確認されました。
