# “This was not me”: the link in messages of changes, the page behind it, and who is told.

mail-not-me = 본인이 아니라면 7일 안에 이 페이지를 열어 헬프데스크의 답을 기다리지 말고 직접 잠그세요: { $link }
page-not-me-asked = { $at }: 네트워크 주소 { $address }에서 계정({ $account })에 다음 작업이 수행되었습니다:
page-not-me-how = 본인이라면 여기서 할 일은 없습니다. 본인이 아니라면 버튼을 누르세요. 이 계정으로 로그인한 사람은 모두 로그아웃되고, 시작된 작업은 끝나며, 헬프데스크가 잠금을 풀 때까지 여기서 누구도 본인 확인을 할 수 없습니다. 이미 변경된 내용은 그대로 남습니다.
page-not-me-stop = 제가 아닙니다, 잠급니다
page-not-me-done = { $at }부터 잠겨 있습니다. 지금 헬프데스크에 전화하세요. 잠금을 풀고 변경된 내용을 바로잡는 일은 헬프데스크만 할 수 있습니다.
event-change-denied = 본인이 다른 사람이었다고 알림: 등록 잠김
mail-not-me-told-subject = { $name }: “제가 아닙니다”
mail-not-me-told-body-1 = { $at }에 네트워크 주소 { $address }에서 이루어진 변경에 대한 { $organization }의 메시지에서 { $name } 님이 “제가 아닙니다”를 눌렀습니다. 모든 세션이 종료되었고, 헬프데스크가 풀 때까지 등록이 잠깁니다.
mail-not-me-told-body-2 = 다른 사람이 이 사람의 본인 확인에 쓰이는 것을 알거나 가지고 있을 수 있습니다. 본인과 이야기하고 교체하도록 하세요. 자세한 내용은 기록에 있습니다.
