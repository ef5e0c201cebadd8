# Helping oneself without the help desk: a passcode by mail, and the user name of somebody who has forgotten it.

activity-get-passcode-title = 패스코드 받기
activity-get-passcode-lead = { $address } 주소로 패스코드를 보냅니다. { $minutes }분 동안 한 번만 사용할 수 있습니다.
activity-get-passcode-go = 패스코드 보내기
activity-get-passcode-sent = { $address } 주소로 패스코드를 보냈습니다.
activity-get-passcode-no-address = 패스코드를 보낼 주소가 없습니다. 변경된 내용은 없습니다. 헬프데스크에 문의하세요.

task-forgot-user-name-name = 사용자 이름 찾기
task-forgot-user-name-description = 사용자 이름을 이메일로 받습니다.
run-done-forgot-user-name-title = 받은 메일함을 확인하세요
run-done-forgot-user-name-lead = 조직에 등록된 주소라면 사용자 이름이 이 주소로 전송됩니다. 메일이 오지 않으면 주소를 확인하거나 헬프데스크에 문의하세요.

page-find-label-mail = 업무용 이메일 주소
page-find-hint-mail = 등록된 주소라면 이 주소로 사용자 이름을 보냅니다.
page-find-empty-mail = 이메일 주소를 입력하세요.

mail-own-passcode-subject = { $organization } 패스코드
mail-own-passcode-body-1 = 요청하신 패스코드입니다:
mail-own-passcode-body-2 = { $minutes }분 동안 한 번만 사용할 수 있습니다. 셀프서비스 사이트에서 “패스코드가 있습니다” 작업을 선택하고 입력하세요. 다른 사람에게 알려 주지 마세요.
mail-own-passcode-body-3 = 본인이 요청하지 않았다면 지금 바로 헬프데스크에 연락하여 다른 사람이 내 계정을 사용하고 있다고 알려 주세요.

mail-user-name-subject = { $organization } 사용자 이름
mail-user-name-body-1 = 사용자 이름은 { $name }입니다.
mail-user-name-body-2 = 누군가 셀프서비스 사이트에서 이 주소를 입력하여 사용자 이름을 요청했습니다.
mail-user-name-body-3 = 본인이 요청하지 않았더라도 따로 하실 일은 없습니다. 사용자 이름은 이 주소로만 전송되었습니다. 다시 발생하면 헬프데스크에 알려 주세요.
