# Buttons, errors that any page can show, and the strength meter.

action-continue = 続ける
action-stop-here = ここで終える
action-stop = 変更せずに中止
action-other-way = 別の方法を選ぶ
action-resend = 新しいコードを送信
action-save-password = 新しいパスワードを保存
action-unlock = アカウントのロックを解除
action-back-home = トップページに戻る
action-skip = このステップをスキップ
action-save-answers = 答えを保存
action-send-code = コードを送信
action-other-address = 別のアドレスを使う

error-directory-unavailable = 現在、組織のサインインサービスに接続できません。何も変更されていません。数分後にもう一度お試しください。
error-condition-unknown = 組織のルールで確認が必要なことを、現在確認できません。何も変更されていません。数分後にもう一度試すか、ヘルプデスクにお問い合わせください。
error-store-unavailable = 現在、このサービスは何も保存できません。復旧するまで、何も変更されません。数分後にもう一度お試しください。
error-busy = 現在、多くの人がこのサービスを利用しています。何も変更されていません。数秒後にもう一度お試しください。
error-too-many = 試行回数が多すぎます。何も変更されていません。{ $seconds }秒後にもう一度お試しください。
error-not-found = このアドレスには何もありません。トップページに戻ってください。
error-bug = サービス側で問題が発生しました。ヘルプデスクに問い合わせる場合は、この番号をお伝えください: { $reference }
error-input-too-long = 文字が多すぎます。短くしてもう一度お試しください。
error-input-control-characters = ここでは使えない文字が含まれています。貼り付けずに、直接入力してください。
error-input-unknown-field = このページは古くなっています。再読み込みしてもう一度お試しください。何も変更されていません。

strength-caption = 強度
strength-0 = とても弱い: すぐに当てられます
strength-1 = 弱い: 短時間で当てられます
strength-2 = 普通: あと数文字増やすと安心です
strength-3 = 強い
strength-4 = とても強い
