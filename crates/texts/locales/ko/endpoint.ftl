# What a computer says that resets a password without the network: at its own sign-in, or in a terminal.

endpoint-title = 네트워크 없이 비밀번호 재설정
endpoint-account-ask = 사용자 이름
endpoint-finished = 앞서 설정한 { $account } 계정의 비밀번호를 이제 이 컴퓨터에서 사용할 수 있습니다.
endpoint-working = 확인하는 중…
endpoint-cancelled = 변경된 내용은 없습니다.

endpoint-refused-name = 사용자 이름이 아닙니다. 확인한 후 다시 시도하세요.
endpoint-refused-excluded = 이 계정의 비밀번호는 여기서 재설정할 수 없습니다. 헬프데스크에 문의하세요.
endpoint-refused-not-yours = 여기서는 본인 계정의 비밀번호만 재설정할 수 있습니다.
endpoint-refused-unknown = 이 컴퓨터에는 { $account } 계정이 없습니다. 여기에 로그인한 적이 있는 사람만 사용할 수 있습니다.

endpoint-trouble-not-enrolled = 이 컴퓨터에는 이 기능이 설정되어 있지 않습니다. 헬프데스크에 문의하세요.
endpoint-trouble-revoked = 이 컴퓨터에서는 더 이상 이 기능을 사용할 수 없습니다. 헬프데스크에 문의하세요.
endpoint-trouble-memory = 이 컴퓨터에서 이 기능에 필요한 데이터를 읽을 수 없습니다. 헬프데스크에 “reclave-offline status” 확인을 요청하세요.
endpoint-trouble-busy = 지금 이 기능을 사용하는 사람이 너무 많습니다. 잠시 후 다시 시도하세요.
endpoint-trouble-no-helper = 이 컴퓨터의 재설정 서비스가 실행되고 있지 않습니다. 헬프데스크에 문의하세요.

endpoint-code-title = 응답 코드 받기
endpoint-code-scan = 휴대전화로 그림을 스캔하고, 열리는 페이지에서 { $account } 계정의 새 비밀번호를 설정하세요. 그러면 응답 코드가 표시됩니다.
endpoint-code-help = 스캔할 수 없으면 ? 문자를 입력하여 코드를 글자로 확인하세요. 휴대전화에서 그림을 읽지 못하면 { $swap } 문자를 입력하여 어두운 색과 밝은 색을 바꾸세요.
endpoint-code-type = 휴대전화나 다른 컴퓨터에서 { $site } 주소를 열고 아래 문자를 입력한 다음 { $account } 계정의 새 비밀번호를 설정하세요. 그러면 응답 코드가 표시됩니다.
endpoint-code-type-anywhere = 휴대전화나 다른 컴퓨터에서 비밀번호 사이트를 열고 “내 컴퓨터가 오프라인입니다” 항목을 선택하여 아래 문자를 입력한 다음 { $account } 계정의 새 비밀번호를 설정하세요. 그러면 응답 코드가 표시됩니다.
endpoint-code-until = { $minutes }분 안에 완료하세요.
endpoint-code-anew = 이 코드는 더 이상 사용할 수 없습니다. 새 코드를 표시합니다.
endpoint-code-enough = 시도 횟수가 너무 많습니다. 준비되면 다시 시작하세요.

endpoint-response-ask = 응답 코드
endpoint-response-again = 응답 코드(같은 코드를 사용하려면 Enter 키만 누르세요)
endpoint-response-empty = 페이지에 표시된 응답 코드를 입력하세요. 영문자와 숫자 20자입니다.

endpoint-password-title = 새 비밀번호
endpoint-password-same = 페이지에서 설정한 새 비밀번호를 똑같이 입력하세요.
endpoint-password-any = 이 컴퓨터에서 사용할 새 비밀번호를 설정하세요. 다시 연결되면 한 번 더 변경해야 합니다.
endpoint-password-rules = 비밀번호는 다음 규칙을 충족해야 합니다:
endpoint-password-unmet = 이 비밀번호는 다음 규칙을 충족하지 않습니다:
endpoint-password-ask = 새 비밀번호
endpoint-password-repeat = 새 비밀번호 다시 입력
endpoint-password-differs = 두 비밀번호가 일치하지 않습니다. 둘 다 다시 입력하세요.
endpoint-password-unusable = 비밀번호로 사용할 수 없습니다. 다시 입력하세요.

endpoint-failed-length = 응답 코드는 { $expected }자인데 { $found }자를 입력했습니다.
endpoint-failed-character = 그룹 { $group }의 “{ $character }” 문자는 응답 코드에 사용되지 않습니다. 이 그룹을 확인하세요.
endpoint-failed-groups = { $count ->
   *[other] 응답 코드의 그룹 { $groups } 입력이 잘못되었습니다. 확인하세요.
}
endpoint-failed-version = 이 컴퓨터에서 인식할 수 없는 새로운 응답 코드입니다. 헬프데스크에 문의하세요.
endpoint-failed-mismatch = 응답 코드와 비밀번호가 서로 맞지 않습니다. 페이지에서 설정한 비밀번호를 똑같이 입력하고, 페이지에 본인 계정과 이 컴퓨터의 코드가 표시되는지 확인하세요.
endpoint-failed-earlier = 이 컴퓨터의 이전 코드에 대한 응답 코드입니다. 지금 표시된 코드를 사용하세요.
endpoint-failed-used = 이미 사용된 응답 코드입니다. 새 응답 코드를 받으세요.
endpoint-failed-expired = 시간이 너무 오래 걸려 코드를 더 이상 사용할 수 없습니다.
endpoint-failed-clock = 이 컴퓨터의 시계가 맞지 않는 것 같습니다(현재 표시: { $now }). 시계를 맞추거나 헬프데스크에 문의하세요.
endpoint-failed-too-long = 비밀번호가 너무 깁니다.
endpoint-failed-left = 이 코드로 { $left }번 더 시도할 수 있습니다.

endpoint-store-busy = 이 컴퓨터의 비밀번호 저장소가 지금 사용 중입니다. 변경된 내용은 없습니다. 잠시 후 다시 시도하세요.
endpoint-store-changed = 그사이에 이 계정의 비밀번호가 변경되어 그대로 두었습니다.
endpoint-store-unusable = 이 컴퓨터에 저장된 비밀번호를 변경할 수 없어 아무것도 변경하지 않았습니다. 헬프데스크에 알려 주세요: { $detail }
endpoint-store-later = 응답 코드는 확인되었지만 지금은 비밀번호를 저장할 수 없습니다. 잠시 후 다시 시도하면 완료됩니다.

endpoint-done-title = 완료
endpoint-done-same = { $account } 계정의 새 비밀번호를 이제 이 컴퓨터에서 사용할 수 있습니다.
endpoint-done-any = { $account } 계정의 새 비밀번호를 이제 이 컴퓨터에서 사용할 수 있습니다. 다시 연결되면 바로 한 번 더 변경하세요.

endpoint-report-differs = 이 컴퓨터에 있는 { $account } 계정의 비밀번호가 조직에 저장된 것과 다릅니다. 연결되면 조직의 비밀번호로 로그인하거나 비밀번호 사이트에서 새 비밀번호를 설정하세요.

endpoint-screen-keys = Enter: 계속    Esc: 취소
