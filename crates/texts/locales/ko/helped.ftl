# What people hear of the help desk: their first password, notices, and mails about what was done for them.

task-activate-account-name = 내 계정 사용 시작
task-activate-account-description = 받은 패스코드로 첫 비밀번호를 설정합니다.
run-done-activate-account-title = 계정이 준비되었습니다
run-done-activate-account-lead = 새 비밀번호로 로그인하세요. 그런 다음 등록하면 앞으로 직접 처리할 수 있습니다.
activity-notifications-helpdesk-success = { $task ->
    [helpdesk-verify] 헬프데스크에서 내 본인 확인을 하면 알림
    [helpdesk-prove] 헬프데스크에서 나에게 신원을 증명하면 알림
    [helpdesk-reset] 헬프데스크에서 내 비밀번호를 재설정하면 알림
    [helpdesk-passcode] 헬프데스크에서 내 계정에 패스코드를 발급하면 알림
    [helpdesk-unlock] 헬프데스크에서 내 계정 잠금을 해제하면 알림
    [helpdesk-unlock-profile] 헬프데스크에서 내 등록 잠금을 해제하면 알림
    [helpdesk-update] 헬프데스크에서 등록 정보 업데이트를 요청하면 알림
    [helpdesk-enable] 헬프데스크에서 내 계정을 활성화하면 알림
    [helpdesk-forget-browsers] 헬프데스크에서 내 브라우저 기억을 삭제하면 알림
    [helpdesk-stop-waiting] 헬프데스크에서 내 계정 변경을 중단하면 알림
   *[other] 헬프데스크에서 내 계정의 “{ $task }” 작업을 완료하면 알림
}
activity-notifications-helpdesk-failure = { $task ->
    [helpdesk-verify] 내 이름으로 전화한 사람의 본인 확인에 실패하면 알림
    [helpdesk-prove] 헬프데스크에서 나에게 신원을 증명하지 못하면 알림
    [helpdesk-reset] 헬프데스크에서 내 비밀번호 재설정에 실패하면 알림
    [helpdesk-passcode] 내 계정의 패스코드 발급에 실패하면 알림
    [helpdesk-unlock] 헬프데스크에서 내 계정 잠금 해제에 실패하면 알림
    [helpdesk-unlock-profile] 헬프데스크에서 내 등록 잠금 해제에 실패하면 알림
    [helpdesk-update] 등록 정보 업데이트 요청에 실패하면 알림
    [helpdesk-enable] 헬프데스크에서 내 계정 활성화에 실패하면 알림
    [helpdesk-forget-browsers] 헬프데스크에서 내 브라우저 기억 삭제에 실패하면 알림
    [helpdesk-stop-waiting] 헬프데스크에서 내 계정 변경 중단에 실패하면 알림
   *[other] 헬프데스크에서 내 계정의 “{ $task }” 작업에 실패하면 알림
}

# Mails about calls to the help desk.
mail-caller-code-subject = { $organization } 헬프데스크용 인증 코드
mail-caller-code-body-1 = 본인인지 확인하기 위해 헬프데스크의 { $operator } 님이 이 인증 코드를 읽어 달라고 요청합니다:
mail-caller-code-body-2 = 인증 코드는 { $minutes }분 동안 한 번만 사용할 수 있습니다. 직접 헬프데스크에 전화했고 지금 통화 중일 때만 읽어 주세요.
mail-caller-code-body-3 = 헬프데스크와 통화 중이 아니라면 다른 사람이 나를 사칭하고 있는 것입니다. 이 코드를 누구에게도 알려 주지 말고 헬프데스크에 알려 주세요.

mail-prove-operator-subject = { $organization } 헬프데스크와 통화 중이십니까?
mail-prove-operator-body-1 = 헬프데스크의 { $operator } 님이 곧 이 번호를 읽어 드립니다:
mail-prove-operator-body-2 = 같은 번호를 들었다면 상대방은 헬프데스크가 맞습니다. 번호는 { $minutes }분 동안 유효합니다.
mail-prove-operator-body-3 = 번호가 다르거나 번호를 직접 읽으라고 하면 전화를 끊고 헬프데스크에 전화하세요. 헬프데스크에서는 비밀번호를 절대 묻지 않습니다.

mail-helpdesk-passcode-subject = { $organization } 패스코드
mail-helpdesk-passcode-body-1 = 헬프데스크의 { $operator } 님이 이 패스코드를 발급했습니다:
mail-helpdesk-passcode-body-2 = { $minutes }분 동안 한 번만 사용할 수 있습니다. 셀프서비스 사이트에서 “패스코드가 있습니다” 작업을 선택하고 입력하세요. 다른 사람에게 알려 주지 마세요.
mail-helpdesk-passcode-body-3 = 헬프데스크에 요청하지 않았다면 지금 바로 헬프데스크에 연락하여 다른 사람이 나를 사칭하고 있다고 알려 주세요.

mail-helpdesk-password-subject = { $organization } 새 비밀번호
mail-helpdesk-password-body-1 = 헬프데스크의 { $operator } 님이 비밀번호를 재설정했습니다. 새 비밀번호는 다음과 같습니다:
mail-helpdesk-password-body-2 = 지금 이 비밀번호로 로그인하여 본인만 아는 비밀번호를 설정하세요. 그런 다음 이 메일을 삭제하세요.
mail-helpdesk-password-body-3 = 헬프데스크에 요청하지 않았다면 지금 바로 헬프데스크에 연락하여 다른 사람이 나를 사칭하고 있다고 알려 주세요.

mail-helpdesk-success-subject = { $task ->
    [helpdesk-verify] { $organization } 헬프데스크에서 본인 확인을 했습니다
    [helpdesk-prove] { $organization } 헬프데스크에서 신원을 증명했습니다
    [helpdesk-reset] { $organization } 헬프데스크에서 비밀번호를 재설정했습니다
    [helpdesk-passcode] { $organization } 헬프데스크에서 패스코드를 발급했습니다
    [helpdesk-unlock] { $organization } 헬프데스크에서 계정 잠금을 해제했습니다
    [helpdesk-unlock-profile] { $organization } 헬프데스크에서 등록 잠금을 해제했습니다
    [helpdesk-update] { $organization } 헬프데스크에서 등록 정보 업데이트를 요청합니다
    [helpdesk-enable] { $organization } 헬프데스크에서 계정을 활성화했습니다
    [helpdesk-forget-browsers] { $organization } 헬프데스크에서 기억된 브라우저를 삭제했습니다
    [helpdesk-stop-waiting] { $organization } 헬프데스크에서 계정 변경을 중단했습니다
   *[other] { $organization } 헬프데스크에서 계정을 변경했습니다
}
mail-helpdesk-success-body-1 = { $task ->
    [helpdesk-verify] 누군가 헬프데스크에 전화하여 { $operator } 님에게 본인임을 증명했습니다. 앞으로 몇 분 동안 { $operator } 님이 이 계정의 처리를 도울 수 있습니다.
    [helpdesk-prove] 헬프데스크의 { $operator } 님이 통화 상대가 누구인지 증명하기 위해 번호를 읽었습니다.
    [helpdesk-reset] 헬프데스크의 { $operator } 님이 이 계정에 새 비밀번호를 설정했습니다. 이전 비밀번호는 더 이상 사용할 수 없습니다.
    [helpdesk-passcode] 헬프데스크의 { $operator } 님이 이 계정에 패스코드를 발급했습니다. 패스코드를 가진 사람은 대신 등록하거나 비밀번호를 설정할 수 있습니다.
    [helpdesk-unlock] 헬프데스크의 { $operator } 님이 이 계정의 잠금을 해제했습니다. 비밀번호는 변경되지 않았습니다.
    [helpdesk-unlock-profile] 헬프데스크의 { $operator } 님이 등록의 잠금을 해제했습니다. 셀프서비스 사이트를 다시 사용할 수 있습니다.
    [helpdesk-update] 헬프데스크의 { $operator } 님이 등록 정보 업데이트를 요청합니다. 셀프서비스 사이트에서 “내 프로필 관리” 작업을 선택하세요.
    [helpdesk-enable] 헬프데스크의 { $operator } 님이 이 계정을 활성화했습니다. 비밀번호는 변경되지 않았습니다.
    [helpdesk-forget-browsers] 헬프데스크의 { $operator } 님이 기억된 브라우저를 모두 삭제했습니다. 이제 어느 것도 본인 확인의 일부로 쓰이지 않습니다.
    [helpdesk-stop-waiting] 회원님으로 본인 확인을 마친 사람이 기다리던 작업을 헬프데스크의 { $operator } 님이 중단했습니다. 하루 동안은 아무도 다시 시작할 수 없습니다.
   *[other] 헬프데스크의 { $operator } 님이 이 계정의 “{ $task }” 작업을 완료했습니다.
}
mail-helpdesk-success-body-2 = 본인이 요청했다면 따로 하실 일은 없습니다.
mail-helpdesk-success-body-3 = 요청하지 않았다면 지금 바로 헬프데스크에 연락하여 다른 사람이 나를 사칭하고 있다고 알려 주세요.

mail-helpdesk-failure-subject = { $task ->
    [helpdesk-verify] 누군가 { $organization } 헬프데스크에 내 이름으로 전화했으나 본인 확인에 실패했습니다
    [helpdesk-prove] { $organization } 헬프데스크에서 신원을 증명하지 못했습니다
    [helpdesk-reset] { $organization } 헬프데스크에서 비밀번호를 재설정하지 못했습니다
    [helpdesk-passcode] { $organization } 헬프데스크에서 패스코드를 발급하지 못했습니다
    [helpdesk-unlock] { $organization } 헬프데스크에서 계정 잠금을 해제하지 못했습니다
    [helpdesk-unlock-profile] { $organization } 헬프데스크에서 등록 잠금을 해제하지 못했습니다
    [helpdesk-update] { $organization } 헬프데스크에서 등록 정보 업데이트를 요청하지 못했습니다
    [helpdesk-enable] { $organization } 헬프데스크에서 계정을 활성화하지 못했습니다
    [helpdesk-forget-browsers] { $organization } 헬프데스크에서 기억된 브라우저를 삭제하지 못했습니다
    [helpdesk-stop-waiting] { $organization } 헬프데스크에서 계정 변경을 중단하지 못했습니다
   *[other] { $organization } 헬프데스크에서 계정을 변경하지 못했습니다
}
mail-helpdesk-failure-body-1 = { $task ->
    [helpdesk-verify] 누군가 내 이름으로 헬프데스크에 전화했지만 { $operator } 님에게 본인임을 증명하지 못했습니다. 변경된 내용은 없습니다.
    [helpdesk-prove] 헬프데스크의 { $operator } 님이 통화 상대가 누구인지 증명하려고 했지만 실패했습니다.
    [helpdesk-reset] 헬프데스크의 { $operator } 님이 비밀번호를 재설정하려고 했지만 실패했습니다.
    [helpdesk-passcode] 헬프데스크의 { $operator } 님이 이 계정에 패스코드를 발급하려고 했지만 실패했습니다.
    [helpdesk-unlock] 헬프데스크의 { $operator } 님이 이 계정의 잠금을 해제하려고 했지만 실패했습니다.
    [helpdesk-unlock-profile] 헬프데스크의 { $operator } 님이 등록의 잠금을 해제하려고 했지만 실패했습니다.
    [helpdesk-update] 헬프데스크의 { $operator } 님이 등록 정보 업데이트를 요청하려고 했지만 실패했습니다.
    [helpdesk-enable] 헬프데스크의 { $operator } 님이 이 계정을 활성화하려고 했지만 실패했습니다.
    [helpdesk-forget-browsers] 헬프데스크의 { $operator } 님이 기억된 브라우저를 삭제하려고 했지만 실패했습니다.
    [helpdesk-stop-waiting] 헬프데스크의 { $operator } 님이 계정 변경을 중단하려고 했지만 실패했습니다.
   *[other] 헬프데스크의 { $operator } 님이 이 계정의 “{ $task }” 작업을 시작했지만 실패했습니다.
}
mail-helpdesk-failure-body-2 = 본인이 헬프데스크에 전화했다면 다음에 무엇을 해야 하는지 헬프데스크에 문의하세요.
mail-helpdesk-failure-body-3 = 전화하지 않았다면 다른 사람이 나를 사칭하고 있다고 헬프데스크에 알려 주세요. 누구에게도 코드, 답변, 비밀번호를 알려 주지 마세요.

# Mails to an administrator about the help desk.
mail-helpdesk-admin-success-subject = { $operator } 님이 { $name } 님의 작업을 완료했습니다
mail-helpdesk-admin-success-body-1 = { $operator } 님이 { $organization } 헬프데스크에서 { $name } 님의 “{ $task }” 작업을 완료했습니다.
mail-helpdesk-admin-success-body-2 = 자세한 내용은 기록에서 확인하세요. 예상하지 못한 일이라면 두 사람 모두에게 물어보고, 확인될 때까지 계정을 잠그세요.

mail-helpdesk-admin-failure-subject = { $operator } 님이 { $name } 님의 작업을 완료하지 못했습니다
mail-helpdesk-admin-failure-body-1 = { $operator } 님이 { $organization } 헬프데스크에서 { $name } 님의 “{ $task }” 작업을 시작했지만 실패했습니다.
mail-helpdesk-admin-failure-body-2 = 원인은 기록에서 확인하세요. 자주 발생하면 누군가 { $name } 님을 사칭하는 것일 수 있습니다.

mail-operator-burst-subject = { $operator } 님의 헬프데스크 작업이 예상보다 많습니다
mail-operator-burst-body-1 = { $operator } 님이 “{ $policy }” 정책에 속한 사람들에 대해 한 시간 안에 { $count }개가 넘는 작업을 시작했습니다.
mail-operator-burst-body-2 = 바쁜 날일 수도 있고, 다른 사람이 이 담당자의 로그인을 사용하고 있을 수도 있습니다. 본인에게 물어보고 기록을 확인하세요.
mail-operator-burst-body-3 = 차단된 작업은 없습니다.
