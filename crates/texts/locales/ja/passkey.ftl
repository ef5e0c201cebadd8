# Passkeys, as people see them: registering, proving, what a browser says.

activity-passkey-title = パスキーを使用
activity-passkey-lead = パスキーとは、スマートフォンやパソコンの指紋、顔、PIN、またはセキュリティキーのことです。お使いのデバイスの画面で確認を求められます。
activity-passkey-label = パスキー
activity-passkey-use = パスキーを使う
activity-passkey-nothing = ブラウザーからパスキーを受け取れませんでした。もう一度試すか、別の方法を選んでください。
activity-passkey-wrong = このパスキーでは確認できませんでした。もう一度試すか、別の方法を選んでください。
activity-passkey-not-verified = デバイスでご本人かどうかの確認が行われませんでした。デバイスに指紋、顔、またはPINを設定して、もう一度お試しください。
activity-passkey-copied = このパスキーでは確認できませんでした。セキュリティキーが複製されている可能性があります。別の方法を選び、ヘルプデスクにお知らせください。
activity-methods-option-passkey = パスキー
activity-methods-option-passkey-hint = スマートフォンやパソコンの指紋、顔、PIN、またはセキュリティキーを使います。

activity-register-passkey-title = パスキーを作成
activity-register-passkey-lead = パスキーとは、スマートフォンやパソコンの指紋、顔、PIN、またはセキュリティキーのことです。すばやく使えて、だまし取られることもありません。
activity-register-passkey-name = パスキーの名前
activity-register-passkey-name-hint = パスキーがあるデバイスの名前など。空欄でもかまいません。
activity-register-passkey-add = パスキーを作成
activity-register-passkey-back = パスキーの一覧に戻る
activity-register-passkey-known = このパスキーはすでにあるか、パスキーの数が上限に達しています。
activity-register-passkey-not-this-device = 組織では、この種類のデバイスのパスキーは使えません。別のデバイスをお使いください。
activity-register-passkey-added = パスキーを作成しました。
activity-register-passkey-renamed = パスキーの名前を変更しました。
activity-register-passkey-removed = パスキーを削除しました。デバイスからも削除してください。
activity-register-passkey-last = これは唯一のパスキーです。削除する前に、別のパスキーを作成してください。
activity-register-passkey-list-title = あなたのパスキー
activity-register-passkey-list-lead = デバイスが手元になくなったら、そのパスキーを削除してください。
activity-register-passkey-which = あなたのパスキー
activity-register-passkey-which-needed = パスキーを1つ選んでください。
activity-register-passkey-new-name = 新しい名前
activity-register-passkey-name-needed = 新しい名前を入力してください。
activity-register-passkey-another = 別のパスキーを作成
activity-register-passkey-full = { $limit ->
   *[other] パスキーは{ $limit }個まで作成できます。別のパスキーを作成するには、1つ削除してください。
}
activity-register-passkey-rename = 名前を変更
activity-register-passkey-remove = 削除

page-passkey-waiting = デバイスの画面の指示に従ってください。
page-passkey-nothing = パスキーを受け取れませんでした。操作を中止した、時間がかかりすぎた、またはこのデバイスにパスキーがない可能性があります。もう一度試すか、別の方法を選んでください。
page-passkey-unsupported = このブラウザーまたはデバイスではパスキーを使えません。別の方法を選ぶか、別のデバイスをお使いください。
page-passkey-known = このデバイスには、すでにあなたのパスキーがあります。
page-passkey-failed = このページではパスキーを使えませんでした。もう一度試すか、別の方法を選んでください。
page-passkey-without = パスキーを使うにはJavaScriptが必要ですが、ブラウザーで無効になっています。有効にするか、別の方法を選んでください。
page-me-passkeys = パスキー
page-me-passkeys-none = なし
page-me-passkey-since = 作成日時
page-me-passkey-used = 前回の使用
page-me-passkey-never-used = 未使用
page-me-passkeys-manage = パスキーの追加、名前の変更、削除

event-passkey-registered = パスキーが作成されました
event-passkey-removed = パスキーが削除されました
event-passkey-refused = パスキーが拒否されました
