# Who are you: the page before every task.

find-title = どなたですか？
find-lead = 職場でサインインするときに使う名前を入力してください。
find-ask-login = ユーザー名
find-ask-upn = ユーザー名またはメールアドレス
find-ask-attribute = あなたの識別番号
find-domain = ドメイン
find-error-empty = ユーザー名を入力してください。
find-error-too-long = 名前が長すぎます。確認してもう一度お試しください。
find-error-characters = ユーザー名に使われない文字が含まれています。確認してもう一度お試しください。
