# Passkeys, as people see them: registering, proving, what a browser says.

activity-passkey-title = 패스키 사용
activity-passkey-lead = 패스키는 휴대전화나 컴퓨터의 지문, 얼굴, PIN 또는 보안 키입니다. 사용 중인 기기에서 확인을 요청합니다.
activity-passkey-label = 패스키
activity-passkey-use = 내 패스키 사용
activity-passkey-nothing = 브라우저에서 패스키를 받지 못했습니다. 다시 시도하거나 다른 방법을 선택하세요.
activity-passkey-wrong = 이 패스키로 확인할 수 없습니다. 다시 시도하거나 다른 방법을 선택하세요.
activity-passkey-not-verified = 기기에서 본인인지 확인하지 않았습니다. 기기에 지문, 얼굴 또는 PIN을 설정한 후 다시 시도하세요.
activity-passkey-copied = 이 패스키로 확인할 수 없습니다. 보안 키가 복제되었을 수 있습니다. 다른 방법을 선택하고 헬프데스크에 알려 주세요.
activity-methods-option-passkey = 패스키
activity-methods-option-passkey-hint = 휴대전화나 컴퓨터의 지문, 얼굴, PIN 또는 보안 키를 사용합니다.

activity-register-passkey-title = 패스키 만들기
activity-register-passkey-lead = 패스키는 휴대전화나 컴퓨터의 지문, 얼굴, PIN 또는 보안 키입니다. 빠르게 사용할 수 있고, 누구에게 속아서 넘겨줄 염려도 없습니다.
activity-register-passkey-name = 패스키 이름
activity-register-passkey-name-hint = 예: 패스키가 있는 기기의 이름. 비워 두어도 됩니다.
activity-register-passkey-add = 패스키 만들기
activity-register-passkey-back = 내 패스키로 돌아가기
activity-register-passkey-known = 이미 있는 패스키이거나, 만들 수 있는 패스키 수를 모두 사용했습니다.
activity-register-passkey-not-this-device = 조직에서 이 종류의 기기에 있는 패스키를 허용하지 않습니다. 다른 기기를 사용하세요.
activity-register-passkey-added = 패스키를 만들었습니다.
activity-register-passkey-renamed = 패스키 이름을 변경했습니다.
activity-register-passkey-removed = 패스키를 삭제했습니다. 기기에서도 삭제하세요.
activity-register-passkey-last = 하나뿐인 패스키입니다. 삭제하기 전에 다른 패스키를 만드세요.
activity-register-passkey-list-title = 내 패스키
activity-register-passkey-list-lead = 기기가 더 이상 없으면 그 기기의 패스키를 삭제하세요.
activity-register-passkey-which = 내 패스키
activity-register-passkey-which-needed = 패스키를 하나 선택하세요.
activity-register-passkey-new-name = 새 이름
activity-register-passkey-name-needed = 새 이름을 입력하세요.
activity-register-passkey-another = 다른 패스키 만들기
activity-register-passkey-full = { $limit ->
   *[other] 패스키는 { $limit }개까지 만들 수 있습니다. 다른 패스키를 만들려면 하나를 삭제하세요.
}
activity-register-passkey-rename = 이름 변경
activity-register-passkey-remove = 삭제

page-passkey-waiting = 기기의 안내를 따르세요.
page-passkey-nothing = 패스키를 받지 못했습니다. 중간에 취소했거나, 시간이 너무 오래 걸렸거나, 이 기기에 패스키가 없을 수 있습니다. 다시 시도하거나 다른 방법을 선택하세요.
page-passkey-unsupported = 이 브라우저나 기기에서는 패스키를 사용할 수 없습니다. 다른 방법을 선택하거나 다른 기기를 사용하세요.
page-passkey-known = 이 기기에 이미 내 패스키가 있습니다.
page-passkey-failed = 이 페이지에서 패스키를 사용할 수 없었습니다. 다시 시도하거나 다른 방법을 선택하세요.
page-passkey-without = 패스키를 사용하려면 JavaScript가 필요한데 브라우저에서 꺼져 있습니다. JavaScript를 켜거나 다른 방법을 선택하세요.
page-me-passkeys = 패스키
page-me-passkeys-none = 없음
page-me-passkey-since = 만든 일시
page-me-passkey-used = 마지막 사용
page-me-passkey-never-used = 아직 사용하지 않음
page-me-passkeys-manage = 패스키 추가, 이름 변경 또는 삭제

event-passkey-registered = 패스키가 만들어졌습니다
event-passkey-removed = 패스키가 삭제되었습니다
event-passkey-refused = 패스키가 거부되었습니다
