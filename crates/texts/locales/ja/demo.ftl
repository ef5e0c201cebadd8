# The demo: the people one can play, and trying a password as another program would.

demo-people-ana = まだ何も登録していません。「登録する」から始めてください。その後、Anaさんは「パスワードを忘れた」を使えます。
demo-people-tom = 秘密の質問と個人用メールアドレスを登録済みです。どの質問の答えも「{ $answer }」です。ヘルプデスクの担当者でもあります。認証アプリのコードでサインインしてください。コードはデモのコードのページに表示されます。
demo-people-mei = 認証アプリを登録済みです。Meiさんを演じるには、このキーをお手持ちのアプリに追加してください: { $secret } 管理者でもあります。認証アプリのコードはデモのコードのページに表示されます。
demo-sign-in-good = パスワードは正しいです。{ $name }さんがサインインしました。
demo-sign-in-must-change = パスワードは正しいですが、先に変更する必要があります。トップページで「パスワードを変更」を選んでください。
demo-sign-in-wrong = ユーザー名またはパスワードが正しくありません。両方を確認してもう一度お試しください。
demo-site-self-service = セルフサービス
demo-site-helpdesk = ヘルプデスク
demo-site-administration = 管理
demo-codes = 認証アプリのコード
demo-codes-lead = 演じられる人物の認証アプリに現在表示されているコードです。各コードは1回だけ使えます。続けて使うには、次のコードを待ってください。
demo-codes-left = あと{ $seconds }秒間表示
demo-codes-again = 更新
