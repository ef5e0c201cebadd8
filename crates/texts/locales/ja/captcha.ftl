# A short check that robots do not pass: work of the browser, a picture with sounds, or Google’s reCAPTCHA.

captcha-label = ロボットでないことの確認
captcha-typed = 画像の文字を入力してください
captcha-hint = 音で確認することもできます。短い音のまとまりが流れます。まとまりごとに音の回数を数え、その数字を入力してください（例: 3142）。
captcha-picture = 入力する文字の画像です。見えない場合は音を使ってください。
captcha-sound = 数える音のまとまり
captcha-again = 別の画像を表示
captcha-busy = しばらくお待ちください。ブラウザーが短い確認をしています。
captcha-done = 完了しました。
captcha-lost = 自動の確認ができませんでした。下に画像が表示されない場合は、このページを読み込み直してください。
captcha-needs-scripts = この確認には JavaScript が必要です。ブラウザーで有効にするか、別のブラウザーを使ってください。
captcha-google = このページは Google reCAPTCHA で保護されています。そのためブラウザーは Google とデータをやり取りします。
captcha-needed = 先に進む前に、短い確認が必要です。
captcha-blank = 先に確認に答えてください。
captcha-old = 確認の画面が長く開かれていました。新しい確認をどうぞ。
captcha-wrong = 正しくありませんでした。新しい確認をどうぞ。
captcha-away = 現在、確認を行えません。数分後にもう一度お試しください。
captcha-instead = 今回は画像または音を使ってください。

activity-captcha-title = 短い確認
activity-captcha-lead-work = ブラウザーが自動で行います。そのまま続けてください。
activity-captcha-lead-picture = 自動プログラムを防ぐための確認です。
activity-captcha-lead-recaptcha = 自動プログラムを防ぐための確認です。
