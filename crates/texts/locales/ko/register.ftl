# Registering what later proves who you are.

activity-register-title = 등록
activity-register-lead = 본인 확인 방법을 설정합니다. 3분 정도 걸립니다.
activity-register-choose = 목록에서 질문을 선택하세요.

activity-register-questions-title = 보안 질문 선택
activity-register-questions-lead = 본인은 잊지 않고 다른 사람은 알아낼 수 없는 답변을 선택하세요.
activity-register-question-select = 질문 { $number }
activity-register-own-question = 직접 만든 질문 { $number }
activity-register-helpdesk-hint = 헬프데스크에서 전화로 이 질문을 하며, 답변을 볼 수 있습니다.
activity-register-own-question-hint = 본인만 답할 수 있는 질문을 { $count }자 이상 입력하세요.
activity-register-answer = 답변 { $number }
activity-register-answer-again = 답변 { $number } 다시 입력
activity-register-answer-short = 답변이 너무 짧습니다. { $count }자 이상 입력하세요.
activity-register-answer-same = 다른 질문에 이미 사용한 답변입니다. 다른 답변을 입력하세요.
activity-register-answer-in-question = 답변이 질문에 포함되어 있습니다. 다른 답변을 입력하세요.
activity-register-answer-mismatch = 두 답변이 일치하지 않습니다. 다시 입력하세요.
activity-register-question-short = 질문이 너무 짧습니다. { $count }자 이상 입력하세요.
activity-register-question-twice = 이미 선택한 질문입니다. 다른 질문을 선택하세요.

activity-register-contact-title = 개인 이메일 주소 추가
activity-register-contact-lead = 업무용 이메일을 볼 수 없을 때 도움이 됩니다. 인증 코드와 계정 알림을 보내는 데만 사용합니다.
activity-register-contact-code-title = 주소 확인
activity-register-contact-code-lead = { $address } 주소로 인증 코드를 보냈습니다. 본인의 주소인지 확인할 수 있도록 여기에 입력하세요.
activity-register-personal-mail = 개인 이메일 주소
activity-register-personal-mail-hint = 개인적으로 사용하는 주소를 입력하세요. 업무용 주소는 사용하지 마세요.
activity-register-personal-mail-code = 이메일로 받은 인증 코드
activity-register-mail-invalid = 이메일 주소가 완전하지 않습니다. 확인한 후 다시 시도하세요.

activity-register-totp-title = 인증 앱 설정
activity-register-totp-lead = 앱에 30초마다 새 인증 코드가 표시됩니다. 네트워크 연결 없이도 사용할 수 있습니다.
activity-register-totp-scan = 앱으로 이 그림을 스캔하거나 키를 직접 입력하세요
activity-register-totp-code = 앱에 표시된 인증 코드

activity-register-recovery-codes-title = 복구 코드
activity-register-recovery-codes-lead = 복구 코드는 휴대전화도 이메일도 사용할 수 없을 때 도움이 됩니다. 각 코드는 한 번만 사용할 수 있습니다. 새 코드를 만들면 이전 코드는 모두 사용할 수 없습니다.
activity-register-recovery-codes-shown = 내 복구 코드
activity-register-recovery-codes-keep = 코드를 인쇄하거나 적어 두었습니다
activity-register-recovery-codes-must-keep = 코드를 안전한 곳에 보관한 다음 체크하세요. 코드는 다시 표시되지 않습니다.
