# The demo: the people one can play, and trying a password as another program would.

demo-people-ana = 아직 아무것도 등록하지 않았습니다. “등록” 작업부터 시작하세요. 그다음에는 Ana 님이 “비밀번호 찾기” 작업을 사용할 수 있습니다.
demo-people-tom = 보안 질문과 개인 이메일 주소를 등록했습니다. 모든 질문의 답변은 “{ $answer }”입니다. 헬프데스크 담당자이기도 합니다. 인증 앱의 인증 코드로 헬프데스크에 로그인하세요. 인증 코드는 데모의 코드 페이지에 표시됩니다.
demo-people-mei = 인증 앱을 등록했습니다. Mei 님 역할을 하려면 사용 중인 앱에 이 키를 추가하세요: { $secret } 관리자이기도 합니다. 인증 앱의 인증 코드는 데모의 코드 페이지에 표시됩니다.
demo-sign-in-good = 비밀번호가 맞습니다. { $name } 님이 로그인했습니다.
demo-sign-in-must-change = 비밀번호는 맞지만 먼저 변경해야 합니다. 시작 페이지에서 “비밀번호 변경” 작업을 선택하세요.
demo-sign-in-wrong = 사용자 이름 또는 비밀번호가 올바르지 않습니다. 둘 다 확인한 후 다시 시도하세요.
demo-site-self-service = 셀프서비스
demo-site-helpdesk = 헬프데스크
demo-site-administration = 관리
demo-codes = 인증 앱의 인증 코드
demo-codes-lead = 역할을 해 볼 사람들의 인증 앱에 지금 표시되는 인증 코드입니다. 각 코드는 한 번만 사용할 수 있습니다. 또 사용하려면 다음 코드를 기다리세요.
demo-codes-left = { $seconds }초 더 표시됨
demo-codes-again = 새로 고침
