# 인증서로 본인을 확인하기, 모두를 위한 글.

activity-client-certificate-title = 인증서 사용
activity-client-certificate-lead = 소속 조직에서 받은 인증서는 스마트 카드나 이 기기에 들어 있습니다. 카드가 있으면 꽂은 다음 계속하세요. 브라우저가 어떤 인증서를 쓸지, 카드의 PIN이 무엇인지 물을 수 있습니다.
activity-client-certificate-go = 내 인증서 사용
activity-client-certificate-none = 브라우저가 인증서를 보내지 않았습니다. 카드를 꽂고 브라우저 창을 모두 닫은 다음 이 페이지를 다시 열어 인증서를 선택하거나, 아래에 다른 방법이 있으면 그 방법을 사용하세요. 잘못된 시도로 세지 않습니다.
activity-client-certificate-over = 이 인증서는 지금 유효하지 않습니다. 새 인증서를 받거나, 아래에 다른 방법이 있으면 그 방법을 사용하세요.
activity-client-certificate-revoked = 이 인증서는 취소되었습니다. 지원 센터에 문의하거나, 아래에 다른 방법이 있으면 그 방법을 사용하세요.
activity-client-certificate-unsuitable = 이 인증서는 여기에서 받지 않습니다. 브라우저를 닫고 다시 시도하여 다른 인증서를 선택하거나, 아래에 다른 방법이 있으면 그 방법을 사용하세요.
activity-client-certificate-unusable = 인증서를 사용할 수 없습니다. 지원 센터에 문의하거나, 아래에 다른 방법이 있으면 그 방법을 사용하세요.
activity-client-certificate-other = 이 인증서는 여기에 입력한 이름의 것이 아닙니다. 브라우저를 닫고 본인의 인증서로 다시 시도하세요.
activity-client-certificate-away = 인증서가 아직 유효한지 지금은 확인할 수 없습니다. 잘못된 시도로 세지 않습니다. 몇 분 뒤에 다시 시도하거나, 아래에 다른 방법이 있으면 그 방법을 사용하세요.
activity-methods-option-client-certificate = 인증서 사용
activity-methods-option-client-certificate-hint = 스마트 카드나 이 기기에 있는 인증서입니다.
event-factor-certificate-refused = 클라이언트 인증서를 받지 않았습니다
