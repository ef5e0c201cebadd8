# Who are you: the page before every task.

find-title = 누구십니까?
find-lead = 직장에서 로그인할 때 사용하는 이름을 입력하세요.
find-ask-login = 사용자 이름
find-ask-upn = 사용자 이름 또는 이메일 주소
find-ask-attribute = 내 식별 번호
find-domain = 도메인
find-error-empty = 사용자 이름을 입력하세요.
find-error-too-long = 이름이 너무 깁니다. 확인한 후 다시 시도하세요.
find-error-characters = 사용자 이름에 쓰이지 않는 문자가 있습니다. 확인한 후 다시 시도하세요.
