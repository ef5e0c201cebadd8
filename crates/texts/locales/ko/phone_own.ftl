# A phone number of one's own, and what became of a message to a phone.

activity-register-phone-title = 내 휴대전화 번호 추가
activity-register-phone-lead = 비밀번호를 잊었을 때 도움이 됩니다. 인증 코드와 계정에 관한 메시지에만 사용하며, 다른 용도로는 사용하지 않습니다.
activity-register-phone-known = 지금은 { $ends }(으)로 끝나는 번호가 등록되어 있습니다. 새 번호가 이를 대신합니다.
activity-register-phone-country = 국가
activity-register-phone-number = 휴대전화 번호
activity-register-phone-number-hint = 국내에서 거는 대로, 또는 앞에 +와 국가 번호를 붙여 입력하세요.
activity-register-phone-blank = 번호를 입력하세요.
activity-register-phone-invalid = 전화번호가 올바르지 않습니다. 확인하고 다시 시도하세요.
activity-register-phone-extension = 내선 번호가 없는 본인 번호를 입력하세요.
activity-register-phone-no-country = 이 국가의 번호로는 코드를 보내지 않습니다. 다른 번호를 입력하세요.
activity-register-phone-not-taken = 이 번호로는 메시지를 보낼 수 없습니다. 확인하거나 다른 번호를 입력하세요.
activity-register-phone-code-title = 번호를 확인하려면 전화로 받은 코드를 입력하세요
activity-register-phone-other = 다른 번호 사용
activity-register-phone-remove = 번호 삭제
activity-phone-undelivered = 메시지를 전달하지 못했습니다. 다른 번호나 다른 방법을 선택하세요.
activity-phone-nothing-came = 아무것도 오지 않으면 전화가 연결되지 않는 상태일 수 있습니다. 다른 번호를 선택하거나, 아래에 다른 방법이 있으면 그 방법을 사용하세요.

phone-number-added = 이제 이 번호로 { $organization }에서 본인 확인을 합니다. 본인이 한 일이 아니면 바로 헬프데스크에 전화하세요.
phone-number-removed = 이 번호로는 더 이상 { $organization }에서 본인 확인을 하지 않습니다. 본인이 한 일이 아니면 바로 헬프데스크에 전화하세요.

page-me-personal-phone = 내 휴대전화 번호
page-me-phone-add = 휴대전화 번호 추가하기
page-me-phone-manage = 휴대전화 번호 변경 또는 삭제
page-me-phone-proves-from = 본인 확인에 사용 가능한 시점

event-factor-phone-delivery = 전화 서비스가 메시지 도착 여부를 알려 왔습니다
event-factor-phone-report-refused = 전화 서비스의 보고를 신뢰할 수 없었습니다
