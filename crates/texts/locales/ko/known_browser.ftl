# Browsers that are remembered: the steps, the person's own page, and history.

activity-known-browser-title = 기억된 브라우저
activity-known-browser-unknown = 이 브라우저는 기억되어 있지 않거나 더 이상 기억되지 않습니다. 아래에 다른 방법이 있으면 선택하거나 헬프데스크에 문의하세요.
activity-methods-option-known-browser = 이 브라우저
activity-methods-option-known-browser-hint = 전에 여기에서 기억하도록 한 경우에 사용할 수 있습니다.
activity-remember-browser-title = 이 브라우저를 기억할까요?
activity-remember-browser-lead = 그러면 다음에 암호 때문에 도움이 필요할 때 이 브라우저가 본인 확인의 일부가 됩니다. 나머지 확인은 그대로 진행됩니다.
activity-remember-browser-days = 최대 { $days }일 동안 유지되며, 암호가 재설정되면 그때 끝납니다.
activity-remember-browser-label = 이 브라우저 기억하기
activity-remember-browser-hint = 본인만 사용하는 기기에서만 선택하세요. ‘내 프로필’ 페이지에서 언제든지 취소할 수 있습니다.

page-me-browsers = 기억된 브라우저
page-me-browsers-lead = 각각이 본인 확인의 일부가 됩니다. 모르는 브라우저나 더 이상 쓰지 않는 브라우저는 삭제하세요.
page-me-browser-unnamed = 브라우저
page-me-browser-since = 기억한 일시
page-me-browser-used = 마지막 사용
page-me-browser-never-used = 아직 사용하지 않음
page-me-browser-until = 기한
page-me-browser-forget = 삭제
page-me-browsers-forget-all = 모두 삭제

event-browser-remembered = 브라우저가 기억되었습니다
event-browser-used = 기억된 브라우저가 본인 확인에 사용되었습니다
event-browser-ended = 브라우저가 더 이상 기억되지 않습니다
helpdesk-proved-known-browser = { $caller } 님이 기억된 브라우저를 사용했습니다.
