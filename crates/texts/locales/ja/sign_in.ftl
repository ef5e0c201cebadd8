# Signing in to the staff sites, and the first set-up.
staff-sign-in-no-role = 本人確認はできましたが、このサイトでの役割がありません。管理者に割り当てを依頼してください。
staff-sign-in-administration = 管理サイトにサインイン
staff-sign-in-helpdesk = ヘルプデスクにサインイン
staff-sign-in-lead = ご自分のアカウントと、2つ目の確認方法を使います。
staff-setup-title = 初期設定
staff-setup-lead = まだ管理者がいません。プログラムの起動時に表示されたセットアップコードを入力してください。
staff-setup-label = セットアップコード
staff-setup-hint = 1時間以内に1回だけ使えます。新しいコードが必要な場合は、プログラムを再起動してください。
staff-setup-wrong = コードが正しくないか、使用済みか、古くなっています。プログラムを再起動して新しいコードを取得してください。
staff-setup-begin = 始める
staff-prove-again = 一度に多くの変更を行うため、もう一度本人確認をしてください。
staff-prove-again-title = ご本人ですか？
staff-prove-again-label = 認証アプリのコード
staff-prove-again-button = 確認
