# Proving who you are. What is shown before a proof is the same for every name, known or not.

activity-password-title = 비밀번호 입력
activity-password-lead = 지금 로그인할 때 사용하는 비밀번호를 입력하세요. 만료된 비밀번호도 여기서는 사용할 수 있습니다.
activity-password-label = 현재 비밀번호
activity-password-wrong = 사용자 이름 또는 비밀번호가 올바르지 않습니다. 둘 다 확인한 후 다시 시도하세요.

activity-questions-title = 보안 질문에 답하기
activity-questions-lead = 질문 { $count }개에 모두 등록할 때와 똑같이 답하세요. 대소문자와 공백은 구분하지 않습니다.
activity-questions-wrong = 답변이 올바르지 않습니다. 확인한 후 다시 시도하세요.
activity-questions-wrong-one = 이 답변은 올바르지 않습니다.
activity-questions-too-few = 등록한 보안 질문이 여기에 필요한 수보다 적습니다. 다른 방법으로 본인 확인을 하거나 헬프데스크에 문의하세요.
activity-questions-next = 답변 확인
activity-questions-pick = 질문 { $number }
activity-questions-answer = 답변 { $number }
activity-questions-picked-twice = 같은 질문을 두 번 선택했습니다. 다른 질문을 선택하세요.

activity-mail-code-title = 이메일로 받은 인증 코드 입력
activity-mail-code-lead-corporate = 업무용 이메일 주소로 인증 코드를 보냈습니다. { $minutes }분 동안 유효합니다.
activity-mail-code-lead-personal = 개인 이메일 주소로 인증 코드를 보냈습니다. { $minutes }분 동안 유효합니다.
activity-mail-code-label = 인증 코드
activity-mail-code-wrong = 인증 코드가 올바르지 않습니다. 가장 최근 메일을 확인한 후 다시 시도하세요.
activity-mail-code-expired = 더 이상 사용할 수 없는 인증 코드입니다. 새 코드를 요청하세요.
activity-mail-code-resend = 새 인증 코드 보내기
activity-mail-code-resent = 새 인증 코드를 보냈습니다. 이전 코드는 더 이상 사용할 수 없습니다.
activity-mail-code-held-up = 현재 이메일을 보낼 수 없어 코드가 아직 도착하지 않았습니다. 계속 시도하고 있습니다.
activity-mail-code-held-up-other = 현재 이메일을 보낼 수 없어 코드가 아직 도착하지 않았습니다. 계속 시도하고 있습니다. 아래에서 다른 방법을 선택할 수도 있습니다.
activity-mail-code-wait = { $seconds }초 후에 새 인증 코드를 요청할 수 있습니다.

activity-totp-title = 인증 앱의 인증 코드 입력
activity-totp-lead = 휴대전화에서 앱을 열고 내 계정에 표시된 숫자 여섯 자리를 입력하세요.
activity-totp-label = 인증 코드
activity-totp-wrong = 인증 코드가 올바르지 않습니다. 다음 코드를 기다렸다가 다시 시도하세요.

activity-recovery-code-title = 복구 코드 입력
activity-recovery-code-lead = 등록할 때 보관해 둔 복구 코드 중 하나를 사용하세요. 각 코드는 한 번만 사용할 수 있습니다.
activity-recovery-code-label = 복구 코드
activity-recovery-code-wrong = 복구 코드가 올바르지 않거나 이미 사용되었습니다. 확인하거나 다른 코드를 사용하세요.

activity-passcode-title = 패스코드 입력
activity-passcode-lead = 패스코드는 헬프데스크에서 받습니다. 짧은 시간 동안 한 번만 사용할 수 있습니다.
activity-passcode-label = 패스코드
activity-passcode-wrong = 패스코드가 올바르지 않거나 더 이상 사용할 수 없습니다. 확인하거나 헬프데스크에 새 패스코드를 요청하세요.

activity-not-registered-title = 아직 설정되지 않음
activity-not-registered = 여기에 필요한 정보를 등록하지 않았습니다. 다른 방법으로 본인 확인을 하거나 헬프데스크에 문의하세요.

activity-methods-title = 본인 확인
activity-methods-lead = 지금 가장 편한 방법을 선택하세요.
activity-methods-lead-second = 첫 번째 본인 확인이 완료되었습니다. 이제 두 번째 확인을 하세요.
activity-methods-needed = 본인 확인이 { $number }개 더 필요합니다.
activity-methods-option-mail-code = 업무용 이메일로 인증 코드 받기
activity-methods-option-mail-code-hint = 조직에서 제공한 이메일 주소로 인증 코드를 보냅니다.
activity-methods-option-mail-code-personal = 개인 이메일로 인증 코드 받기
activity-methods-option-mail-code-personal-hint = 등록한 개인 이메일 주소로 인증 코드를 보냅니다.
activity-methods-option-questions = 보안 질문
activity-methods-option-questions-hint = 등록할 때 선택한 질문에 답합니다.
activity-methods-option-totp = 인증 앱
activity-methods-option-totp-hint = 휴대전화 앱에 표시된 숫자 여섯 자리를 입력합니다.
activity-methods-option-recovery-code = 복구 코드
activity-methods-option-recovery-code-hint = 비상시를 위해 보관해 둔 코드 중 하나를 사용합니다.
activity-methods-option-password = 현재 비밀번호
activity-methods-option-password-hint = 지금 로그인할 때 사용하는 비밀번호를 입력합니다.
activity-methods-option-passcode = 패스코드
activity-methods-option-passcode-hint = 헬프데스크에서 받은 패스코드를 입력합니다.
