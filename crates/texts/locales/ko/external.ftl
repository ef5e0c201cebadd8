# 외부 공급자에서 로그인(OpenID Connect), 모든 사람용.

activity-external-sign-in-title = { $provider }(으)로 로그인
activity-external-sign-in-lead = { $provider }(으)로 이동해 로그인한 다음 여기로 돌아옵니다. 그곳에서 입력한 내용은 여기에서 보이지 않습니다.
activity-external-sign-in-go = { $provider }(으)로 계속
activity-external-sign-in-denied = { $provider } 로그인이 중단되었거나 거부되었습니다. 다시 시도하거나, 아래에 다른 방법이 있으면 그 방법을 사용하세요.
activity-external-sign-in-not-signed-in = { $provider }에서 로그인이 완료되지 않았습니다. 다시 시도하면서 그곳에서 요구하는 대로 하거나, 아래에 다른 방법이 있으면 그 방법을 사용하세요.
activity-external-sign-in-failed = { $provider }의 응답을 사용할 수 없습니다. 틀린 횟수로 세지 않았습니다. 다시 시도하거나, 아래에 다른 방법이 있으면 그 방법을 사용하세요.
activity-external-sign-in-away = 지금은 { $provider }에서 응답이 없습니다. 틀린 횟수로 세지 않았습니다. 몇 분 뒤에 다시 시도하거나, 아래에 다른 방법이 있으면 그 방법을 사용하세요.
activity-external-sign-in-stale = 이 로그인은 너무 오래 걸렸거나 이전 시도에 속합니다. 다시 시작하세요.
activity-external-sign-in-other = { $provider }에서 로그인한 계정이 여기에 입력된 이름과 맞지 않습니다. 그곳에서 로그아웃한 다음 본인의 계정으로 다시 시도하세요.
activity-methods-option-external-sign-in = 다른 곳에서 로그인
activity-methods-option-external-sign-in-hint = 조직의 다른 서비스에 로그인할 때도 사용하는 계정을 사용합니다.

page-elsewhere-title = 이제 다른 곳에서 로그인하세요
page-elsewhere-lead = { $host }(으)로 이동하고 있습니다. 아무 일도 일어나지 않으면 버튼을 누르세요.
page-elsewhere-go = 지금 이동
page-error-back-title = 이 로그인은 여기에 속하지 않습니다
page-error-back-detail = 다른 브라우저에서 시작되었거나 이미 끝났습니다. 시작한 페이지로 돌아가 그곳에서 다시 시도하세요. 아무것도 변경되지 않았습니다.
