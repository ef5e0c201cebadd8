# Mails. Each has a subject and paragraphs body-1, body-2 …; the code stands after the first of them.
# Arguments of all: organization. A subject never has a code in it.

mail-footer-help = 도움 받기
mail-footer-site = 비밀번호 및 계정 관리
mail-footer-sent-by = { $organization }에서 자동으로 보낸 메일입니다. 이 메일에 회신해도 확인하지 않습니다.
mail-result-success = 성공
mail-result-failure = 실패

mail-code-subject = { $organization } 인증 코드
mail-code-body-1 = 인증 코드를 요청한 페이지에 이 코드를 입력하세요:
mail-code-body-2 = 인증 코드는 { $minutes }분 동안 한 번만 사용할 수 있습니다. { $organization }에서는 누구도 인증 코드를 묻지 않습니다. 다른 사람에게 알려 주지 마세요.
mail-code-body-3 = 인증 코드를 요청하지 않았다면 다른 사람이 내 사용자 이름을 입력한 것입니다. 이 코드가 없으면 더 진행할 수 없습니다. 이 메일을 삭제하고, 다시 발생하면 헬프데스크에 알려 주세요.

mail-contact-code-subject = { $organization }에서 사용할 이메일 주소 확인
mail-contact-code-body-1 = 본인의 주소인지 확인할 수 있도록 이 인증 코드를 입력하세요:
mail-contact-code-body-2 = 인증 코드는 { $minutes }분 동안 한 번만 사용할 수 있습니다.
mail-contact-code-body-3 = 무슨 일인지 모르겠다면 누군가 실수로 이 주소를 입력한 것입니다. 이 메일을 삭제하세요. 인증 코드가 없으면 이 주소는 사용되지 않습니다.

mail-success-subject = { $task ->
    [register] { $organization }에 등록되었습니다
    [manage-profile] { $organization } 프로필이 변경되었습니다
    [forgot-password] { $organization } 비밀번호가 재설정되었습니다
    [manage-passwords] { $organization } 비밀번호가 변경되었습니다
    [unlock-account] { $organization } 계정 잠금이 해제되었습니다
    [my-notifications] { $organization } 알림 설정이 변경되었습니다
    [passcode] { $organization } 계정에 패스코드가 사용되었습니다
    [activate-account] { $organization } 계정 사용이 시작되었습니다
    [forgot-user-name] { $organization } 사용자 이름이 전송되었습니다
    [sign-in] 누군가 { $organization } 계정에 로그인했습니다
    [offline-any] { $organization }에서 오프라인 컴퓨터용 코드가 발급되었습니다
   *[other] { $organization } 계정이 변경되었습니다
}
mail-success-body-1 = { $task ->
    [register] 본인 확인 방법이 설정되었습니다. 이제부터 직접 새 비밀번호를 설정하거나 계정 잠금을 해제할 수 있습니다.
    [manage-profile] 본인 확인 방법이 변경되었습니다.
    [forgot-password] 누군가 이 계정의 본인 확인을 통과하고 새 비밀번호를 설정했습니다. 이전 비밀번호는 더 이상 사용할 수 없습니다.
    [manage-passwords] 비밀번호를 아는 누군가가 비밀번호를 변경했습니다. 이전 비밀번호는 더 이상 사용할 수 없습니다.
    [unlock-account] 누군가 이 계정의 본인 확인을 통과하고 계정 잠금을 해제했습니다. 비밀번호는 변경되지 않았습니다.
    [my-notifications] 계정에 대한 알림 설정이 변경되었습니다.
    [passcode] 누군가 헬프데스크에서 이 계정에 발급한 패스코드를 사용했습니다. 이 패스코드는 다시 사용할 수 없습니다.
    [activate-account] 누군가 이 계정에 발급된 패스코드를 사용하여 비밀번호를 설정했습니다. 이 패스코드는 다시 사용할 수 없습니다.
    [forgot-user-name] 누군가 사용자 이름을 요청하여 이 주소로 전송되었습니다.
    [sign-in] 누군가 이 계정의 본인 확인을 통과하고 비밀번호 관리 사이트에 로그인했습니다.
    [offline-any] 누군가 이 계정의 본인 확인을 통과하고, 컴퓨터가 오프라인일 때 새 비밀번호를 설정하는 코드를 받았습니다. { $organization } 비밀번호는 변경되지 않았습니다.
   *[other] 이 계정에서 “{ $task }” 작업이 완료되었습니다.
}
mail-success-body-2 = 본인이 한 일이라면 따로 하실 일은 없습니다.
mail-success-body-3 = 본인이 하지 않았다면 지금 바로 헬프데스크에 연락하여 다른 사람이 내 계정을 사용하고 있다고 알려 주세요.

mail-failure-subject = { $task ->
    [register] { $organization } 등록에 실패했습니다
    [manage-profile] { $organization } 프로필이 변경되지 않았습니다
    [forgot-password] { $organization } 비밀번호 재설정에 실패했습니다
    [manage-passwords] { $organization } 비밀번호 변경에 실패했습니다
    [unlock-account] { $organization } 계정 잠금 해제에 실패했습니다
    [my-notifications] { $organization } 알림 설정이 변경되지 않았습니다
    [passcode] { $organization } 패스코드 사용에 실패했습니다
    [activate-account] { $organization } 계정 사용 시작에 실패했습니다
    [forgot-user-name] { $organization } 사용자 이름이 전송되지 않았습니다
    [sign-in] { $organization } 계정 로그인에 실패했습니다
   *[other] { $organization } 계정 변경에 실패했습니다
}
mail-failure-body-1 = { $task ->
    [register] 누군가 이 계정을 등록하려고 했지만 완료하지 못했습니다.
    [manage-profile] 누군가 본인 확인 방법을 변경하려고 했지만 완료하지 못했습니다.
    [forgot-password] 누군가 이 계정의 새 비밀번호를 설정하려고 했지만 완료하지 못했습니다.
    [manage-passwords] 누군가 비밀번호를 변경하려고 했지만 완료하지 못했습니다.
    [unlock-account] 누군가 계정 잠금을 해제하려고 했지만 완료하지 못했습니다.
    [my-notifications] 누군가 받을 알림을 변경하려고 했지만 완료하지 못했습니다.
    [passcode] 누군가 이 계정에 패스코드를 사용하려고 했지만 완료하지 못했습니다.
    [activate-account] 누군가 패스코드로 이 계정의 비밀번호를 설정하려고 했지만 완료하지 못했습니다.
    [forgot-user-name] 누군가 사용자 이름을 요청했지만 전송하지 못했습니다.
    [sign-in] 누군가 비밀번호 관리 사이트에 로그인하려고 했지만 완료하지 못했습니다.
   *[other] 누군가 이 계정에서 “{ $task }” 작업을 시작했지만 완료하지 못했습니다.
}
mail-failure-body-2 = 본인이 한 일이라면 다시 시도하거나 헬프데스크에 도움을 요청하세요.
mail-failure-body-3 = 본인이 하지 않았다면 헬프데스크에 알려 주세요. { $organization } 직원이라고 하더라도 누구에게도 코드, 답변, 비밀번호를 알려 주지 마세요.

mail-admin-success-subject = { $task ->
    [register] { $name } 님이 등록했습니다
    [manage-profile] { $name } 님이 프로필을 변경했습니다
    [forgot-password] { $name } 님이 새 비밀번호를 설정했습니다
    [manage-passwords] { $name } 님이 비밀번호를 변경했습니다
    [unlock-account] { $name } 님이 계정 잠금을 해제했습니다
    [my-notifications] { $name } 님이 알림 설정을 변경했습니다
    [passcode] { $name } 님이 패스코드를 사용했습니다
    [activate-account] { $name } 님이 계정 사용을 시작했습니다
    [forgot-user-name] { $name } 님이 사용자 이름을 요청했습니다
    [sign-in] { $name } 님이 로그인했습니다
   *[other] { $name } 님이 “{ $task }” 작업을 완료했습니다
}
mail-admin-success-body-1 = { $name } 님이 { $organization }의 셀프서비스 사이트에서 “{ $task }” 작업을 완료했습니다.
mail-admin-success-body-2 = 자세한 내용은 기록에서 확인하세요. 예상하지 못한 일이라면 본인에게 물어보고, 확인될 때까지 계정을 잠그세요.

mail-admin-failure-subject = { $task ->
    [register] { $name } 님이 등록하지 못했습니다
    [manage-profile] { $name } 님이 프로필을 변경하지 못했습니다
    [forgot-password] { $name } 님이 새 비밀번호를 설정하지 못했습니다
    [manage-passwords] { $name } 님이 비밀번호를 변경하지 못했습니다
    [unlock-account] { $name } 님이 계정 잠금을 해제하지 못했습니다
    [my-notifications] { $name } 님이 알림 설정을 변경하지 못했습니다
    [passcode] { $name } 님이 패스코드를 사용하지 못했습니다
    [activate-account] { $name } 님이 계정 사용을 시작하지 못했습니다
    [forgot-user-name] { $name } 님이 사용자 이름을 받지 못했습니다
    [sign-in] { $name } 님이 로그인하지 못했습니다
   *[other] { $name } 님이 “{ $task }” 작업을 완료하지 못했습니다
}
mail-admin-failure-body-1 = { $name } 님이 { $organization }의 셀프서비스 사이트에서 “{ $task }” 작업을 시작했지만 실패했습니다.
mail-admin-failure-body-2 = 원인은 기록에서 확인하세요. 자주 발생하면 다른 사람이 시도하는 것일 수 있으니 본인에게 물어보세요.

mail-profile-locked-subject = { $organization } 계정에 잘못된 시도가 너무 많습니다
mail-profile-locked-body-1 = 누군가 이 계정의 본인 확인을 시도하다 너무 많이 틀렸습니다. 계정을 보호하기 위해 { $minutes }분 동안 시도할 수 없습니다.
mail-profile-locked-body-2 = 비밀번호는 변경되지 않았으며 평소처럼 로그인할 수 있습니다.
mail-profile-locked-body-3 = 본인이 하지 않았다면 헬프데스크에 알려 주세요. 누구에게도 코드, 답변, 비밀번호를 알려 주지 마세요.

mail-contact-changed-subject = { $organization } 계정의 개인 이메일 주소가 변경되었습니다
mail-contact-changed-body-1 = 인증 코드와 계정 알림을 받을 개인 이메일 주소가 변경되었습니다. 이 메일은 이전 주소와 새 주소로 모두 전송됩니다.
mail-contact-changed-body-2 = 본인이 한 일이라면 따로 하실 일은 없습니다.
mail-contact-changed-body-3 = 본인이 하지 않았다면 지금 바로 헬프데스크에 연락하세요. 다른 사람이 내 인증 코드를 받을 수도 있습니다.

mail-factor-changed-subject = { $what ->
    [questions] { $organization } 보안 질문이 변경되었습니다
    [authenticator] { $organization } 계정에 인증 앱이 추가되었습니다
    [authenticator-removed] { $organization } 계정의 인증 앱이 삭제되었습니다
    [passkey] { $organization } 계정에 패스키가 추가되었습니다
    [passkey-removed] { $organization } 계정의 패스키가 삭제되었습니다
    [phone] { $organization } 계정에 휴대전화 번호가 추가되었습니다
    [phone-removed] { $organization } 계정의 휴대전화 번호가 삭제되었습니다
    [recovery-codes] { $organization } 계정의 새 복구 코드
    [recovery-code-used] { $organization } 계정의 복구 코드가 사용되었습니다
    [browser] { $organization } 계정에 브라우저가 기억되었습니다
   *[other] { $organization } 본인 확인 방법이 변경되었습니다
}
mail-factor-changed-body-1 = { $what ->
    [questions] 본인 확인에 사용하는 보안 질문과 답변이 교체되었습니다.
    [authenticator] 이제부터 인증 앱의 인증 코드로 본인 확인을 합니다.
    [authenticator-removed] 인증 앱의 인증 코드로 더 이상 본인 확인을 할 수 없습니다.
    [passkey] 이제부터 새로 추가된 패스키(지문, 얼굴, PIN 또는 보안 키)로도 본인 확인을 할 수 있습니다.
    [passkey-removed] 내 패스키 중 하나로 더 이상 본인 확인을 할 수 없습니다.
    [phone] 이제부터 내 휴대전화 번호로 보내는 코드로 본인 확인을 합니다.
    [phone-removed] 내 휴대전화 번호로 보내는 코드로 더 이상 본인 확인을 할 수 없습니다.
    [recovery-codes] 새 복구 코드가 생성되었습니다. 이전 코드는 모두 더 이상 사용할 수 없습니다.
    [recovery-code-used] 복구 코드 중 하나가 본인 확인에 사용되었습니다. 이 코드는 다시 사용할 수 없습니다.
    [browser] 이제부터 브라우저 하나가 더 본인 확인의 일부로 쓰입니다. “내 프로필” 페이지에서 확인하고 삭제할 수 있습니다.
   *[other] 본인 확인 방법이 변경되었습니다.
}
mail-factor-changed-body-2 = 본인이 한 일이라면 따로 하실 일은 없습니다.
mail-factor-changed-body-3 = 본인이 하지 않았다면 지금 바로 헬프데스크에 연락하여 다른 사람이 내 계정을 사용하고 있다고 알려 주세요.

mail-passkey-copied-subject = { $organization }에서 내 보안 키의 복제본이 사용되었을 수 있습니다
mail-passkey-copied-body-1 = 누군가 패스키 ‘{ $name }’(으)로 내 본인 확인을 시도했습니다. 이 패스키는 복제되었을 수 있어 거부되었습니다.
mail-passkey-copied-body-2 = 헬프데스크에 알리고, 계정에서 이 패스키를 삭제한 다음 새 패스키를 만드세요.
mail-passkey-copied-body-3 = 본인이 하지 않았다면 지금 바로 헬프데스크에 연락하세요. 다른 사람이 내 보안 키나 그 복제본을 가지고 있을 수 있습니다.

mail-bulk-change-required-subject = { $organization } 새 비밀번호를 설정하세요
mail-bulk-change-required-body-1 = 관리자의 결정에 따라 새 비밀번호가 필요합니다. 다음에 로그인할 때 새 비밀번호를 설정하라는 안내가 표시됩니다.
mail-bulk-change-required-body-2 = 평소처럼 현재 비밀번호로 로그인하고, 안내가 표시되면 새 비밀번호를 설정하세요. 로그인할 수 없으면 헬프데스크에 문의하세요.
mail-bulk-change-required-body-3 = { $organization }에서는 누구도 비밀번호를 묻지 않습니다. 다른 사람에게 알려 주지 말고, 메일의 링크로 열린 페이지에도 입력하지 마세요.

mail-bulk-unregistered-subject = { $organization } 등록 정보가 삭제되었습니다
mail-bulk-unregistered-body-1 = 답변, 인증 앱, 복구 코드 등 본인 확인을 위해 등록한 정보를 관리자가 삭제했습니다. 계정과 비밀번호는 변경되지 않았습니다.
mail-bulk-unregistered-body-2 = 시간이 날 때 다시 등록하세요. 그때까지는 직접 새 비밀번호를 설정하거나 계정 잠금을 해제할 수 없습니다.
mail-bulk-unregistered-body-3 = 궁금한 점은 헬프데스크에 문의하세요. { $organization } 직원이라고 하더라도 누구에게도 코드, 답변, 비밀번호를 알려 주지 마세요.
