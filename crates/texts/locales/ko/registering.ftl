# Choosing among the ways to register.

activity-methods-register-title = 설정할 항목 선택
activity-methods-register-lead = 비밀번호를 잊었을 때 사용할 방법을 선택하세요.
activity-methods-register-needed = 이 중 { $number }개가 더 필요합니다.
activity-methods-points = 한 가지 방법으로는 부족할 수 있습니다. 확인 결과를 합쳐 충분히 안전해질 때까지 다른 방법을 더 요청합니다.
activity-methods-option-register-questions = 보안 질문
activity-methods-option-register-questions-hint = 본인만 아는 답변입니다.
activity-methods-option-register-contact = 개인 이메일 주소
activity-methods-option-register-contact-hint = 업무용 이메일을 읽을 수 없을 때 이 주소로 코드를 보냅니다.
activity-methods-option-register-authenticator = 인증 앱
activity-methods-option-register-authenticator-hint = 휴대전화의 앱에 코드가 표시됩니다. 네트워크 연결이 없어도 됩니다.
activity-methods-option-register-passkey = 패스키
activity-methods-option-register-passkey-hint = 휴대전화나 컴퓨터의 지문, 얼굴, PIN 또는 보안 키를 사용합니다.
activity-methods-option-register-recovery-codes = 복구 코드
activity-methods-option-register-recovery-codes-hint = 비상시에 쓰도록 인쇄하거나 적어 두는 코드입니다.
activity-methods-option-register-phone = 휴대전화 번호
activity-methods-option-register-phone-hint = 문자 메시지나 전화로 코드를 보냅니다.
activity-methods-option-remember-browser = 이 브라우저
activity-methods-option-remember-browser-hint = 다음부터 본인 확인의 일부가 됩니다.
activity-methods-option-confirm-contact = 업무용 이메일 주소
activity-methods-option-confirm-contact-hint = 조직에서 받은 주소의 메일을 읽을 수 있는지 확인합니다.

activity-confirm-contact-title = 업무용 이메일 주소 확인
activity-confirm-contact-lead = { $address } 주소로 코드를 보냈습니다. { $minutes }분 동안 사용할 수 있습니다. 비밀번호를 잊었을 때 그 주소로 코드를 받을 수 있도록 여기에 입력하세요.
activity-confirm-contact-none = 조직에 등록된 이메일 주소가 없습니다. 헬프데스크에 문의하세요.

activity-register-totp-list-title = 내 인증 앱
activity-register-totp-list-lead = 해당 휴대전화를 더 이상 쓰지 않으면 앱을 제거하세요.
activity-register-totp-name = 앱 이름
activity-register-totp-name-hint = 예: 앱이 설치된 휴대전화. 비워 두어도 됩니다.
activity-register-totp-which-needed = 앱을 하나 선택하세요.
activity-register-totp-added = 앱이 설정되었습니다.
activity-register-totp-renamed = 앱 이름이 변경되었습니다.
activity-register-totp-removed = 앱이 제거되었습니다. 이 앱의 코드는 더 이상 사용할 수 없습니다.
activity-register-totp-last = 유일한 앱입니다. 제거하기 전에 다른 앱을 설정하세요.
activity-register-totp-another = 다른 앱 설정
activity-register-totp-back = 내 앱으로 돌아가기
activity-register-totp-full = 앱은 { $limit }개까지 사용할 수 있습니다. 다른 앱을 설정하려면 하나를 제거하세요.
page-me-app-used = 마지막 사용
