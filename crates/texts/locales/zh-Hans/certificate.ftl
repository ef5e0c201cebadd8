# 用证书证明身份，供所有人使用。

activity-client-certificate-title = 使用您的证书
activity-client-certificate-lead = 您的组织给您发放了证书，它在您的智能卡上或这台设备里。如果有卡，请插入卡，然后继续。浏览器可能会问使用哪个证书，以及卡的 PIN 码。
activity-client-certificate-go = 使用我的证书
activity-client-certificate-none = 您的浏览器没有发送证书。请插入卡，关闭浏览器的所有窗口，重新打开此页面并选择您的证书；如果下方提供了其他方式，也可以改用。这不算一次错误尝试。
activity-client-certificate-over = 您的证书目前无效。请领取新的证书；如果下方提供了其他方式，也可以改用。
activity-client-certificate-revoked = 您的证书已被吊销。请询问服务台；如果下方提供了其他方式，也可以改用。
activity-client-certificate-unsuitable = 这里不接受这个证书。请关闭浏览器，重试并选择另一个证书；如果下方提供了其他方式，也可以改用。
activity-client-certificate-unusable = 您的证书无法使用。请询问服务台；如果下方提供了其他方式，也可以改用。
activity-client-certificate-other = 这个证书不属于在此填写的名称。请关闭浏览器，用您自己的证书重试。
activity-client-certificate-away = 目前无法核实您的证书是否仍然有效。这不算一次错误尝试。请几分钟后重试；如果下方提供了其他方式，也可以改用。
activity-methods-option-client-certificate = 使用证书
activity-methods-option-client-certificate-hint = 智能卡上或这台设备里的证书。
event-factor-certificate-refused = 客户端证书未被接受
