# Colleagues who vouch for somebody: the person's pages, the colleague's page and mail, and history.

activity-approval-title = 同僚に本人であることを確認してもらう
activity-approval-lead-manager = 上司にメールを送ります。上司が専用のページで、あなた本人であることを確認します。
activity-approval-lead-group = 確認を任されている同僚にメールを送ります。同僚が専用のページで、あなた本人であることを確認します。
activity-approval-lead-both = 上司と、確認を任されている同僚にメールを送ります。専用のページで、あなた本人であることを確認してもらいます。
activity-approval-lead-how = 番号が表示されます。相手に電話するか会いに行き、番号を読み上げてください。すべて{ $minutes }分以内に済ませてください。
activity-approval-ask = メールを送信
activity-approval-waiting = 確認を待っています
activity-approval-waiting-lead = 相手に電話するか会いに行き、下の番号を読み上げてください。確認に必要です。このページは開いたままにしてください。自動的に先へ進みます。
activity-approval-number = 読み上げる番号
activity-approval-count = 確認済み: { $needed }人中{ $approved }人
activity-approval-look = もう一度見る
activity-approval-expired = 時間内に確認されませんでした。もう一度依頼するか、下に別の方法があればそれを選んでください。
activity-approval-nobody = いま確認を頼める人がいません。下に別の方法があればそれを選ぶか、ヘルプデスクにお尋ねください。
activity-approval-denied = 同僚が、あなた本人ではないと答えました。それでもご本人の場合は、ヘルプデスクにご相談ください。
activity-methods-option-approval = 同僚による確認
activity-methods-option-approval-hint = 上司またはほかの同僚が、あなた本人であることを確認します。

page-approve-title = 同僚の確認
page-approve-question = 本当に{ $name }さんですか?
page-approve-asked = { $name }さん({ $account })がサインインできず、本人確認をあなたに依頼しています。依頼は{ $minutes }分前、ネットワークアドレス{ $address }からです。
page-approve-asked-desk = { $name }さん({ $account })がヘルプデスクの{ $operator }と話しており、本人確認をあなたに依頼しています。依頼は{ $minutes }分前です。
page-approve-how = 答える前に、直接会うか、すでに知っている番号で話してください。顔か声で本人と分かったら、番号を読み上げてもらいます。文字で連絡してくるだけの相手には、決して行わないでください。
page-approve-number = { $name }さんが読み上げる番号
page-approve-number-hint = 4桁です。これがないと確認できません。
page-approve-password = あなた自身のパスワード
page-approve-password-hint = あなたのアカウント{ $name }のパスワードです。答えているのがあなたであることを確かめます。
page-approve-approve = はい、話しました
page-approve-deny = いいえ、中止する
page-approve-blank = 入力してください。
page-approve-wrong-number = 番号が違います。もう一度読み上げてもらってください。
page-approve-wrong-password = パスワードが正しくありません。
page-approve-account = いま、あなたのアカウントではこの確認を行えません。ヘルプデスクにご相談ください。
page-approve-approved = ありがとうございます。本人であると確認しました。
page-approve-denied = 本人ではないと回答し、この操作は中止されました。お心当たりがない場合は、ヘルプデスクにお知らせください。
page-approve-over = 確認することはもうありません。時間が過ぎたか、ほかの人が答えたか、操作が終わっています。
page-approve-used-up = 誤った入力が多すぎたため、このリンクはもう使えません。
page-approve-again = ほかの人が同時に回答しました。もう一度回答を送信してください。

mail-approval-subject = { $name }さんが本人確認を依頼しています
mail-approval-body-1 = { $desk ->
    [yes] { $name }さん({ $account })が{ $organization }のヘルプデスクの{ $operator }と話しています。本当にご本人かどうか、同僚であるあなたにお尋ねします。
   *[no] { $name }さん({ $account })が{ $organization }にサインインできず、新しいパスワードの設定またはアカウントのロック解除を希望しています。本当にご本人かどうか、同僚であるあなたにお尋ねします。
}
mail-approval-body-2 = { $minutes }分以内にこのページを開いてください: { $link }
mail-approval-body-3 = まず、直接会うか、すでに知っている番号で話してください。ページで必要な番号を読み上げてくれます。あなたのパスワードが必要なのは、このページだけです。
mail-approval-body-4 = 誰からも話がない場合は、ページで「いいえ」を選んでください。別人かもしれません。何もしなければ、何も起こりません。

mail-approval-asked-subject = { $organization }の同僚に、あなたの本人確認が依頼されました
mail-approval-asked-body-1 = { $desk ->
    [yes] { $at }: あなたを名乗る人がヘルプデスクに連絡し、{ $operator }があなたの同僚に確認を依頼しました。
   *[no] { $at }: あなたを名乗る人が、ネットワークアドレス{ $address }から、あなたの同僚に確認を依頼しました。
}
mail-approval-asked-body-2 = あなたご自身であれば、同僚と話すだけで結構です。
mail-approval-asked-body-3 = あなたでなければ、今すぐヘルプデスクにお知らせください。ほかの人があなたになりすましています。依頼を受けた同僚は誰でも止めることができます。

event-colleagues-asked = 同僚に本人確認を依頼しました
event-colleague-approved = 同僚が本人であると確認しました
event-colleague-denied = 同僚が本人ではないと答えました
event-colleague-refused = 同僚用のページで誤ったパスワードまたは番号が入力されました
event-colleagues-expired = 時間内に同僚の確認がありませんでした
helpdesk-proved-approval = { $caller }さんの同僚が、本人であると確認しました。
