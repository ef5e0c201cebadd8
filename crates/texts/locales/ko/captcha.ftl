# A short check that robots do not pass: work of the browser, a picture with sounds, or Google’s reCAPTCHA.

captcha-label = 로봇 방지 확인
captcha-typed = 그림의 글자를 입력하세요
captcha-hint = 소리로 할 수도 있습니다. 짧은 신호음이 묶음으로 들립니다. 묶음마다 신호음 수를 세어 숫자로 입력하세요. 예: 3142
captcha-picture = 입력할 글자가 있는 그림입니다. 볼 수 없으면 소리를 사용하세요.
captcha-sound = 세어야 할 신호음 묶음
captcha-again = 다른 그림 보기
captcha-busy = 잠시만 기다리세요. 브라우저가 짧은 확인을 하고 있습니다.
captcha-done = 완료되었습니다.
captcha-lost = 자동 확인이 되지 않았습니다. 아래에 그림이 보이지 않으면 이 페이지를 다시 불러오세요.
captcha-needs-scripts = 이 확인에는 JavaScript가 필요합니다. 브라우저에서 켜거나 다른 브라우저를 사용하세요.
captcha-google = 이 페이지는 Google reCAPTCHA로 보호됩니다. 이를 위해 브라우저가 Google과 데이터를 주고받습니다.
captcha-needed = 계속하려면 짧은 확인이 필요합니다.
captcha-blank = 먼저 확인에 답하세요.
captcha-old = 확인 화면이 너무 오래 열려 있었습니다. 새 확인입니다.
captcha-wrong = 맞지 않습니다. 새 확인입니다.
captcha-away = 지금은 확인할 수 없습니다. 몇 분 뒤에 다시 시도하세요.
captcha-instead = 이번에는 그림이나 소리를 사용하세요.

activity-captcha-title = 짧은 확인
activity-captcha-lead-work = 브라우저가 알아서 합니다. 그대로 계속하세요.
activity-captcha-lead-picture = 자동 프로그램을 막기 위한 확인입니다.
activity-captcha-lead-recaptcha = 자동 프로그램을 막기 위한 확인입니다.
