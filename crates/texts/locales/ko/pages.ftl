# What the pages say around the tasks: frame, start page, errors, profile.

page-skip = 본문으로 건너뛰기
page-nav = 계정 및 언어
page-nav-language = 언어:
page-nav-me = 프로필
page-nav-sign-in = 로그인
page-nav-sign-out = 로그아웃
page-help = 도움이 필요하십니까?
page-feedback = 의견 보내기
page-back = 뒤로
page-problem-title = 문제:
page-problem-several = 확인할 사항이 { $count }개 있습니다:
page-step = { $of }단계 중 { $step }단계

page-home-title = 무엇을 하시겠습니까?
page-home-hello = { $name } 님, 안녕하세요
page-home-lead = 모두 언제든지, 어떤 기기에서든 직접 처리할 수 있습니다.
page-home-empty = 지금은 여기서 할 일이 없습니다.
page-home-update = 헬프데스크의 요청 또는 규칙 변경으로 등록 정보를 업데이트해야 합니다. “{ $task }” 작업을 선택하세요.
page-home-me = 내가 등록한 정보 보기

page-sign-in-title = 로그인
page-sign-in-lead = 내 프로필과 사용할 수 있는 작업을 확인하세요.

page-find-label = 사용자 이름
page-find-label-attribute = 내 식별 번호
page-find-hint = 직장에서 입력하는 대로 입력하세요. 예: ana.lopez, DOMAIN\ana.lopez 또는 이메일 주소
page-find-domain = 도메인
page-find-next = 계속
page-find-start = 시작
page-find-signed-in = { $name } 님으로 로그인되어 있습니다.
page-find-empty = 사용자 이름을 입력하세요.
page-find-search-title = 사용자 이름을 모릅니다
page-find-search-label = 이름의 앞부분
page-find-search-button = 검색
page-find-search-short = 이름을 두 글자 이상 입력하세요.

page-found-title = 본인을 선택하세요
page-found-lead = 이름이 “{ $text }”(으)로 시작하는 사람이 { $count }명 있습니다.
page-found-nobody = 이름이 “{ $text }”(으)로 시작하는 사람이 없습니다. 철자를 확인하거나 앞 글자만 입력하세요.
page-found-again = 다른 이름 입력

page-field-choose = 목록에서 선택하세요
page-field-optional = (비워 두어도 됩니다)
page-field-control = 보이지 않거나 입력할 수 없는 문자가 있습니다. 지우고 다시 시도하세요.
page-field-too-long = 너무 깁니다. { $most }자 이내로 입력하세요.

page-reveal-show = 표시
page-reveal-hide = 숨기기
page-reveal-label = 표시: { $field }

page-rules-title = 새 비밀번호 규칙
page-rules-met = 충족함
page-rules-unmet = 아직 충족하지 않음
page-rules-on-save = 저장할 때 확인
page-rules-all-met = 모든 규칙을 충족합니다.
page-rules-some-unmet = 아직 충족하지 않은 규칙이 { $count }개 있습니다.
page-suggest-button = 비밀번호 추천
page-suggest-here = 이 비밀번호는 규칙을 충족합니다. 안전한 곳에 보관하고 아래에 입력하세요.

page-codes-copy = 코드 복사
page-codes-print = 코드 인쇄
page-codes-copied = 코드를 복사했습니다.
page-otp-scan = 인증 앱으로 이 그림을 스캔하세요.
page-otp-type = 스캔할 수 없으면 앱에 이 키를 입력하세요:
page-otp-open = 이 기기의 앱에서 열기

page-until-left = 남은 유효 시간: { $time }
page-until-minutes = { $minutes ->
    [0] 남은 유효 시간이 1분 미만입니다.
   *[other] 앞으로 { $minutes }분 동안 유효합니다.
}
page-until-over = 유효 시간이 지나 더 이상 사용할 수 없습니다.

page-run-stale = 페이지가 최신 상태가 아니어서 마지막으로 입력한 내용은 사용되지 않았습니다. 현재 진행 상태는 다음과 같습니다.
page-run-ends = 안전을 위해 이 페이지는 { $minutes }분 후에 닫힙니다.
page-run-ends-title = 아직 사용 중이십니까?
page-run-ends-lead = 안전을 위해 이 페이지가 곧 닫힙니다. 그러면 입력한 내용은 사라지고 사용되지 않습니다. 언제든지 다시 시작할 수 있습니다.
page-run-ends-stay = 계속하기

page-session-note = { $minutes }분 동안 활동이 없으면 로그아웃됩니다.
page-session-title = 아직 사용 중이십니까?
page-session-lead = 안전을 위해 약 2분 후에 로그아웃됩니다. 그러면 입력한 내용은 사라지고 사용되지 않습니다.
page-session-stay = 로그인 유지

page-me-title = 내 프로필
page-me-account = 내 계정
page-me-name = 이름
page-me-logon-name = 사용자 이름
page-me-corporate-mail = 업무용 이메일
page-me-password-expires = 비밀번호 만료
page-me-never = 만료 없음
page-me-none = 없음
page-me-not-yet = 등록하지 않음
page-me-proofs = 본인 확인 방법
page-me-registered = 등록 일시
page-me-questions = 보안 질문
page-me-questions-count = { $count ->
    [0] 없음
   *[other] { $count }개 답변함
}
page-me-personal-mail = 개인 이메일
page-me-totp = 인증 앱
page-me-recovery = 복구 코드
page-me-recovery-count = { $count ->
    [0] 남은 코드 없음
   *[other] { $count }개 남음
}
page-me-locked = 잘못된 시도가 너무 많아 본인 확인 방법을 사용할 수 없습니다. 다시 사용할 수 있는 때:
page-me-history = 내 계정 기록
page-me-history-lead = 본인이 하지 않은 일이 있으면 헬프데스크에 알려 주세요.
page-me-history-empty = 아직 없습니다.
page-me-done = 성공
page-me-failed = 실패

page-error-reference = 헬프데스크에 알려 줄 번호:
page-error-back-to-task = 이전 단계로 돌아가기
page-error-not-found-title = 존재하지 않는 페이지입니다
page-error-not-found-detail = 주소가 잘못되었거나 페이지가 옮겨졌을 수 있습니다. 변경된 내용은 없습니다.
page-error-run-title = 이미 닫힌 페이지입니다
page-error-run-detail = 한동안 활동이 없어 닫혔거나 다른 브라우저에서 시작된 페이지입니다. 페이지를 열어서 변경된 내용은 없습니다. 시작 페이지에서 다시 시작하세요.
page-error-malformed-title = 처리할 수 없는 요청입니다
page-error-malformed-detail = 이 사이트의 페이지에서 보낸 요청이 아니거나 전송 중에 손상되었습니다. 변경된 내용은 없습니다. 뒤로 돌아가 페이지를 새로 고친 후 다시 시도하세요.
page-error-too-large-title = 한 번에 보낸 내용이 너무 많습니다
page-error-too-large-detail = 이 사이트에서 허용하는 크기를 넘었습니다. 변경된 내용은 없습니다.
page-error-method-title = 여기서는 할 수 없는 작업입니다
page-error-method-detail = 주소는 맞지만 이런 종류의 요청은 받을 수 없습니다. 변경된 내용은 없습니다.
page-error-cross-site-title = 다른 사이트에서 온 요청입니다
page-error-cross-site-detail = 안전을 위해 요청을 거부했습니다. 변경된 내용은 없습니다. 이 사이트의 시작 페이지를 열고 거기서 시작하세요.
page-error-slow-title = 시간이 너무 오래 걸렸습니다
page-error-slow-detail = 마지막 단계가 완료되었는지 확실하지 않습니다. 다시 시도하기 전에 뒤로 돌아가 현재 진행 상태를 확인하세요.
page-error-sign-in-title = 먼저 로그인하세요
page-error-sign-in-detail = 로그인하지 않았거나 로그인 시간이 끝났습니다. 변경된 내용은 없습니다.
page-error-denied-title = 허용되지 않은 작업입니다
page-error-invalid-title = 사용할 수 없는 내용입니다
page-error-too-many-title = 시도 횟수가 너무 많습니다
page-error-too-many-detail = 변경된 내용은 없습니다. { $minutes }분 후에 다시 시도하세요.
page-error-unavailable-title = 지금은 사용할 수 없습니다
page-error-defect-title = 서비스에 문제가 발생했습니다
page-error-defect-detail = 마지막 단계가 완료되었는지 확실하지 않습니다. 뒤로 돌아가 현재 진행 상태를 확인하세요. 다시 발생하면 아래 번호를 헬프데스크에 알려 주세요.
page-error-host-title = 이 사이트의 주소는 따로 있습니다
page-error-host-detail = 변경된 내용은 없습니다. 다음 주소로 여세요:
page-error-plain-http-title = 암호화되지 않은 연결입니다
page-error-plain-http-detail = 전송 중에 비밀번호가 노출될 수 있으므로 여기서는 아무것도 표시하거나 변경하지 않습니다. https로 시작하는 주소를 사용하세요.

page-demo-ribbon = 데모
page-demo-ribbon-label = 데모
page-demo-mails = 데모 메일
page-demo-mails-lead = 데모에서는 메일을 실제로 보내지 않습니다. 보냈을 메일은 모두 여기에 최신순으로 표시됩니다.
page-demo-mails-to = 받는 사람
page-demo-mails-html = 메일 프로그램에서 보이는 모습
page-demo-mails-empty = 아직 메일이 없습니다. 인증 코드를 보내는 작업을 시작한 다음 다시 오세요.
page-demo-mails-again = 새 메일 확인
page-demo-try = 비밀번호 사용해 보기
page-demo-try-lead = 직장의 다른 프로그램처럼 로그인하여 비밀번호가 맞는지 확인합니다.
page-demo-password = 비밀번호
page-demo-people-title = 역할을 해 볼 사람
page-demo-people-lead = 가상의 회사입니다. 이 중 한 사람을 골라 그 사람처럼 직접 처리해 보세요.
