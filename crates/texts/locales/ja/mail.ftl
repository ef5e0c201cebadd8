# Mails. Each has a subject and paragraphs body-1, body-2 …; the code stands after the first of them.
# Arguments of all: organization. A subject never has a code in it.

mail-footer-help = ヘルプを見る
mail-footer-site = パスワードとアカウントを管理
mail-footer-sent-by = { $organization }から自動送信されました。このメールに返信しても読まれません。
mail-result-success = 成功
mail-result-failure = 失敗

mail-code-subject = { $organization }のコード
mail-code-body-1 = コードを求められたページで、次のコードを入力してください:
mail-code-body-2 = コードは{ $minutes }分以内に1回だけ使えます。{ $organization }の者がコードをお尋ねすることはありません。誰にも教えないでください。
mail-code-body-3 = コードを依頼していない場合は、ほかの人があなたのユーザー名を入力した可能性があります。このコードがなければ先に進めません。このメールを削除し、再び届く場合はヘルプデスクにお知らせください。

mail-contact-code-subject = { $organization }で使うメールアドレスの確認
mail-contact-code-body-1 = ご自分のアドレスであることを確認するため、次のコードを入力してください:
mail-contact-code-body-2 = コードは{ $minutes }分以内に1回だけ使えます。
mail-contact-code-body-3 = お心当たりがない場合は、どなたかが誤ってあなたのアドレスを入力した可能性があります。このメールを削除してください。コードがなければ、あなたのアドレスが使われることはありません。

mail-success-subject = { $task ->
    [register] { $organization }での登録が完了しました
    [manage-profile] { $organization }のプロフィールが変更されました
    [forgot-password] { $organization }のパスワードが再設定されました
    [manage-passwords] { $organization }のパスワードが変更されました
    [unlock-account] { $organization }のアカウントのロックが解除されました
    [my-notifications] { $organization }からの通知の設定が変更されました
    [passcode] { $organization }のアカウントにパスコードが使われました
    [activate-account] { $organization }のアカウントの利用が始まりました
    [forgot-user-name] { $organization }のユーザー名が送信されました
    [sign-in] { $organization }のアカウントにサインインがありました
    [offline-any] { $organization }でオフラインのパソコン用のコードが発行されました
   *[other] { $organization }のアカウントが変更されました
}
mail-success-body-1 = { $task ->
    [register] 本人確認の方法が設定されました。今後は、新しいパスワードの設定やアカウントのロック解除をご自分で行えます。
    [manage-profile] 本人確認の方法が変更されました。
    [forgot-password] あなたの本人確認が行われ、新しいパスワードが設定されました。古いパスワードは使えません。
    [manage-passwords] あなたのパスワードを知っている人が、パスワードを変更しました。古いパスワードは使えません。
    [unlock-account] あなたの本人確認が行われ、アカウントのロックが解除されました。パスワードは変更されていません。
    [my-notifications] アカウントに関する通知の設定が変更されました。
    [passcode] ヘルプデスクがあなたのアカウント用に発行したパスコードが使われました。このパスコードはもう使えません。
    [activate-account] あなたのアカウント用に発行されたパスコードが使われ、パスワードが設定されました。このパスコードはもう使えません。
    [forgot-user-name] ユーザー名の問い合わせがあり、あなたに送信されました。
    [sign-in] あなたの本人確認が行われ、パスワードを管理するサイトへのサインインがありました。
    [offline-any] あなたの本人確認が行われ、オフラインのパソコンに新しいパスワードを設定するコードが発行されました。{ $organization }のパスワードは変更されていません。
   *[other] あなたのアカウントで手続き「{ $task }」が完了しました。
}
mail-success-body-2 = ご本人による操作の場合は、何もする必要はありません。
mail-success-body-3 = ご本人でない場合は、すぐにヘルプデスクに連絡し、ほかの人があなたのアカウントを使っていると伝えてください。

mail-failure-subject = { $task ->
    [register] { $organization }での登録に失敗しました
    [manage-profile] { $organization }のプロフィールは変更されませんでした
    [forgot-password] { $organization }のパスワードの再設定に失敗しました
    [manage-passwords] { $organization }のパスワードの変更に失敗しました
    [unlock-account] { $organization }のアカウントのロック解除に失敗しました
    [my-notifications] { $organization }からの通知の設定は変更されませんでした
    [passcode] { $organization }でのパスコードの使用に失敗しました
    [activate-account] { $organization }のアカウントの利用開始に失敗しました
    [forgot-user-name] { $organization }のユーザー名は送信されませんでした
    [sign-in] { $organization }のアカウントへのサインインに失敗しました
   *[other] { $organization }のアカウントの変更に失敗しました
}
mail-failure-body-1 = { $task ->
    [register] あなたのアカウントの登録が試みられましたが、完了しませんでした。
    [manage-profile] 本人確認の方法の変更が試みられましたが、完了しませんでした。
    [forgot-password] あなたのアカウントの新しいパスワードの設定が試みられましたが、完了しませんでした。
    [manage-passwords] あなたのパスワードの変更が試みられましたが、完了しませんでした。
    [unlock-account] あなたのアカウントのロック解除が試みられましたが、完了しませんでした。
    [my-notifications] あなたに届く通知の変更が試みられましたが、完了しませんでした。
    [passcode] あなたのアカウントでパスコードの使用が試みられましたが、完了しませんでした。
    [activate-account] パスコードを使ってあなたのアカウントのパスワードの設定が試みられましたが、完了しませんでした。
    [forgot-user-name] あなたのユーザー名の問い合わせがありましたが、送信できませんでした。
    [sign-in] パスワードを管理するサイトへのサインインが試みられましたが、完了しませんでした。
   *[other] あなたのアカウントで手続き「{ $task }」が始められましたが、完了しませんでした。
}
mail-failure-body-2 = ご本人による操作の場合は、もう一度試すか、ヘルプデスクにご相談ください。
mail-failure-body-3 = ご本人でない場合は、ヘルプデスクにお知らせください。{ $organization }の者だと名乗る人であっても、コード、答え、パスワードを教えないでください。

mail-admin-success-subject = { $task ->
    [register] { $name }さんが登録しました
    [manage-profile] { $name }さんがプロフィールを変更しました
    [forgot-password] { $name }さんが新しいパスワードを設定しました
    [manage-passwords] { $name }さんがパスワードを変更しました
    [unlock-account] { $name }さんがアカウントのロックを解除しました
    [my-notifications] { $name }さんが通知の設定を変更しました
    [passcode] { $name }さんがパスコードを使いました
    [activate-account] { $name }さんがアカウントの利用を始めました
    [forgot-user-name] { $name }さんがユーザー名を問い合わせました
    [sign-in] { $name }さんがサインインしました
   *[other] { $name }さんが手続き「{ $task }」を完了しました
}
mail-admin-success-body-1 = { $name }さんが、{ $organization }のセルフサービスサイトで手続き「{ $task }」を完了しました。
mail-admin-success-body-2 = 詳細は履歴で確認できます。想定外の場合は、本人に確認し、はっきりするまでアカウントをロックしてください。

mail-admin-failure-subject = { $task ->
    [register] { $name }さんは登録できませんでした
    [manage-profile] { $name }さんはプロフィールを変更できませんでした
    [forgot-password] { $name }さんは新しいパスワードを設定できませんでした
    [manage-passwords] { $name }さんはパスワードを変更できませんでした
    [unlock-account] { $name }さんはアカウントのロックを解除できませんでした
    [my-notifications] { $name }さんは通知の設定を変更できませんでした
    [passcode] { $name }さんはパスコードを使えませんでした
    [activate-account] { $name }さんはアカウントの利用を始められませんでした
    [forgot-user-name] { $name }さんはユーザー名を受け取れませんでした
    [sign-in] { $name }さんはサインインできませんでした
   *[other] { $name }さんは手続き「{ $task }」を完了できませんでした
}
mail-admin-failure-body-1 = { $name }さんが、{ $organization }のセルフサービスサイトで手続き「{ $task }」を始めましたが、失敗しました。
mail-admin-failure-body-2 = 原因は履歴で確認できます。何度も起きる場合は、ほかの人が試している可能性があります。本人に確認してください。

mail-profile-locked-subject = { $organization }のアカウントで本人確認に何度も失敗しました
mail-profile-locked-body-1 = あなたの本人確認で、間違いが何度も続きました。アカウントを守るため、{ $minutes }分間は操作を受け付けません。
mail-profile-locked-body-2 = パスワードは変更されていません。いつもどおりサインインできます。
mail-profile-locked-body-3 = ご本人でない場合は、ヘルプデスクにお知らせください。コード、答え、パスワードは誰にも教えないでください。

mail-contact-changed-subject = { $organization }のアカウントの個人用メールアドレスが変更されました
mail-contact-changed-body-1 = コードやアカウントに関する通知を受け取る個人用メールアドレスが変更されました。このメールは、以前のアドレスと新しいアドレスの両方に送信しています。
mail-contact-changed-body-2 = ご本人による操作の場合は、何もする必要はありません。
mail-contact-changed-body-3 = ご本人でない場合は、すぐにヘルプデスクにご連絡ください。ほかの人があなたのコードを受け取れる可能性があります。

mail-factor-changed-subject = { $what ->
    [questions] { $organization }の秘密の質問が変更されました
    [authenticator] { $organization }のアカウントに認証アプリが追加されました
    [authenticator-removed] { $organization }のアカウントの認証アプリが削除されました
    [passkey] { $organization }のアカウントにパスキーが追加されました
    [passkey-removed] { $organization }のアカウントのパスキーが削除されました
    [phone] { $organization }のアカウントに携帯電話番号が追加されました
    [phone-removed] { $organization }のアカウントの携帯電話番号が削除されました
    [recovery-codes] { $organization }のアカウントの新しいリカバリーコード
    [recovery-code-used] { $organization }のアカウントのリカバリーコードが使われました
    [browser] { $organization }のアカウントにブラウザーが記憶されました
   *[other] { $organization }での本人確認の方法が変更されました
}
mail-factor-changed-body-1 = { $what ->
    [questions] 本人確認に使う秘密の質問と答えが置き換えられました。
    [authenticator] 今後は、認証アプリのコードで本人確認を行います。
    [authenticator-removed] あなたの認証アプリのコードは、本人確認に使えなくなりました。
    [passkey] 今後は、新しく追加されたパスキー（指紋、顔、PIN、またはセキュリティキー）でも本人確認ができます。
    [passkey-removed] あなたのパスキーの1つは、本人確認に使えなくなりました。
    [phone] 今後は、あなたの携帯電話番号に送信されるコードで本人確認ができます。
    [phone-removed] あなたの携帯電話番号に送信されるコードは、本人確認に使えなくなりました。
    [recovery-codes] 新しいリカバリーコードが作成されました。以前のコードはすべて使えません。
    [recovery-code-used] あなたのリカバリーコードの1つが本人確認に使われました。このコードはもう使えません。
    [browser] 今後は、もう一つのブラウザーが本人確認の一部として扱われます。「マイプロフィール」のページで確認でき、そこで記憶を消すことができます。
   *[other] 本人確認の方法が変更されました。
}
mail-factor-changed-body-2 = ご本人による操作の場合は、何もする必要はありません。
mail-factor-changed-body-3 = ご本人でない場合は、すぐにヘルプデスクに連絡し、ほかの人があなたのアカウントを使っていると伝えてください。

mail-passkey-copied-subject = { $organization }で、あなたのセキュリティキーの複製が使われた可能性があります
mail-passkey-copied-body-1 = パスキー「{ $name }」を使って、あなたとして本人確認をしようとした人がいます。このパスキーは複製されている可能性があるため、受け付けませんでした。
mail-passkey-copied-body-2 = ヘルプデスクに知らせ、このパスキーをアカウントから削除して、新しいパスキーを作成してください。
mail-passkey-copied-body-3 = ご本人でない場合は、すぐにヘルプデスクにご連絡ください。ほかの人があなたのセキュリティキーやその複製を持っている可能性があります。

mail-bulk-change-required-subject = { $organization }の新しいパスワードを設定してください
mail-bulk-change-required-body-1 = 管理者の判断により、新しいパスワードが必要になりました。次回サインインするときに、設定を求められます。
mail-bulk-change-required-body-2 = いつもどおり現在のパスワードでサインインし、求められたら新しいパスワードを設定してください。サインインできない場合は、ヘルプデスクにお問い合わせください。
mail-bulk-change-required-body-3 = { $organization }の者がパスワードをお尋ねすることはありません。誰にも教えず、メールのリンクから開いたページにも入力しないでください。

mail-bulk-unregistered-subject = { $organization }での登録内容が削除されました
mail-bulk-unregistered-body-1 = 秘密の質問の答え、認証アプリ、リカバリーコードなど、本人確認のために登録した内容を管理者が削除しました。アカウントとパスワードは変更されていません。
mail-bulk-unregistered-body-2 = お時間のあるときに、もう一度登録してください。それまでは、新しいパスワードの設定やアカウントのロック解除をご自分で行うことはできません。
mail-bulk-unregistered-body-3 = ご不明な点は、ヘルプデスクにお問い合わせください。{ $organization }の者だと名乗る人であっても、コード、答え、パスワードを教えないでください。
