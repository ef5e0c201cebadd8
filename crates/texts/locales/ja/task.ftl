# What a person can do. The names stand on the home page and as headings; the descriptions are one sentence.

task-register-name = 登録する
task-register-description = 本人確認の方法を設定して、後からご自分で手続きできるようにします。
task-manage-profile-name = プロフィールを管理
task-manage-profile-description = 秘密の質問、個人用メールアドレス、認証アプリを変更します。
task-forgot-password-name = パスワードを忘れた
task-forgot-password-description = 本人確認をして、新しいパスワードを設定します。
task-manage-passwords-name = パスワードを変更
task-manage-passwords-description = 現在のパスワードがわかる場合に、新しいパスワードを設定します。期限切れでもかまいません。
task-unlock-account-name = アカウントのロックを解除
task-unlock-account-description = 間違いが多くてロックされたアカウントを、現在のパスワードのまま再び使えるようにします。
task-my-notifications-name = 通知の設定
task-my-notifications-description = アカウントに関するどの通知を受け取るかを選びます。
task-passcode-name = パスコードを持っている
task-passcode-description = ヘルプデスクから受け取ったパスコードを使います。
task-sign-in-name = サインイン
task-sign-in-description = プロフィールと、利用できる手続きを確認できます。
# A task that an administrator made and gave no words in this language.
task-other-name = その他の手続き
task-other-description = 組織が用意した手続きです。
task-gone = この手続きは提供されなくなりました

# Why a task cannot be used now.
task-unavailable-registered = すでに登録済みです。
task-unavailable-unregistered = 先に登録してください。
task-unavailable-not-locked = アカウントはロックされていません。
task-unavailable-not-disabled = アカウントは無効になっていません。
task-unavailable-profile-not-locked = 登録はロックされていません。
task-unavailable-never = 組織はこの手続きを提供していません。
