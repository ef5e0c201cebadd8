# RADIUS for administrators and operators: settings, pages, the dashboard, the helpdesk.

setting-realm-radius = RADIUS
setting-radius-settings-servers = RADIUS servers, best first
setting-radius-settings-servers-hint = The next one is asked while an earlier one does not answer.
setting-radius-settings-user-attribute = Attribute of the directory by which the servers know people
setting-radius-settings-user-attribute-hint = For example userPrincipalName. Leave it empty for the logon name.
setting-radius-settings-attributes = What is sent with every request
setting-radius-settings-attributes-hint = One a line: NAS-Identifier = reclave, NAS-Port-Type = 5, 87 = text:desk, 26.9.1 = text:x. One line must say who asks.
setting-radius-settings-down-seconds = Seconds for which a server that did not answer is asked last
setting-radius-settings-probe-name = A name that nobody has at the servers
setting-radius-settings-probe-name-hint = It is asked about to see whether a server answers, and in place of names that are nobody’s.
setting-radius-settings-asks-per-minute = Questions to the servers in a minute, for everybody together
setting-radius-entry-id = Short stable name
setting-radius-entry-host = Host name or address
setting-radius-entry-port = UDP port
setting-radius-entry-port-hint = Usually 1812.
setting-radius-entry-secret = Shared secret
setting-radius-entry-secret-hint = The same as at the server; 16 random characters or more.
setting-radius-entry-timeout-ms = Milliseconds that one try waits for an answer
setting-radius-entry-timeout-ms-hint = Longer where people confirm on their phone.
setting-radius-entry-tries = Times that a request is sent before the next server is asked
setting-radius-entry-status-server = It answers status questions (Status-Server)
setting-radius-entry-status-server-hint = FreeRADIUS does, Windows NPS does not.
setting-radius-code-prompt = What the page asks for
setting-radius-code-prompt-hint = By language. Leave it empty for Reclave’s own words.
setting-radius-code-typed = How the first code is typed
setting-radius-code-typed-digits = Digits, shown
setting-radius-code-typed-digits-hint = A one-time code.
setting-radius-code-typed-hidden = Anything, hidden
setting-radius-code-typed-hidden-hint = A PIN is part of it, or letters.
setting-radius-code-tries = Wrong codes until the step fails
setting-caller-radius-code-prompt = What the operator asks the caller for
setting-caller-radius-code-prompt-hint = By language. Leave it empty for Reclave’s own words.
setting-caller-radius-code-tries = Wrong codes until the step fails
activity-kind-radius-code = Code checked by RADIUS
activity-kind-radius-code-about = Proves the person by a one-time code that your RADIUS servers check, with whatever they ask back.
activity-kind-caller-radius-code = Verify by a code checked by RADIUS
activity-kind-caller-radius-code-about = Verifies the caller by a one-time code that your RADIUS servers check, which the caller reads out.
activity-methods-option-caller-radius-code = Sign-in code
activity-methods-option-caller-radius-code-hint = The caller reads out the code from the app, token or message with which they sign in elsewhere.
helpdesk-caller-radius-code-title = The caller’s sign-in code
helpdesk-caller-radius-code-lead = Ask { $caller } to read out the code from the app, token or message with which they sign in elsewhere. Never ask for a PIN or a password.
helpdesk-caller-radius-code-more = One more code is needed. Ask { $caller } for the next one.
helpdesk-caller-radius-code-asked = The sign-in system asks: { $prompt }
helpdesk-caller-radius-code-label = Code that the caller reads out
helpdesk-caller-radius-code-wrong = That was not accepted. Ask the caller for the next code.
helpdesk-caller-radius-code-missing = { $caller } is not known to the sign-in system. Choose another way.
helpdesk-caller-radius-code-lost = The sign-in system did not answer, so it begins again. Ask the caller for a new code.
helpdesk-caller-radius-code-away = Codes cannot be checked at the moment: no RADIUS server answers. Nothing was counted. Choose another way; administrators see the reason on their dashboard.
desk-proved-radius = sign-in code
realm-radius-title = RADIUS
realm-radius-lead = Servers that check one-time codes. They are asked in this order.
realm-radius-servers = RADIUS servers
realm-radius-add = Add a RADIUS server
realm-radius-server = RADIUS server { $name }
realm-radius-host = Server
realm-radius-port = Port
realm-radius-none = There is no RADIUS server yet
realm-radius-none-lead = Add one, and the steps “Code checked by RADIUS” can be used in tasks and sign-ins.
realm-radius-test-title = Test this server
realm-radius-test-lead = It is asked whether it is there, as it stands in your draft. No person is named to it.
realm-radius-test-go = Test
realm-radius-test-good = The server answers as it should, after { $ms } ms.
admin-task-radius = Look at RADIUS servers
admin-radius-title = RADIUS servers
admin-radius-server = Server
realm-radius-test-bad = The test failed: { $problem ->
    [unreachable] nothing can be sent there: check the name, the address and the port
    [unsigned] its answer carries no Message-Authenticator: update the server, or have it add one to every answer
    [forged] its answer does not fit: check that both sides have the same shared secret
    [malformed] what comes back is no RADIUS answer: check the port
   *[silent] it does not answer: check the firewall, and that the server knows Reclave’s address as a client with this secret
}.
admin-radius-problem = { $problem ->
    [unreachable] nothing can be sent there: check the name, the address and the port
    [unsigned] its answer carries no Message-Authenticator: update the server, or have it add one to every answer
    [forged] its answer does not fit: check that both sides have the same shared secret
    [malformed] what comes back is no RADIUS answer: check the port
   *[silent] it does not answer: check the firewall, and that the server knows Reclave’s address as a client with this secret
}
attention-radius = The RADIUS server { $name } is of no use: { $problem ->
    [unreachable] nothing can be sent there: check the name, the address and the port
    [unsigned] its answer carries no Message-Authenticator: update the server, or have it add one to every answer
    [forged] its answer does not fit: check that both sides have the same shared secret
    [malformed] what comes back is no RADIUS answer: check the port
   *[silent] it does not answer: check the firewall, and that the server knows Reclave’s address as a client with this secret
}.
attention-today-replies = { $count ->
    [one] One reply of a sign-in server was not believed today.
   *[other] { $count } replies of sign-in servers were not believed today.
}
