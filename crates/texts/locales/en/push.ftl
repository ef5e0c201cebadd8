# Questions on people’s phones: the pages, what stands on the phone, and history.

activity-push-approval-title = Confirm on your phone
activity-push-approval-lead = We send a question to the app on your phone.
activity-push-approval-lead-how = This page then shows a number. Enter or choose the same number on your phone within { $minutes } min.
activity-push-approval-ask = Send the question
activity-push-approval-waiting = Look at your phone
activity-push-approval-waiting-lead = Enter or choose this number there. Keep this page open: it goes on by itself.
activity-push-approval-waiting-none = Nothing on your phone? Open the app there and look again, or take another way if one is offered below.
activity-push-approval-number = Your number
activity-push-approval-look = Look again
activity-push-approval-expired = Nothing came from your phone in time. You can send the question again, or take another way if one is offered below.
activity-push-approval-wrong = Another number was given on the phone. Send the question again, and use the number that this page shows then.
activity-push-approval-away = Phones cannot be asked at the moment. Try again in a few minutes, or take another way if one is offered below.
activity-push-approval-not-taken = Your phone could not be asked. Take another way if one is offered below, or ask your help desk.
activity-push-approval-denied = Somebody said on the phone that this is not you. If it is you after all, talk to your help desk.
activity-methods-option-push-approval = Confirmation on your phone
activity-methods-option-push-approval-hint = You confirm a number in the app on your phone.

push-text = { $desk ->
    [yes] { $operator } of the help desk at { $organization } is talking to somebody who says to be you. If it is you, give the number that you are told. If it is not you, say no.
   *[no] Somebody wants to prove at { $organization } to be you, from the network address { $address }. If it is you, give the number on that page. If it is not you, say no.
}

event-push-sent = A question was sent to the phone
event-push-failed = A question could not be sent to the phone
event-push-approved = Confirmed on the phone
event-push-denied = Somebody said on the phone that it is somebody else
event-push-refused = An answer from a phone was not accepted
event-push-expired = Nobody answered on the phone in time
helpdesk-proved-push = { $caller } confirmed the number on the phone.
