# Questions on people’s phones: the pages, what stands on the phone, and history.

activity-push-approval-title = スマートフォンで確認してください
activity-push-approval-lead = スマートフォンのアプリに質問を送ります。
activity-push-approval-lead-how = このページに番号が表示されます。{ $minutes }分以内に、スマートフォンで同じ番号を入力するか選んでください。
activity-push-approval-ask = 質問を送る
activity-push-approval-waiting = スマートフォンを見てください
activity-push-approval-waiting-lead = スマートフォンでこの番号を入力するか選んでください。このページは開いたままにしてください。自動的に先へ進みます。
activity-push-approval-waiting-none = スマートフォンに何も表示されない場合は、アプリを開いてもう一度見るか、下に別の方法があればそれを選んでください。
activity-push-approval-number = あなたの番号
activity-push-approval-look = もう一度見る
activity-push-approval-expired = 時間内にスマートフォンから回答がありませんでした。質問をもう一度送るか、下に別の方法があればそれを選んでください。
activity-push-approval-wrong = スマートフォンで別の番号が指定されました。質問をもう一度送り、そのときこのページに表示される番号を使ってください。
activity-push-approval-away = 現在、スマートフォンに質問を送れません。数分後にもう一度試すか、下に別の方法があればそれを選んでください。
activity-push-approval-not-taken = スマートフォンに質問を送れませんでした。下に別の方法があればそれを選ぶか、ヘルプデスクにお尋ねください。
activity-push-approval-denied = スマートフォンで、あなた本人ではないと回答されました。それでもご本人の場合は、ヘルプデスクにご相談ください。
activity-methods-option-push-approval = スマートフォンで確認
activity-methods-option-push-approval-hint = スマートフォンのアプリで番号を確認します。

push-text = { $desk ->
    [yes] { $organization }のヘルプデスクの{ $operator }が、あなたを名乗る人と話しています。ご本人の場合は、伝えられた番号を指定してください。そうでない場合は「いいえ」と答えてください。
   *[no] ネットワークアドレス{ $address }から、{ $organization }であなたを名乗ろうとしている人がいます。ご本人の場合は、ページの番号を指定してください。そうでない場合は「いいえ」と答えてください。
}

event-push-sent = スマートフォンに質問を送りました
event-push-failed = スマートフォンに質問を送れませんでした
event-push-approved = スマートフォンで確認されました
event-push-denied = スマートフォンで本人ではないと回答されました
event-push-refused = スマートフォンからの回答は受け付けられませんでした
event-push-expired = 時間内にスマートフォンで回答がありませんでした
helpdesk-proved-push = { $caller }さんがスマートフォンで番号を確認しました。
