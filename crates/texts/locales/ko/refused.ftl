# What the directory refused: what happened, what was not changed, what to do next. A cause that another
# password cannot cure is never called a matter of rules.

# Choosing a new password.
reset-refused-wrong-password = 로그인 서비스에서 요청을 받아들이지 않았습니다. 새 비밀번호는 저장되지 않았습니다. 다시 시도하고, 다시 발생하면 헬프데스크에 문의하세요.
reset-refused-logon-hours = 지금 시간대에는 계정을 사용할 수 없습니다. 새 비밀번호는 저장되지 않았습니다. 근무 시간에 다시 시도하거나 헬프데스크에 문의하세요.
reset-refused-workstation = 이 계정은 특정 컴퓨터에서만 사용할 수 있습니다. 새 비밀번호는 저장되지 않았습니다. 해당 컴퓨터에서 다시 시도하거나 헬프데스크에 문의하세요.
reset-refused-password-expired = 현재 비밀번호가 만료되었습니다. 새 비밀번호는 저장되지 않았습니다. 시작 페이지에서 “비밀번호 찾기” 작업을 선택하세요.
reset-refused-account-disabled = 계정이 비활성화되어 있습니다. 새 비밀번호는 저장되지 않았습니다. 헬프데스크에 문의하세요.
reset-refused-account-expired = 계정이 만료되었습니다. 새 비밀번호는 저장되지 않았습니다. 헬프데스크에 문의하세요.
reset-refused-must-change = 먼저 현재 비밀번호를 변경해야 합니다. 새 비밀번호는 저장되지 않았습니다. 시작 페이지에서 “비밀번호 찾기” 작업을 선택하세요.
reset-refused-locked-out = 잘못된 시도가 너무 많아 계정이 잠겨 있습니다. 새 비밀번호는 저장되지 않았습니다. 시작 페이지에서 “내 계정 잠금 해제” 작업을 선택하거나 잠시 후 다시 시도하세요.
reset-refused-too-short = 새 비밀번호가 조직에서 허용하는 길이보다 짧습니다. 새 비밀번호는 저장되지 않았습니다. 더 긴 비밀번호를 사용하세요.
reset-refused-not-complex = 새 비밀번호가 너무 단순하거나 이름을 포함하고 있습니다. 새 비밀번호는 저장되지 않았습니다. 대문자, 숫자, 기호 등 더 다양한 문자를 사용하세요.
reset-refused-history = 이전에 사용한 비밀번호입니다. 새 비밀번호는 저장되지 않았습니다. 아직 사용한 적이 없는 비밀번호를 사용하세요.
reset-refused-too-young = 비밀번호를 변경한 지 얼마 되지 않아 조직에서 아직 다시 변경하는 것을 허용하지 않습니다. 새 비밀번호는 저장되지 않았습니다. 나중에 다시 시도하거나 헬프데스크에 문의하세요.
reset-refused-policy = 새 비밀번호가 조직의 규칙을 충족하지 않습니다. 새 비밀번호는 저장되지 않았습니다. 더 길고 이전 비밀번호와 다른 비밀번호를 사용하세요.
reset-refused-not-permitted = 이 서비스에는 비밀번호를 설정할 권한이 없습니다. 새 비밀번호는 저장되지 않았습니다. 사용자 잘못이 아니며, 다른 비밀번호를 사용해도 해결되지 않습니다. 헬프데스크에 알려 주세요.
reset-refused-unwilling = 조직의 로그인 서비스에서 이유를 알리지 않고 요청을 거부했습니다. 새 비밀번호는 저장되지 않았습니다. 나중에 다시 시도하고, 다시 발생하면 헬프데스크에 문의하세요.
reset-refused-change-forbidden = 조직에서 이 비밀번호를 직접 변경하는 것을 허용하지 않습니다. 새 비밀번호는 저장되지 않았습니다. 헬프데스크에 문의하세요.

# Changing a known password.
change-refused-wrong-password = 현재 비밀번호가 올바르지 않습니다. 비밀번호는 변경되지 않았습니다. 현재 비밀번호를 다시 입력하세요.
change-refused-logon-hours = 지금 시간대에는 계정을 사용할 수 없습니다. 비밀번호는 변경되지 않았습니다. 근무 시간에 다시 시도하거나 헬프데스크에 문의하세요.
change-refused-workstation = 이 계정은 특정 컴퓨터에서만 사용할 수 있습니다. 비밀번호는 변경되지 않았습니다. 해당 컴퓨터에서 다시 시도하거나 헬프데스크에 문의하세요.
change-refused-password-expired = 현재 비밀번호가 만료되었습니다. 비밀번호는 변경되지 않았습니다. 시작 페이지에서 “비밀번호 찾기” 작업을 선택하세요.
change-refused-account-disabled = 계정이 비활성화되어 있습니다. 비밀번호는 변경되지 않았습니다. 헬프데스크에 문의하세요.
change-refused-account-expired = 계정이 만료되었습니다. 비밀번호는 변경되지 않았습니다. 헬프데스크에 문의하세요.
change-refused-must-change = 먼저 현재 비밀번호를 변경해야 합니다. 비밀번호는 변경되지 않았습니다. 시작 페이지에서 “비밀번호 찾기” 작업을 선택하세요.
change-refused-locked-out = 잘못된 시도가 너무 많아 계정이 잠겨 있습니다. 비밀번호는 변경되지 않았습니다. 시작 페이지에서 “내 계정 잠금 해제” 작업을 선택하거나 잠시 후 다시 시도하세요.
change-refused-too-short = 새 비밀번호가 조직에서 허용하는 길이보다 짧습니다. 비밀번호는 변경되지 않았습니다. 더 긴 비밀번호를 사용하세요.
change-refused-not-complex = 새 비밀번호가 너무 단순하거나 이름을 포함하고 있습니다. 비밀번호는 변경되지 않았습니다. 대문자, 숫자, 기호 등 더 다양한 문자를 사용하세요.
change-refused-history = 이전에 사용한 비밀번호입니다. 비밀번호는 변경되지 않았습니다. 아직 사용한 적이 없는 비밀번호를 사용하세요.
change-refused-too-young = 비밀번호를 변경한 지 얼마 되지 않아 조직에서 아직 다시 변경하는 것을 허용하지 않습니다. 비밀번호는 변경되지 않았습니다. 나중에 다시 시도하거나 헬프데스크에 문의하세요.
change-refused-policy = 새 비밀번호가 조직의 규칙을 충족하지 않습니다. 비밀번호는 변경되지 않았습니다. 더 길고 이전 비밀번호와 다른 비밀번호를 사용하세요.
change-refused-not-permitted = 여기서는 비밀번호를 변경할 수 없습니다. 비밀번호는 변경되지 않았습니다. 사용자 잘못이 아니며, 다른 비밀번호를 사용해도 해결되지 않습니다. 헬프데스크에 알려 주세요.
change-refused-unwilling = 조직의 로그인 서비스에서 이유를 알리지 않고 요청을 거부했습니다. 비밀번호는 변경되지 않았습니다. 나중에 다시 시도하고, 다시 발생하면 헬프데스크에 문의하세요.
change-refused-change-forbidden = 조직에서 이 비밀번호를 직접 변경하는 것을 허용하지 않습니다. 비밀번호는 변경되지 않았습니다. 헬프데스크에 문의하세요.

# Unlocking the account.
unlock-refused-wrong-password = 로그인 서비스에서 요청을 받아들이지 않았습니다. 변경된 내용은 없습니다. 다시 시도하고, 다시 발생하면 헬프데스크에 문의하세요.
unlock-refused-logon-hours = 지금 시간대에는 계정을 사용할 수 없습니다. 변경된 내용은 없습니다. 근무 시간에 다시 시도하거나 헬프데스크에 문의하세요.
unlock-refused-workstation = 이 계정은 특정 컴퓨터에서만 사용할 수 있습니다. 변경된 내용은 없습니다. 해당 컴퓨터에서 다시 시도하거나 헬프데스크에 문의하세요.
unlock-refused-password-expired = 현재 비밀번호가 만료되었습니다. 변경된 내용은 없습니다. 시작 페이지에서 “비밀번호 찾기” 작업을 선택하세요.
unlock-refused-account-disabled = 계정이 비활성화되어 있습니다. 변경된 내용은 없습니다. 헬프데스크에 문의하세요.
unlock-refused-account-expired = 계정이 만료되었습니다. 변경된 내용은 없습니다. 헬프데스크에 문의하세요.
unlock-refused-must-change = 먼저 현재 비밀번호를 변경해야 합니다. 변경된 내용은 없습니다. 시작 페이지에서 “비밀번호 찾기” 작업을 선택하세요.
unlock-refused-locked-out = 계정이 아직 잠겨 있으며, 조직에서 여기서 잠금을 해제하는 것을 허용하지 않습니다. 변경된 내용은 없습니다. 헬프데스크에 문의하세요.
unlock-refused-too-short = 조직의 비밀번호 규칙에서 허용하지 않습니다. 변경된 내용은 없습니다. 헬프데스크에 문의하세요.
unlock-refused-not-complex = 조직의 비밀번호 규칙에서 허용하지 않습니다. 변경된 내용은 없습니다. 헬프데스크에 문의하세요.
unlock-refused-history = 조직의 비밀번호 규칙에서 허용하지 않습니다. 변경된 내용은 없습니다. 헬프데스크에 문의하세요.
unlock-refused-too-young = 조직의 비밀번호 규칙에서 허용하지 않습니다. 변경된 내용은 없습니다. 헬프데스크에 문의하세요.
unlock-refused-policy = 조직의 비밀번호 규칙에서 허용하지 않습니다. 변경된 내용은 없습니다. 헬프데스크에 문의하세요.
unlock-refused-not-permitted = 이 서비스에는 계정 잠금을 해제할 권한이 없습니다. 변경된 내용은 없습니다. 사용자 잘못이 아닙니다. 헬프데스크에 알려 주세요.
unlock-refused-unwilling = 조직의 로그인 서비스에서 이유를 알리지 않고 요청을 거부했습니다. 변경된 내용은 없습니다. 나중에 다시 시도하고, 다시 발생하면 헬프데스크에 문의하세요.
unlock-refused-change-forbidden = 조직의 비밀번호 규칙에서 허용하지 않습니다. 변경된 내용은 없습니다. 헬프데스크에 문의하세요.

# Turning the account on.
enable-refused-wrong-password = 로그인 서비스에서 요청을 받아들이지 않았습니다. 변경된 내용은 없습니다. 다시 시도하고, 다시 발생하면 헬프데스크에 문의하세요.
enable-refused-logon-hours = 지금 시간대에는 계정을 사용할 수 없습니다. 변경된 내용은 없습니다. 근무 시간에 다시 시도하거나 헬프데스크에 문의하세요.
enable-refused-workstation = 이 계정은 특정 컴퓨터에서만 사용할 수 있습니다. 변경된 내용은 없습니다. 해당 컴퓨터에서 다시 시도하거나 헬프데스크에 문의하세요.
enable-refused-password-expired = 현재 비밀번호가 만료되었습니다. 변경된 내용은 없습니다. 시작 페이지에서 “비밀번호 찾기” 작업을 선택하세요.
enable-refused-account-disabled = 계정이 비활성화되어 있습니다. 변경된 내용은 없습니다. 헬프데스크에 문의하세요.
enable-refused-account-expired = 계정이 만료되었습니다. 변경된 내용은 없습니다. 헬프데스크에 문의하세요.
enable-refused-must-change = 먼저 현재 비밀번호를 변경해야 합니다. 변경된 내용은 없습니다. 시작 페이지에서 “비밀번호 찾기” 작업을 선택하세요.
enable-refused-locked-out = 잘못된 시도가 너무 많아 계정이 잠겨 있습니다. 변경된 내용은 없습니다. 시작 페이지에서 “내 계정 잠금 해제” 작업을 선택하거나 잠시 후 다시 시도하세요.
enable-refused-too-short = 조직의 비밀번호 규칙에서 허용하지 않습니다. 변경된 내용은 없습니다. 헬프데스크에 문의하세요.
enable-refused-not-complex = 조직의 비밀번호 규칙에서 허용하지 않습니다. 변경된 내용은 없습니다. 헬프데스크에 문의하세요.
enable-refused-history = 조직의 비밀번호 규칙에서 허용하지 않습니다. 변경된 내용은 없습니다. 헬프데스크에 문의하세요.
enable-refused-too-young = 조직의 비밀번호 규칙에서 허용하지 않습니다. 변경된 내용은 없습니다. 헬프데스크에 문의하세요.
enable-refused-policy = 조직의 비밀번호 규칙에서 허용하지 않습니다. 변경된 내용은 없습니다. 헬프데스크에 문의하세요.
enable-refused-not-permitted = 이 서비스에는 조직에서 이 작업을 할 권한이 없습니다. 변경된 내용은 없습니다. 사용자 잘못이 아닙니다. 헬프데스크에 알려 주세요.
enable-refused-unwilling = 조직의 로그인 서비스에서 이유를 알리지 않고 요청을 거부했습니다. 변경된 내용은 없습니다. 나중에 다시 시도하고, 다시 발생하면 헬프데스크에 문의하세요.
enable-refused-change-forbidden = 조직의 비밀번호 규칙에서 허용하지 않습니다. 변경된 내용은 없습니다. 헬프데스크에 문의하세요.

# Requiring a new password at the next sign-in.
require-change-refused-wrong-password = 로그인 서비스에서 요청을 받아들이지 않았습니다. 변경된 내용은 없습니다. 다시 시도하고, 다시 발생하면 헬프데스크에 문의하세요.
require-change-refused-logon-hours = 지금 시간대에는 계정을 사용할 수 없습니다. 변경된 내용은 없습니다. 근무 시간에 다시 시도하거나 헬프데스크에 문의하세요.
require-change-refused-workstation = 이 계정은 특정 컴퓨터에서만 사용할 수 있습니다. 변경된 내용은 없습니다. 해당 컴퓨터에서 다시 시도하거나 헬프데스크에 문의하세요.
require-change-refused-password-expired = 현재 비밀번호가 만료되었습니다. 변경된 내용은 없습니다. 시작 페이지에서 “비밀번호 찾기” 작업을 선택하세요.
require-change-refused-account-disabled = 계정이 비활성화되어 있습니다. 변경된 내용은 없습니다. 헬프데스크에 문의하세요.
require-change-refused-account-expired = 계정이 만료되었습니다. 변경된 내용은 없습니다. 헬프데스크에 문의하세요.
require-change-refused-must-change = 먼저 현재 비밀번호를 변경해야 합니다. 변경된 내용은 없습니다. 시작 페이지에서 “비밀번호 찾기” 작업을 선택하세요.
require-change-refused-locked-out = 잘못된 시도가 너무 많아 계정이 잠겨 있습니다. 변경된 내용은 없습니다. 시작 페이지에서 “내 계정 잠금 해제” 작업을 선택하거나 잠시 후 다시 시도하세요.
require-change-refused-too-short = 조직의 비밀번호 규칙에서 허용하지 않습니다. 변경된 내용은 없습니다. 헬프데스크에 문의하세요.
require-change-refused-not-complex = 조직의 비밀번호 규칙에서 허용하지 않습니다. 변경된 내용은 없습니다. 헬프데스크에 문의하세요.
require-change-refused-history = 조직의 비밀번호 규칙에서 허용하지 않습니다. 변경된 내용은 없습니다. 헬프데스크에 문의하세요.
require-change-refused-too-young = 조직의 비밀번호 규칙에서 허용하지 않습니다. 변경된 내용은 없습니다. 헬프데스크에 문의하세요.
require-change-refused-policy = 조직의 비밀번호 규칙에서 허용하지 않습니다. 변경된 내용은 없습니다. 헬프데스크에 문의하세요.
require-change-refused-not-permitted = 이 서비스에는 조직에서 이 작업을 할 권한이 없습니다. 변경된 내용은 없습니다. 사용자 잘못이 아닙니다. 헬프데스크에 알려 주세요.
require-change-refused-unwilling = 조직의 로그인 서비스에서 이유를 알리지 않고 요청을 거부했습니다. 변경된 내용은 없습니다. 나중에 다시 시도하고, 다시 발생하면 헬프데스크에 문의하세요.
require-change-refused-change-forbidden = 조직의 비밀번호 규칙에서 허용하지 않습니다. 변경된 내용은 없습니다. 헬프데스크에 문의하세요.

# Signing in.
sign-in-refused-wrong-password = 사용자 이름 또는 비밀번호가 올바르지 않습니다. 로그인되지 않았습니다. 둘 다 확인한 후 다시 시도하세요.
sign-in-refused-logon-hours = 지금 시간대에는 계정을 사용할 수 없습니다. 로그인되지 않았습니다. 근무 시간에 다시 시도하거나 헬프데스크에 문의하세요.
sign-in-refused-workstation = 이 계정은 특정 컴퓨터에서만 사용할 수 있습니다. 로그인되지 않았습니다. 해당 컴퓨터에서 다시 시도하거나 헬프데스크에 문의하세요.
sign-in-refused-password-expired = 비밀번호가 만료되었습니다. 로그인되지 않았습니다. 먼저 새 비밀번호를 설정하세요.
sign-in-refused-account-disabled = 계정이 비활성화되어 있습니다. 로그인되지 않았습니다. 헬프데스크에 문의하세요.
sign-in-refused-account-expired = 계정이 만료되었습니다. 로그인되지 않았습니다. 헬프데스크에 문의하세요.
sign-in-refused-must-change = 먼저 비밀번호를 변경해야 합니다. 로그인되지 않았습니다. 먼저 새 비밀번호를 설정하세요.
sign-in-refused-locked-out = 잘못된 시도가 너무 많아 계정이 잠겨 있습니다. 로그인되지 않았습니다. 시작 페이지에서 “내 계정 잠금 해제” 작업을 선택하거나 잠시 후 다시 시도하세요.
sign-in-refused-too-short = 비밀번호가 더 이상 조직의 규칙을 충족하지 않습니다. 로그인되지 않았습니다. 먼저 새 비밀번호를 설정하세요.
sign-in-refused-not-complex = 비밀번호가 더 이상 조직의 규칙을 충족하지 않습니다. 로그인되지 않았습니다. 먼저 새 비밀번호를 설정하세요.
sign-in-refused-history = 비밀번호가 더 이상 조직의 규칙을 충족하지 않습니다. 로그인되지 않았습니다. 먼저 새 비밀번호를 설정하세요.
sign-in-refused-too-young = 비밀번호가 더 이상 조직의 규칙을 충족하지 않습니다. 로그인되지 않았습니다. 먼저 새 비밀번호를 설정하세요.
sign-in-refused-policy = 비밀번호가 더 이상 조직의 규칙을 충족하지 않습니다. 로그인되지 않았습니다. 먼저 새 비밀번호를 설정하세요.
sign-in-refused-not-permitted = 이 계정으로는 여기에 로그인할 수 없습니다. 로그인되지 않았습니다. 헬프데스크에 문의하세요.
sign-in-refused-unwilling = 조직의 로그인 서비스에서 이유를 알리지 않고 거부했습니다. 로그인되지 않았습니다. 나중에 다시 시도하고, 다시 발생하면 헬프데스크에 문의하세요.
sign-in-refused-change-forbidden = 비밀번호가 더 이상 조직의 규칙을 충족하지 않습니다. 로그인되지 않았습니다. 먼저 새 비밀번호를 설정하세요.
