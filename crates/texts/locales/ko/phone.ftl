# A code by text message or call, for self-service; what the message and the call say.

activity-phone-title = 전화로 코드 받기
activity-phone-lead = 번호를 고르고, 문자와 전화 중 어느 쪽으로 받을지 선택하세요.
activity-phone-lead-one = { $ends }(으)로 끝나는 번호로 코드를 보낼 수 있습니다.
activity-phone-where = 번호
activity-phone-number = { $ends }(으)로 끝나는 번호
activity-phone-call-only = 이 번호로는 전화만 걸 수 있습니다.
activity-phone-choose = 번호를 선택하세요.
activity-phone-sms = 문자 보내기
activity-phone-call = 전화 받기
activity-phone-sms-again = 문자 다시 보내기
activity-phone-call-again = 전화 다시 받기
activity-phone-other = 다시 선택
activity-phone-code-title = 전화로 받은 코드를 입력하세요
activity-phone-code-label = 코드
activity-phone-sent = { $ends }(으)로 끝나는 번호로 코드가 담긴 문자를 보내고 있습니다. 코드는 몇 분 동안 쓸 수 있습니다.
activity-phone-called = { $ends }(으)로 끝나는 번호로 전화를 걸어 코드를 읽어 드립니다. 코드는 몇 분 동안 쓸 수 있습니다.
activity-phone-blank = 코드를 입력하세요.
activity-phone-wrong = 코드가 맞지 않습니다. 가장 최근 메시지를 확인하고 다시 시도하세요.
activity-phone-expired = 이 코드는 더 이상 쓸 수 없습니다. 새 코드를 요청하세요.
activity-phone-wait = 코드를 보내고 있습니다. 다시 요청하기 전에 잠시 기다리세요.
activity-phone-no-more = 이 작업에서는 코드를 더 보낼 수 없습니다. 가장 최근 코드를 쓰거나, 아래에 다른 방법이 있으면 그 방법을 쓰세요.
activity-phone-away = 지금은 코드를 보낼 수 없습니다. 틀린 횟수로 세지 않습니다. 몇 분 뒤에 다시 시도하거나, 아래에 다른 방법이 있으면 그 방법을 쓰세요.
activity-methods-option-phone-code = 전화로 받는 코드
activity-methods-option-phone-code-hint = 조직에 등록된 전화번호로 문자나 전화를 통해 코드를 보냅니다.

phone-sms = { $code }은(는) { $organization } 코드입니다. 누구에게도 알려 주지 마세요.
phone-call = { $organization }입니다. 코드는 { $code }입니다. 누구에게도 알려 주지 마세요.
phone-passcode = { $code }은(는) { $organization } 패스코드입니다. 한 번만 쓸 수 있습니다. 누구에게도 알려 주지 마세요.
phone-password = { $organization }의 새 비밀번호입니다. 곧 직접 정한 비밀번호로 바꾸고 이 메시지를 지우세요: { $code }

event-factor-gateway-failed = 전화 서비스가 코드를 보내지 못했습니다
event-factor-phone-code-sent = 전화로 코드를 보냈습니다
helpdesk-proved-phone = { $caller } 님이 전화로 받은 코드를 알려 주었습니다.
