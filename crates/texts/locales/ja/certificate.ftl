# 証明書による本人確認（すべての方向け）。

activity-client-certificate-title = 証明書を使う
activity-client-certificate-lead = 所属する組織から発行された証明書は、スマートカードまたはこのデバイスに入っています。カードをお持ちの場合は挿入してから先に進んでください。ブラウザーから、使用する証明書やカードの PIN を尋ねられることがあります。
activity-client-certificate-go = 自分の証明書を使う
activity-client-certificate-none = ブラウザーから証明書が送られませんでした。カードを挿入し、ブラウザーのウィンドウをすべて閉じてから、このページを開き直して証明書を選んでください。下に別の方法があれば、それを選ぶこともできます。間違いとしては数えられません。
activity-client-certificate-over = この証明書は現在有効ではありません。新しい証明書を取得するか、下に別の方法があればそれを選んでください。
activity-client-certificate-revoked = この証明書は取り消されています。ヘルプデスクに問い合わせるか、下に別の方法があればそれを選んでください。
activity-client-certificate-unsuitable = この証明書はここでは受け付けられません。ブラウザーを閉じてからもう一度試して別の証明書を選ぶか、下に別の方法があればそれを選んでください。
activity-client-certificate-unusable = この証明書は使用できませんでした。ヘルプデスクに問い合わせるか、下に別の方法があればそれを選んでください。
activity-client-certificate-other = この証明書は、ここで入力された名前のものではありません。ブラウザーを閉じ、自分の証明書でもう一度試してください。
activity-client-certificate-away = 証明書がまだ有効かどうかを現在確認できません。間違いとしては数えられません。数分後にもう一度試すか、下に別の方法があればそれを選んでください。
activity-methods-option-client-certificate = 証明書を使う
activity-methods-option-client-certificate-hint = スマートカードまたはこのデバイスに入っている証明書です。
event-factor-certificate-refused = クライアント証明書が受け付けられませんでした
