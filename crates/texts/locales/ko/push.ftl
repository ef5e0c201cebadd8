# Questions on people’s phones: the pages, what stands on the phone, and history.

activity-push-approval-title = 휴대전화에서 확인하세요
activity-push-approval-lead = 휴대전화의 앱으로 질문을 보냅니다.
activity-push-approval-lead-how = 그러면 이 페이지에 숫자가 표시됩니다. { $minutes }분 안에 휴대전화에서 같은 숫자를 입력하거나 선택하세요.
activity-push-approval-ask = 질문 보내기
activity-push-approval-waiting = 휴대전화를 확인하세요
activity-push-approval-waiting-lead = 휴대전화에서 이 숫자를 입력하거나 선택하세요. 이 페이지를 열어 두면 자동으로 진행됩니다.
activity-push-approval-waiting-none = 휴대전화에 아무것도 없나요? 앱을 열고 다시 보거나, 아래에 다른 방법이 있으면 선택하세요.
activity-push-approval-number = 확인할 숫자
activity-push-approval-look = 다시 보기
activity-push-approval-expired = 휴대전화에서 제시간에 응답이 오지 않았습니다. 질문을 다시 보내거나, 아래에 다른 방법이 있으면 선택하세요.
activity-push-approval-wrong = 휴대전화에서 다른 숫자를 입력했습니다. 질문을 다시 보내고, 그때 이 페이지에 표시되는 숫자를 사용하세요.
activity-push-approval-away = 지금은 휴대전화로 질문을 보낼 수 없습니다. 몇 분 후에 다시 시도하거나, 아래에 다른 방법이 있으면 선택하세요.
activity-push-approval-not-taken = 휴대전화로 질문을 보내지 못했습니다. 아래에 다른 방법이 있으면 선택하거나 헬프데스크에 문의하세요.
activity-push-approval-denied = 휴대전화에서 본인이 아니라고 답했습니다. 그래도 본인이라면 헬프데스크에 문의하세요.
activity-methods-option-push-approval = 휴대전화에서 확인
activity-methods-option-push-approval-hint = 휴대전화의 앱에서 숫자를 확인합니다.

push-text = { $desk ->
    [yes] { $organization } 헬프데스크의 { $operator } 님이 본인이라고 하는 사람과 통화하고 있습니다. 본인이 맞으면 들은 숫자를 입력하세요. 아니면 아니라고 답하세요.
   *[no] 누군가 네트워크 주소 { $address }에서 { $organization }에 본인임을 증명하려고 합니다. 본인이 맞으면 페이지에 있는 숫자를 입력하세요. 아니면 아니라고 답하세요.
}

event-push-sent = 휴대전화로 질문을 보냄
event-push-failed = 휴대전화로 질문을 보내지 못함
event-push-approved = 휴대전화에서 확인함
event-push-denied = 휴대전화에서 본인이 아니라고 답함
event-push-refused = 휴대전화의 응답이 받아들여지지 않음
event-push-expired = 휴대전화에서 제시간에 응답하지 않음
helpdesk-proved-push = { $caller } 님이 휴대전화에서 숫자를 확인했습니다.
