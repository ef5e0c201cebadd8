# Mails to administrators about how the realm stands. Arguments of all: organization. problems is a list in English.

mail-environment-problems-subject = { $organization }의 Reclave를 확인해 주세요
mail-environment-problems-body-1 = { $count }가지가 정상이 아닙니다:
mail-environment-problems-body-2 = { $problems }
mail-environment-problems-body-3 = 자세한 내용은 관리 사이트의 대시보드에서 볼 수 있습니다. 달라지는 것이 있으면 다시 메일을 보내 드립니다.

mail-environment-well-subject = { $organization }의 Reclave가 다시 정상입니다
mail-environment-well-body-1 = 문제가 있던 것이 모두 해결되었습니다.
