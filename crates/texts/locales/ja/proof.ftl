# Proving who you are. What is shown before a proof is the same for every name, known or not.

activity-password-title = パスワードを入力
activity-password-lead = 現在サインインに使っているパスワードを入力してください。期限切れのパスワードもここでは使えます。
activity-password-label = 現在のパスワード
activity-password-wrong = ユーザー名またはパスワードが正しくありません。両方を確認してもう一度お試しください。

activity-questions-title = 秘密の質問に答える
activity-questions-lead = { $count }件の質問すべてに、登録したときと同じ答えを入力してください。大文字と小文字の違いやスペースは問いません。
activity-questions-wrong = 答えが正しくありません。確認してもう一度お試しください。
activity-questions-wrong-one = この答えは正しくありません。
activity-questions-too-few = 登録されている秘密の質問が、ここで必要な数より少なくなっています。別の方法で本人確認をするか、ヘルプデスクにお問い合わせください。
activity-questions-next = 答えを確認
activity-questions-pick = 質問{ $number }
activity-questions-answer = 答え{ $number }
activity-questions-picked-twice = 同じ質問が2回選ばれています。別の質問を選んでください。

activity-mail-code-title = メールに届いたコードを入力
activity-mail-code-lead-corporate = 職場のメールアドレスにコードを送信しました。{ $minutes }分間有効です。
activity-mail-code-lead-personal = 個人用メールアドレスにコードを送信しました。{ $minutes }分間有効です。
activity-mail-code-label = コード
activity-mail-code-wrong = コードが正しくありません。最新のメールを確認してもう一度お試しください。
activity-mail-code-expired = このコードは使えなくなりました。新しいコードを取得してください。
activity-mail-code-resend = 新しいコードを送信
activity-mail-code-resent = 新しいコードを送信しました。以前のコードは使えません。
activity-mail-code-held-up = 現在メールを配信できないため、コードはまだ届いていません。引き続き送信を試みています。
activity-mail-code-held-up-other = 現在メールを配信できないため、コードはまだ届いていません。引き続き送信を試みています。下で別の方法を選ぶこともできます。
activity-mail-code-wait = { $seconds }秒後に新しいコードを取得できます。

activity-totp-title = 認証アプリのコードを入力
activity-totp-lead = スマートフォンでアプリを開き、あなたのアカウントに表示されている6桁の数字を入力してください。
activity-totp-label = コード
activity-totp-wrong = コードが正しくありません。次のコードを待ってもう一度お試しください。

activity-recovery-code-title = リカバリーコードを入力
activity-recovery-code-lead = 登録したときに控えたリカバリーコードを1つ入力してください。各コードは1回だけ使えます。
activity-recovery-code-label = リカバリーコード
activity-recovery-code-wrong = リカバリーコードが正しくないか、使用済みです。確認するか、別のコードをお使いください。

activity-passcode-title = パスコードを入力
activity-passcode-lead = パスコードはヘルプデスクから受け取れます。短い時間内に1回だけ使えます。
activity-passcode-label = パスコード
activity-passcode-wrong = パスコードが正しくないか、使えなくなっています。確認するか、ヘルプデスクに新しいパスコードを依頼してください。

activity-not-registered-title = まだ設定されていません
activity-not-registered = ここで必要な情報が登録されていません。別の方法で本人確認をするか、ヘルプデスクにお問い合わせください。

activity-methods-title = 本人確認
activity-methods-lead = いま一番使いやすい方法を選んでください。
activity-methods-lead-second = 1つ目の確認ができました。続けて2つ目の確認をしてください。
activity-methods-needed = あと{ $number }つの確認が必要です。
activity-methods-option-mail-code = 職場のメールにコードを送信
activity-methods-option-mail-code-hint = 組織から割り当てられたメールアドレスにコードを送信します。
activity-methods-option-mail-code-personal = 個人用メールにコードを送信
activity-methods-option-mail-code-personal-hint = 登録した個人用メールアドレスにコードを送信します。
activity-methods-option-questions = 秘密の質問
activity-methods-option-questions-hint = 登録したときに選んだ質問に答えます。
activity-methods-option-totp = 認証アプリ
activity-methods-option-totp-hint = スマートフォンのアプリに表示される6桁の数字を入力します。
activity-methods-option-recovery-code = リカバリーコード
activity-methods-option-recovery-code-hint = 緊急時のために控えたコードを1つ使います。
activity-methods-option-password = 現在のパスワード
activity-methods-option-password-hint = 現在サインインに使っているパスワードを入力します。
activity-methods-option-passcode = パスコード
activity-methods-option-passcode-hint = ヘルプデスクから受け取ったパスコードを入力します。
