# Browsers that are remembered: the steps, the person's own page, and history.

activity-known-browser-title = 記憶されたブラウザー
activity-known-browser-unknown = このブラウザーは記憶されていないか、記憶の期限が切れています。下に別の方法があればそれを選ぶか、ヘルプデスクにお尋ねください。
activity-methods-option-known-browser = このブラウザー
activity-methods-option-known-browser-hint = 以前ここで記憶した場合に使えます。
activity-remember-browser-title = このブラウザーを記憶しますか?
activity-remember-browser-lead = 記憶すると、次にパスワードのことで手続きをするとき、このブラウザーが本人確認の一部になります。残りの確認はこれまでどおり行います。
activity-remember-browser-days = 期間は最長 { $days } 日で、パスワードがリセットされるとその時点で終わります。
activity-remember-browser-label = このブラウザーを記憶する
activity-remember-browser-hint = 自分だけが使うデバイスでのみ選んでください。「マイプロフィール」のページでいつでも取り消せます。

page-me-browsers = 記憶されたブラウザー
page-me-browsers-lead = どれも本人確認の一部になります。心当たりのないものや、もう使わないものは削除してください。
page-me-browser-unnamed = ブラウザー
page-me-browser-since = 記憶した日時
page-me-browser-used = 前回の使用
page-me-browser-never-used = 未使用
page-me-browser-until = 期限
page-me-browser-forget = 削除
page-me-browsers-forget-all = すべて削除

event-browser-remembered = ブラウザーが記憶されました
event-browser-used = 記憶されたブラウザーが本人確認に使われました
event-browser-ended = ブラウザーの記憶が終わりました
helpdesk-proved-known-browser = { $caller }さんは記憶されたブラウザーを使いました。
