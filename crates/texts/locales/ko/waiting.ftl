# Waiting times with veto: the person's page, the page that stops it, mails, and history.

activity-wait-title = 나중에 계속할 수 있습니다
activity-wait-lead = 본인 확인이 끝났습니다. 이 계정을 보호하기 위해 대기 시간이 지난 뒤에 계속됩니다. 가능한 시각: { $from }
activity-wait-told = 알고 있는 회원님의 이메일 주소로 메시지를 보냈습니다. 메시지를 읽은 사람은 이 작업을 중단할 수 있습니다.
activity-wait-back = 이 페이지를 닫아도 됩니다. { $from }부터 { $until } 사이에 같은 작업을 다시 시작하고 본인 확인을 한 번 더 하세요. 그러면 바로 계속됩니다.
activity-wait-look = 다시 보기
activity-wait-stopped = 이메일의 “제가 아닙니다” 링크로 중단되었습니다. { $until }까지는 다시 시작할 수 없습니다. 본인이었다면 헬프데스크에 문의하세요.
activity-wait-stopped-desk = 헬프데스크에서 중단했습니다. { $until }까지는 다시 시작할 수 없습니다. 본인이었다면 헬프데스크에 문의하세요.
activity-wait-texted = 조직에 등록된 회원님의 전화번호로 문자 메시지를 보냈습니다. 메시지를 읽은 사람은 헬프데스크에 이 작업의 중단을 요청할 수 있습니다.
activity-wait-over = 대기 시간이 이미 사용되었거나 끝났습니다. 작업을 다시 시작하세요.

page-stop-title = 다른 사람 막기
page-stop-question = 본인이 하신 일입니까?
page-stop-asked = { $task ->
    [forgot-password] { $at }: 누군가 회원님({ $account })의 본인 확인을 통과하고 새 비밀번호를 정하려고 합니다.
    [unlock-account] { $at }: 누군가 회원님({ $account })의 본인 확인을 통과하고 계정 잠금을 해제하려고 합니다.
   *[other] { $at }: 누군가 회원님({ $account })의 본인 확인을 통과하고 “{ $task }” 작업을 계속하려고 합니다.
}
page-stop-when = 네트워크 주소 { $address }에서 왔습니다. 아직 아무 일도 일어나지 않았습니다. 가능한 시각: { $from }
page-stop-how = 본인이라면 여기서 할 일이 없습니다. 본인이 아니라면 버튼을 누르세요. 이 작업만 중단되고 다른 것은 바뀌지 않습니다.
page-stop-stop = 제가 아닙니다, 중단합니다
page-stop-stopped = { $at }에 중단했으며 아무것도 바뀌지 않았습니다. { $until }까지는 아무도 다시 시작할 수 없습니다. 다른 사람이 회원님 행세를 할 수 있는 상태이니 지금 헬프데스크에 문의하세요.
page-stop-stopped-desk = { $at }에 헬프데스크에서 중단했으며 아무것도 바뀌지 않았습니다. { $until }까지는 아무도 다시 시작할 수 없습니다. 다른 사람이 회원님 행세를 할 수 있는 상태이니 지금 헬프데스크에 문의하세요.
page-stop-late = 중단하기에는 늦었습니다. { $at }에 계속되었습니다. 본인이 아니라면 바로 헬프데스크에 전화하세요.
page-stop-over = 더 중단할 것이 없습니다. 시간 안에 계속한 사람이 없습니다.
page-stop-again = 같은 순간에 다른 일이 있었습니다. 버튼을 한 번 더 누르세요.

mail-waiting-subject = { $organization } 계정을 변경하려는 분이 본인입니까?
mail-waiting-body-1 = { $task ->
    [forgot-password] 누군가 회원님({ $account })의 본인 확인을 통과하고 새 비밀번호를 정하려고 합니다.
    [unlock-account] 누군가 회원님({ $account })의 본인 확인을 통과하고 계정 잠금을 해제하려고 합니다.
   *[other] 누군가 회원님({ $account })의 본인 확인을 통과하고 “{ $task }” 작업을 계속하려고 합니다.
}
mail-waiting-body-2 = 아직 아무 일도 일어나지 않았습니다. { $from }부터 { $until }까지 가능합니다.
mail-waiting-body-3 = 본인이라면 지금은 할 일이 없습니다. 그 시간에 작업을 다시 시작하세요.
mail-waiting-body-4 = 본인이 아니라면 이 페이지를 열어 중단하세요: { $link }

mail-waiting-stopped-subject = { $name } 님이 자신을 사칭한 사람을 막았습니다
mail-waiting-stopped-body-1 = { $at }에 누군가 { $organization } 사이트에서 { $name } 님의 본인 확인을 통과하고 “{ $task }” 작업을 시작했습니다. 네트워크 주소는 { $address }입니다. { $name } 님에게 보낸 메시지의 링크로 중단되었습니다.
mail-waiting-stopped-body-2 = 다른 사람이 이 사람의 본인 확인에 쓰이는 것을 알거나 가지고 있을 수 있습니다. 본인과 이야기하고 교체하도록 하세요. 자세한 내용은 기록에 있습니다.

phone-waiting = { $organization }: 누군가 회원님으로 본인 확인을 마쳤습니다. { $from }부터 계정을 변경할 수 있습니다. 본인이 아니라면 지금 헬프데스크에 전화하거나 이메일의 링크를 이용하세요.

event-waiting-begun = 대기 시간이 시작됨
event-waiting-passed = 대기 시간이 끝나 작업이 계속됨
event-waiting-stopped = 대기 시간이 중단됨: 다른 사람이었음
