# Changing the account: a new password, a lock that ends, consent, notices.

activity-reset-title = 새 비밀번호 설정
activity-reset-lead = 다른 곳에서 사용하지 않는 비밀번호를 사용하세요.
activity-reset-label = 새 비밀번호
activity-reset-again = 새 비밀번호 다시 입력
activity-reset-mismatch = 두 비밀번호가 일치하지 않습니다. 새 비밀번호를 다시 입력하세요.
activity-reset-rules = 이 비밀번호는 일부 규칙을 충족하지 않습니다. 다른 비밀번호를 사용하세요.
activity-reset-kept = 저장을 누를 때까지 이전 비밀번호는 그대로 유지됩니다.
activity-reset-half-done = 이전 비밀번호는 더 이상 사용할 수 없고 새 비밀번호는 아직 저장되지 않았습니다. 지금 새 비밀번호를 설정하여 완료하세요.
activity-reset-save = 새 비밀번호 저장

activity-change-title = 비밀번호 변경
activity-change-lead = 다른 곳에서 사용하지 않는 비밀번호를 사용하세요. 저장을 누를 때까지 현재 비밀번호는 그대로 유지됩니다.
activity-change-current = 현재 비밀번호
activity-change-label = 새 비밀번호
activity-change-again = 새 비밀번호 다시 입력
activity-change-mismatch = 두 비밀번호가 일치하지 않습니다. 새 비밀번호를 다시 입력하세요.
activity-change-save = 새 비밀번호 저장

activity-unlock-title = 계정 잠금 해제
activity-unlock-lead = 현재 비밀번호로 계정을 다시 사용할 수 있게 됩니다. 비밀번호는 바뀌지 않습니다.
activity-unlock-go = 내 계정 잠금 해제
activity-unlock-not-locked = 계정이 잠겨 있지 않습니다. 변경된 내용은 없습니다. 그래도 로그인할 수 없으면 새 비밀번호를 설정하세요.

activity-enable-title = 계정 활성화
activity-enable-lead = 계정이 비활성화되어 있습니다. 활성화하면 현재 비밀번호로 로그인할 수 있습니다.
activity-enable-go = 내 계정 활성화
activity-enable-not-disabled = 계정이 이미 활성화되어 있습니다. 변경된 내용은 없습니다.

activity-require-change-title = 다음 로그인 시 비밀번호 변경
activity-require-change-lead = 다음에 로그인할 때 새 비밀번호를 설정해야 합니다.
activity-require-change-go = 계속

activity-agreement-title = 내용 확인 및 동의
activity-agreement-accept = 내용을 읽었으며 동의합니다
activity-agreement-go = 동의하고 계속
activity-agreement-must-accept = 동의하지 않으면 계속할 수 없습니다. 체크하거나 중단하세요. 중단하면 아무것도 변경되지 않습니다.

activity-notifications-title = 알림 선택
activity-notifications-lead = 이메일로 받을 알림을 선택하세요. 보안에 관한 일부 알림은 항상 전송됩니다.
activity-notifications-on-success = { $task ->
    [register] 등록이 완료되면 알림
    [manage-profile] 내 프로필이 변경되면 알림
    [forgot-password] 내 비밀번호가 재설정되면 알림
    [manage-passwords] 내 비밀번호가 변경되면 알림
    [unlock-account] 내 계정 잠금이 해제되면 알림
    [my-notifications] 내 알림 설정이 변경되면 알림
    [passcode] 내 계정에 패스코드가 사용되면 알림
    [activate-account] 내 계정의 첫 비밀번호가 설정되면 알림
    [forgot-user-name] 내 사용자 이름이 나에게 전송되면 알림
    [sign-in] 누군가 내 계정으로 이 사이트에 로그인하면 알림
   *[other] 내 계정에서 “{ $task }” 작업이 완료되면 알림
}
activity-notifications-on-failure = { $task ->
    [register] 등록에 실패하면 알림
    [manage-profile] 누군가 내 프로필을 변경하려다 실패하면 알림
    [forgot-password] 누군가 내 비밀번호를 재설정하려다 실패하면 알림
    [manage-passwords] 누군가 내 비밀번호를 변경하려다 실패하면 알림
    [unlock-account] 누군가 내 계정 잠금을 해제하려다 실패하면 알림
    [my-notifications] 누군가 내 알림 설정을 변경하려다 실패하면 알림
    [passcode] 누군가 내 계정에 패스코드를 사용하려다 실패하면 알림
    [activate-account] 누군가 내 계정의 첫 비밀번호를 설정하려다 실패하면 알림
    [forgot-user-name] 누군가 내 사용자 이름을 찾으려다 실패하면 알림
    [sign-in] 누군가 내 계정으로 이 사이트에 로그인하려다 실패하면 알림
   *[other] 내 계정에서 “{ $task }” 작업이 실패하면 알림
}
activity-notifications-none = 선택할 수 있는 알림이 없습니다.
activity-notifications-save = 선택한 내용 저장

activity-restart-title = 완료하지 못했습니다
activity-restart-lead = 비밀번호는 변경되지 않았습니다. 다시 시작할 수 있습니다.
activity-restart-go = 다시 시작
