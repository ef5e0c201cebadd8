# A short check that robots do not pass: work of the browser, a picture with sounds, or Google’s reCAPTCHA.

captcha-label = 防机器人验证
captcha-typed = 请输入图片中的字符
captcha-hint = 也可以听声音：您会听到一组一组的提示音。数一数每组有几声，然后输入这些数字，例如 3142。
captcha-picture = 图片中是要输入的字符。如果看不到，请使用声音。
captcha-sound = 需要数的提示音
captcha-again = 换一张图片
captcha-busy = 请稍候：浏览器正在做一个简短的验证。
captcha-done = 完成。
captcha-lost = 自动验证没有成功。如果下面没有图片，请重新加载此页面。
captcha-needs-scripts = 此验证需要 JavaScript。请在浏览器中启用它，或换一个浏览器。
captcha-google = 此页面受 Google reCAPTCHA 保护。为此，浏览器会与 Google 交换数据。
captcha-needed = 继续之前需要做一个简短的验证。
captcha-blank = 请先完成验证。
captcha-old = 验证打开的时间太长。这是一个新的验证。
captcha-wrong = 不正确。这是一个新的验证。
captcha-away = 目前无法验证。请过几分钟再试。
captcha-instead = 这次请使用图片或声音。

activity-captcha-title = 简短的验证
activity-captcha-lead-work = 浏览器会自动完成。请直接继续。
activity-captcha-lead-picture = 这样可以挡住自动程序。
activity-captcha-lead-recaptcha = 这样可以挡住自动程序。
