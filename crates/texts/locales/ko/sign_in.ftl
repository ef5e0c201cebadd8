# Signing in to the staff sites, and the first set-up.
staff-sign-in-no-role = 본인 확인은 되었지만 이 사이트에서 맡은 역할이 없습니다. 관리자에게 역할을 요청하세요.
staff-sign-in-administration = 관리 사이트 로그인
staff-sign-in-helpdesk = 헬프데스크 로그인
staff-sign-in-lead = 본인의 계정과 두 번째 본인 확인을 사용합니다.
staff-setup-title = 처음 설정
staff-setup-lead = 아직 관리자가 없습니다. 프로그램을 시작할 때 표시된 설정 코드를 입력하세요.
staff-setup-label = 설정 코드
staff-setup-hint = 한 시간 안에 한 번만 사용할 수 있습니다. 새 코드가 필요하면 프로그램을 다시 시작하세요.
staff-setup-wrong = 코드가 올바르지 않거나 이미 사용되었거나 오래되었습니다. 새 코드를 받으려면 프로그램을 다시 시작하세요.
staff-setup-begin = 시작
staff-prove-again = 한 번에 많은 내용을 변경하므로 본인 확인을 한 번 더 하세요.
staff-prove-again-title = 본인이십니까?
staff-prove-again-label = 인증 앱의 인증 코드
staff-prove-again-button = 확인
