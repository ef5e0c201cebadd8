# What a person can do. The names stand on the home page and as headings; the descriptions are one sentence.

task-register-name = 등록
task-register-description = 나중에 직접 처리할 수 있도록 본인 확인 방법을 설정합니다.
task-manage-profile-name = 내 프로필 관리
task-manage-profile-description = 보안 질문, 개인 이메일 주소 또는 인증 앱을 변경합니다.
task-forgot-password-name = 비밀번호 찾기
task-forgot-password-description = 본인 확인을 하고 새 비밀번호를 설정합니다.
task-manage-passwords-name = 비밀번호 변경
task-manage-passwords-description = 현재 비밀번호를 알고 있을 때 새 비밀번호를 설정합니다. 만료된 비밀번호도 괜찮습니다.
task-unlock-account-name = 내 계정 잠금 해제
task-unlock-account-description = 잘못된 시도가 너무 많아 잠긴 계정을 현재 비밀번호로 다시 사용합니다.
task-my-notifications-name = 내 알림
task-my-notifications-description = 계정에 대해 어떤 알림을 받을지 선택합니다.
task-passcode-name = 패스코드가 있습니다
task-passcode-description = 헬프데스크에서 받은 패스코드를 사용합니다.
task-sign-in-name = 로그인
task-sign-in-description = 내 프로필과 사용할 수 있는 작업을 확인합니다.
# A task that an administrator made and gave no words in this language.
task-other-name = 기타 작업
task-other-description = 조직에서 제공하는 작업입니다.
task-gone = 더 이상 제공되지 않는 작업입니다

# Why a task cannot be used now.
task-unavailable-registered = 이미 등록되어 있습니다.
task-unavailable-unregistered = 먼저 등록하세요.
task-unavailable-not-locked = 계정이 잠겨 있지 않습니다.
task-unavailable-not-disabled = 계정이 비활성화되어 있지 않습니다.
task-unavailable-profile-not-locked = 등록이 잠겨 있지 않습니다.
task-unavailable-never = 조직에서 제공하지 않는 작업입니다.
