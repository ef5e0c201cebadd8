# Waiting times with veto: the person's page, the page that stops it, mails, and history.

activity-wait-title = You can go on later
activity-wait-lead = You have proved who you are. To protect this account, it goes on only after a waiting time: from { $from }.
activity-wait-told = We have sent a message to the e-mail addresses that we know of you. Whoever reads it can stop this.
activity-wait-back = You may close this page. Begin the same task again between { $from } and { $until } and prove once more who you are. Then it goes on at once.
activity-wait-look = Look again
activity-wait-stopped = This was stopped by the link in one of your e-mails: “This was not me”. Until { $until } it cannot be begun again. If it was you, ask your help desk.
activity-wait-stopped-desk = Your help desk stopped this. Until { $until } it cannot be begun again. If it was you, ask your help desk.
activity-wait-texted = We have sent a text message to the phone numbers that your organization knows of you. Whoever reads it can have this stopped by the help desk.
activity-wait-over = The waiting time has been used, or it is over. Begin the task again.

page-stop-title = Stopping somebody else
page-stop-question = Was this you?
page-stop-asked = { $task ->
    [forgot-password] { $at }: Somebody proved to be you ({ $account }) and wants to choose a new password.
    [unlock-account] { $at }: Somebody proved to be you ({ $account }) and wants to unlock your account.
   *[other] { $at }: Somebody proved to be you ({ $account }) and wants to go on with the task “{ $task }”.
}
page-stop-when = It came from the network address { $address }. Nothing has happened yet: it will be possible from { $from }.
page-stop-how = If it was you, there is nothing to do here. If it was not you, press the button. It stops this, and changes nothing else.
page-stop-stop = This was not me, stop it
page-stop-stopped = You stopped this at { $at }, and nothing was changed. Until { $until } nobody can begin it again. Somebody else knows or has enough to pass for you, so talk to your help desk now.
page-stop-stopped-desk = The help desk stopped this at { $at }, and nothing was changed. Until { $until } nobody can begin it again. Somebody else knows or has enough to pass for you, so talk to your help desk now.
page-stop-late = It is too late to stop this: it went on at { $at }. If it was not you, call your help desk at once.
page-stop-over = There is nothing to stop any more: nobody went on in time.
page-stop-again = Something else happened in the same moment. Press the button once more.

mail-waiting-subject = Was it you who wants to change your account at { $organization }?
mail-waiting-body-1 = { $task ->
    [forgot-password] Somebody proved to be you ({ $account }) and wants to choose a new password.
    [unlock-account] Somebody proved to be you ({ $account }) and wants to unlock your account.
   *[other] Somebody proved to be you ({ $account }) and wants to go on with the task “{ $task }”.
}
mail-waiting-body-2 = Nothing has happened yet. It will be possible from { $from } until { $until }.
mail-waiting-body-3 = If this was you, there is nothing to do now. Begin the task again in that time.
mail-waiting-body-4 = If this was not you, open this page and stop it: { $link }

mail-waiting-stopped-subject = { $name } stopped somebody who passed for them
mail-waiting-stopped-body-1 = At { $at }, somebody proved to be { $name } on the site of { $organization } and began the task “{ $task }”, from the network address { $address }. The link in the message to { $name } stopped it.
mail-waiting-stopped-body-2 = Somebody else probably knows or has what proves who this person is. Talk to them, and have it replaced. The history has the details.

phone-waiting = { $organization }: Somebody proved to be you. Your account can be changed from { $from }. If it was not you, call your help desk now, or use the link in our e-mail.

event-waiting-begun = A waiting time was begun
event-waiting-passed = A waiting time was over, and the task went on
event-waiting-stopped = A waiting time was stopped: it was somebody else
