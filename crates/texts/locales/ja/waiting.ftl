# Waiting times with veto: the person's page, the page that stops it, mails, and history.

activity-wait-title = あとで続けられます
activity-wait-lead = 本人確認ができました。このアカウントを守るため、続きは待ち時間のあと、{ $from }からになります。
activity-wait-told = 登録されているあなたのメールアドレスにメッセージを送りました。それを読んだ人は、この手続きを止めることができます。
activity-wait-back = このページは閉じてかまいません。{ $from }から{ $until }までの間に同じ手続きをもう一度始め、もう一度本人確認をしてください。すぐに続きへ進みます。
activity-wait-look = もう一度見る
activity-wait-stopped = あなたのメールにあるリンク「私ではありません」から停止されました。{ $until }までは始められません。ご本人の場合は、ヘルプデスクにお問い合わせください。
activity-wait-stopped-desk = ヘルプデスクが停止しました。{ $until }までは始められません。ご本人の場合は、ヘルプデスクにお問い合わせください。
activity-wait-texted = 組織に登録されているあなたの電話番号にSMSを送りました。それを読んだ人は、ヘルプデスクに頼んでこの手続きを止めることができます。
activity-wait-over = 待ち時間はすでに使われたか、終わっています。手続きをもう一度始めてください。

page-stop-title = ほかの人を止める
page-stop-question = これはあなたでしたか?
page-stop-asked = { $task ->
    [forgot-password] { $at }: あなた({ $account })としての本人確認が行われ、新しいパスワードの設定が求められています。
    [unlock-account] { $at }: あなた({ $account })としての本人確認が行われ、アカウントのロック解除が求められています。
   *[other] { $at }: あなた({ $account })としての本人確認が行われ、手続き「{ $task }」の続きが求められています。
}
page-stop-when = ネットワークアドレス{ $address }からの操作です。まだ何も起きていません。{ $from }から可能になります。
page-stop-how = あなたでしたら、ここですることはありません。あなたでなければ、ボタンを押してください。この手続きだけが止まり、ほかは何も変わりません。
page-stop-stop = 私ではありません、止める
page-stop-stopped = { $at }にあなたが止めました。何も変更されていません。{ $until }までは誰も始められません。ほかの人があなたになりすませる状態ですので、今すぐヘルプデスクにご相談ください。
page-stop-stopped-desk = { $at }にヘルプデスクが止めました。何も変更されていません。{ $until }までは誰も始められません。ほかの人があなたになりすませる状態ですので、今すぐヘルプデスクにご相談ください。
page-stop-late = 止めるには遅すぎました。{ $at }に続きへ進みました。あなたでなければ、すぐにヘルプデスクへ電話してください。
page-stop-over = 止めるものはもうありません。時間内に続きへ進んだ人はいませんでした。
page-stop-again = 同時にほかの操作がありました。もう一度ボタンを押してください。

mail-waiting-subject = { $organization }のアカウントを変更しようとしているのはあなたですか?
mail-waiting-body-1 = { $task ->
    [forgot-password] あなた({ $account })としての本人確認が行われ、新しいパスワードの設定が求められています。
    [unlock-account] あなた({ $account })としての本人確認が行われ、アカウントのロック解除が求められています。
   *[other] あなた({ $account })としての本人確認が行われ、手続き「{ $task }」の続きが求められています。
}
mail-waiting-body-2 = まだ何も起きていません。{ $from }から{ $until }まで可能になります。
mail-waiting-body-3 = あなたでしたら、今することはありません。その時間内に手続きをもう一度始めてください。
mail-waiting-body-4 = あなたでなければ、このページを開いて止めてください: { $link }

mail-waiting-stopped-subject = { $name }さんがなりすましを止めました
mail-waiting-stopped-body-1 = { $at }に、{ $organization }のサイトで{ $name }さんとしての本人確認が行われ、手続き「{ $task }」がネットワークアドレス{ $address }から始められました。{ $name }さんへのメッセージのリンクから停止されました。
mail-waiting-stopped-body-2 = 本人確認に使うものを、ほかの人が知っているか持っている可能性があります。ご本人と話し、交換してもらってください。詳細は履歴にあります。

phone-waiting = { $organization }: あなたとして本人確認が行われました。{ $from }からアカウントを変更できるようになります。あなたでなければ、今すぐヘルプデスクに電話するか、メールのリンクをお使いください。

event-waiting-begun = 待ち時間が始まりました
event-waiting-passed = 待ち時間が終わり、手続きが続きました
event-waiting-stopped = 待ち時間が停止されました。本人ではありませんでした
