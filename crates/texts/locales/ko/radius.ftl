# A code that the organization's sign-in system checks (RADIUS), for self-service.

activity-radius-code-title = 로그인 인증 코드 입력
activity-radius-code-lead = 조직의 다른 곳에서 로그인할 때도 사용하는 앱, 토큰 또는 메시지의 인증 코드를 사용하세요.
activity-radius-code-label = 인증 코드
activity-radius-code-answer = 답변
activity-radius-code-asked = 로그인 시스템의 질문: { $prompt }
activity-radius-code-more = 로그인 시스템에 인증 코드가 하나 더 필요합니다.
activity-radius-code-blank = 인증 코드를 입력하세요.
activity-radius-code-wrong = 확인되지 않았습니다. 다음 코드를 기다렸다가 다시 시작하세요.
activity-radius-code-lost = 로그인 시스템이 응답하지 않아 처음부터 다시 시작합니다. 새 인증 코드를 입력하세요.
activity-radius-code-away = 로그인 시스템이 응답하지 않아 지금은 인증 코드를 확인할 수 없습니다. 잘못된 시도로 계산되지 않았습니다. 몇 분 후에 다시 시도하거나, 아래에 다른 방법이 있으면 그 방법을 사용하세요.
activity-methods-option-radius-code = 로그인 인증 코드
activity-methods-option-radius-code-hint = 다른 곳에서 로그인할 때 사용하는 앱, 토큰 또는 메시지의 인증 코드를 사용합니다.

event-factor-reply-refused = 로그인 서버의 응답을 신뢰할 수 없어 거부되었습니다
helpdesk-proved-radius = { $caller } 님이 말한 로그인 인증 코드를 RADIUS 서버가 승인했습니다.
