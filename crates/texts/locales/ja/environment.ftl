# Mails to administrators about how the realm stands. Arguments of all: organization. problems is a list in English.

mail-environment-problems-subject = { $organization }のReclaveをご確認ください
mail-environment-problems-body-1 = 正常でないものが{ $count }件あります:
mail-environment-problems-body-2 = { $problems }
mail-environment-problems-body-3 = 詳しくは管理サイトのダッシュボードをご覧ください。変化があれば、またメールでお知らせします。

mail-environment-well-subject = { $organization }のReclaveは正常に戻りました
mail-environment-well-body-1 = 問題はすべて解決しました。
