# Buttons, errors that any page can show, and the strength meter.

action-continue = 계속
action-stop-here = 여기서 마치기
action-stop = 변경하지 않고 중단
action-other-way = 다른 방법 선택
action-resend = 새 인증 코드 보내기
action-save-password = 새 비밀번호 저장
action-unlock = 내 계정 잠금 해제
action-back-home = 시작 페이지로 돌아가기
action-skip = 이 단계 건너뛰기
action-save-answers = 답변 저장
action-send-code = 인증 코드 보내기
action-other-address = 다른 주소 사용

error-directory-unavailable = 지금은 조직의 로그인 서비스에 연결할 수 없습니다. 변경된 내용은 없습니다. 몇 분 후에 다시 시도하세요.
error-condition-unknown = 조직의 규칙에서 확인해야 하는 내용을 지금은 확인할 수 없습니다. 변경된 내용은 없습니다. 몇 분 후에 다시 시도하거나 헬프데스크에 문의하세요.
error-store-unavailable = 지금은 이 서비스에서 아무것도 저장할 수 없습니다. 복구될 때까지 아무것도 변경되지 않습니다. 몇 분 후에 다시 시도하세요.
error-busy = 지금 많은 사람이 이 서비스를 사용하고 있습니다. 변경된 내용은 없습니다. 몇 초 후에 다시 시도하세요.
error-too-many = 시도 횟수가 너무 많습니다. 변경된 내용은 없습니다. { $seconds }초 후에 다시 시도하세요.
error-not-found = 이 주소에는 아무것도 없습니다. 시작 페이지로 돌아가세요.
error-bug = 서비스에 문제가 발생했습니다. 헬프데스크에 문의할 때 이 번호를 알려 주세요: { $reference }
error-input-too-long = 내용이 너무 깁니다. 줄여서 다시 시도하세요.
error-input-control-characters = 여기에 사용할 수 없는 문자가 있습니다. 붙여 넣지 말고 직접 입력하세요.
error-input-unknown-field = 페이지가 최신 상태가 아닙니다. 새로 고친 후 다시 시도하세요. 변경된 내용은 없습니다.

strength-caption = 강도
strength-0 = 매우 약함: 바로 알아낼 수 있음
strength-1 = 약함: 금방 알아낼 수 있음
strength-2 = 보통: 몇 글자 더 추가하면 좋음
strength-3 = 강함
strength-4 = 매우 강함
