# Colleagues who vouch for somebody: the person's pages, the colleague's page and mail, and history.

activity-approval-title = 동료에게 본인 확인 요청하기
activity-approval-lead-manager = 관리자에게 이메일을 보냅니다. 관리자가 저희 페이지에서 본인임을 확인합니다.
activity-approval-lead-group = 확인할 수 있는 동료에게 이메일을 보냅니다. 동료가 저희 페이지에서 본인임을 확인합니다.
activity-approval-lead-both = 관리자와 확인할 수 있는 다른 동료에게 이메일을 보냅니다. 저희 페이지에서 본인임을 확인합니다.
activity-approval-lead-how = 번호가 표시됩니다. 동료에게 전화하거나 찾아가서 번호를 읽어 주세요. 모두 { $minutes }분 안에 마쳐야 합니다.
activity-approval-ask = 이메일 보내기
activity-approval-waiting = 동료를 기다리는 중
activity-approval-waiting-lead = 동료에게 전화하거나 찾아가서 아래 번호를 읽어 주세요. 확인에 필요합니다. 이 페이지를 열어 두면 자동으로 진행됩니다.
activity-approval-number = 읽어 줄 번호
activity-approval-count = 확인: { $needed }명 중 { $approved }명
activity-approval-look = 다시 보기
activity-approval-expired = 제시간에 확인한 사람이 없습니다. 다시 요청하거나, 아래에 다른 방법이 있으면 선택하세요.
activity-approval-nobody = 지금은 요청할 수 있는 사람이 없습니다. 아래에 다른 방법이 있으면 선택하거나 헬프데스크에 문의하세요.
activity-approval-denied = 동료가 본인이 아니라고 답했습니다. 그래도 본인이라면 헬프데스크에 문의하세요.
activity-methods-option-approval = 동료의 확인
activity-methods-option-approval-hint = 관리자나 다른 동료가 본인임을 확인합니다.

page-approve-title = 동료 확인
page-approve-question = 정말 { $name } 님인가요?
page-approve-asked = { $name } 님({ $account })이 로그인할 수 없어 본인 확인을 요청했습니다. { $minutes }분 전에 네트워크 주소 { $address }에서 요청했습니다.
page-approve-asked-desk = { $name } 님({ $account })이 헬프데스크의 { $operator } 님과 통화 중이며, 헬프데스크에서 본인 확인을 요청했습니다. { $minutes }분 전에 요청했습니다.
page-approve-how = 답하기 전에 직접 만나거나 이미 알고 있는 번호로 이야기하세요. 얼굴이나 목소리를 알아보고, 번호를 읽어 달라고 하세요. 글로만 연락하는 사람을 위해서는 절대 하지 마세요.
page-approve-number = { $name } 님이 읽어 주는 번호
page-approve-number-hint = 숫자 4자리입니다. 없으면 확인할 수 없습니다.
page-approve-password = 내 비밀번호
page-approve-password-hint = 내 계정 { $name }의 비밀번호입니다. 답하는 사람이 본인인지 확인하기 위해서입니다.
page-approve-approve = 예, 이야기했습니다
page-approve-deny = 아니요, 중단합니다
page-approve-blank = 입력하세요.
page-approve-wrong-number = 그 번호가 아닙니다. 다시 한 번 읽어 달라고 하세요.
page-approve-wrong-password = 비밀번호가 올바르지 않습니다.
page-approve-account = 지금은 내 계정으로 확인할 수 없습니다. 헬프데스크에 문의하세요.
page-approve-approved = 감사합니다. 본인임을 확인했습니다.
page-approve-denied = 본인이 아니라고 답하여 시도가 중단되었습니다. 모르는 일이라면 헬프데스크에 알려 주세요.
page-approve-over = 더 확인할 것이 없습니다. 시간이 지났거나, 다른 사람이 답했거나, 시도가 끝났습니다.
page-approve-used-up = 잘못 입력한 횟수가 너무 많아 이 링크를 더 이상 사용할 수 없습니다.
page-approve-again = 다른 사람이 같은 순간에 답했습니다. 답을 다시 보내세요.

mail-approval-subject = { $name } 님이 본인 확인을 요청합니다
mail-approval-body-1 = { $desk ->
    [yes] { $name } 님({ $account })이 { $organization } 헬프데스크의 { $operator } 님과 통화 중입니다. 정말 본인인지 동료인 회원님께 여쭙니다.
   *[no] { $name } 님({ $account })이 { $organization }에 로그인할 수 없어 새 비밀번호를 정하거나 계정 잠금을 해제하려고 합니다. 정말 본인인지 동료인 회원님께 여쭙니다.
}
mail-approval-body-2 = { $minutes }분 안에 이 페이지를 여세요: { $link }
mail-approval-body-3 = 먼저 직접 만나거나 이미 알고 있는 번호로 이야기하세요. 페이지에서 묻는 번호를 읽어 줄 것입니다. 내 비밀번호는 그 페이지 외에는 아무에게도 필요하지 않습니다.
mail-approval-body-4 = 아무도 말을 걸지 않았다면 페이지에서 “아니요”를 선택하세요. 다른 사람일 수 있습니다. 아무것도 하지 않으면 아무 일도 일어나지 않습니다.

mail-approval-asked-subject = { $organization } 동료에게 회원님의 본인 확인을 요청했습니다
mail-approval-asked-body-1 = { $desk ->
    [yes] { $at }: 누군가 회원님이라고 하며 헬프데스크에 연락했고, { $operator } 님이 동료에게 확인을 요청했습니다.
   *[no] { $at }: 누군가 회원님이라고 하며 네트워크 주소 { $address }에서 동료에게 확인을 요청했습니다.
}
mail-approval-asked-body-2 = 본인이었다면 동료와 이야기하시기만 하면 됩니다.
mail-approval-asked-body-3 = 본인이 아니라면 지금 헬프데스크에 알리세요. 다른 사람이 회원님 행세를 하고 있습니다. 요청을 받은 동료는 누구나 중단할 수 있습니다.

event-colleagues-asked = 동료에게 본인 확인을 요청함
event-colleague-approved = 동료가 본인임을 확인함
event-colleague-denied = 동료가 본인이 아니라고 답함
event-colleague-refused = 동료용 페이지에서 잘못된 비밀번호 또는 번호를 입력함
event-colleagues-expired = 제시간에 확인한 동료가 없음
helpdesk-proved-approval = { $caller } 님의 동료가 본인임을 확인했습니다.
