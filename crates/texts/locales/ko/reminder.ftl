# Invitations and reminders. Arguments of all: organization, link. days is a whole number, at least 1.

mail-reminder-invitation-subject = { $organization } 계정에 다시 들어가는 방법을 설정하세요
mail-reminder-invitation-body-1 = 비밀번호를 잊었거나 계정이 잠겼을 때 언제든지 스스로 해결할 수 있습니다. 이를 위해 본인임을 확인하는 방법을 한 번만 설정하세요. 약 2분이 걸립니다.
mail-reminder-invitation-body-2 = 여기에서 시작하세요: { $link }
mail-reminder-invitation-body-3 = 사이트에서 비밀번호를 한 번 묻습니다. { $organization }의 누구도 이메일이나 전화로 비밀번호를 묻지 않습니다.

mail-reminder-register-subject = { $organization } 계정에 다시 들어가는 방법이 아직 설정되지 않았습니다
mail-reminder-register-body-1 = 설정하기 전에는 비밀번호를 잊었을 때 헬프데스크만 도와드릴 수 있습니다. 약 2분이 걸립니다.
mail-reminder-register-body-2 = 여기에서 시작하세요: { $link }

mail-reminder-update-subject = { $organization } 등록 정보를 업데이트해야 합니다
mail-reminder-update-body-1 = 본인 확인을 위해 설정한 내용이 이제 { $organization }에서 요구하는 것에 미치지 못합니다. 비밀번호를 잊었을 때 계속 스스로 해결할 수 있도록 업데이트하세요.
mail-reminder-update-body-2 = 여기에서 시작하세요: { $link }

mail-reminder-password-subject = { $days ->
   *[other] { $organization } 비밀번호가 { $days }일 안에 만료됩니다
}
mail-reminder-password-body-1 = 제때 새 비밀번호를 선택하면 중단 없이 일할 수 있습니다.
mail-reminder-password-body-2 = 여기에서 변경하세요: { $link }
mail-reminder-password-body-3 = 이미 변경했다면 할 일이 없습니다.

mail-reminder-account-subject = { $days ->
   *[other] { $organization } 계정이 { $days }일 안에 만료됩니다
}
mail-reminder-account-body-1 = 그 뒤에는 로그인할 수 없습니다.
mail-reminder-account-body-2 = 계정이 계속 필요하면 제때 관리자나 헬프데스크에 알려 주세요.
