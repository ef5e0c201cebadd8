# Colleagues who vouch for somebody: the person's pages, the colleague's page and mail, and history.

activity-approval-title = Ask a colleague to confirm that it is you
activity-approval-lead-manager = We send your manager an e-mail. Your manager confirms on a page of ours that it is you.
activity-approval-lead-group = We send colleagues who may do this an e-mail. They confirm on a page of ours that it is you.
activity-approval-lead-both = We send your manager and other colleagues who may do this an e-mail. They confirm on a page of ours that it is you.
activity-approval-lead-how = You get a number. Call your colleague or go there, and read the number out. All this must happen within { $minutes } min.
activity-approval-ask = Send the e-mail
activity-approval-waiting = Waiting for your colleague
activity-approval-waiting-lead = Call your colleague or go there, and read out the number below. Your colleague needs it. Keep this page open: it goes on by itself.
activity-approval-number = The number that you read out
activity-approval-count = Confirmed: { $approved } of { $needed }
activity-approval-look = Look again
activity-approval-expired = Nobody confirmed in time. You can ask again, or take another way if one is offered below.
activity-approval-nobody = At the moment there is nobody whom we could ask. Take another way if one is offered below, or ask your help desk.
activity-approval-denied = A colleague said that this is not you. If it is you after all, talk to your help desk.
activity-methods-option-approval = Confirmation by a colleague
activity-methods-option-approval-hint = Your manager or another colleague confirms that it is you.

page-approve-title = Confirming a colleague
page-approve-question = Is this really { $name }?
page-approve-asked = { $name } ({ $account }) cannot sign in and asks you to confirm who they are. Asked { $minutes } min ago, from the network address { $address }.
page-approve-asked-desk = { $name } ({ $account }) is talking to { $operator } of the help desk, who asks you to confirm who they are. Asked { $minutes } min ago.
page-approve-how = Talk to them before you answer: in person, or on a number that you already have. Recognize the face or the voice, and have them read out their number to you. Never do this for somebody who only writes to you.
page-approve-number = The number that { $name } reads out
page-approve-number-hint = 4 digits. Without it you cannot confirm.
page-approve-password = Your own password
page-approve-password-hint = Of your account { $name }, so that we know that it is you who answers.
page-approve-approve = Yes, I have talked to them
page-approve-deny = No, stop this
page-approve-blank = Fill this in.
page-approve-wrong-number = That is not the number. Have it read out to you once more.
page-approve-wrong-password = That password is not right.
page-approve-account = Your account cannot be used for this at the moment. Talk to your help desk.
page-approve-approved = Thank you. You have confirmed that it is them.
page-approve-denied = You have said that it is not them, and the attempt was stopped. If you have nothing to do with it, tell your help desk.
page-approve-over = There is nothing more to confirm: the time is over, others have answered, or the attempt was ended.
page-approve-used-up = There were too many wrong entries, so this link no longer works.
page-approve-again = Somebody else answered in the same moment. Send your answer once more.

mail-approval-subject = { $name } asks you to confirm who they are
mail-approval-body-1 = { $desk ->
    [yes] { $name } ({ $account }) is talking to { $operator } of the help desk at { $organization }. We ask you, as a colleague, whether it is really them.
   *[no] { $name } ({ $account }) cannot sign in at { $organization } and wants to choose a new password or unlock the account. We ask you, as a colleague, whether it is really them.
}
mail-approval-body-2 = Open this page within { $minutes } min: { $link }
mail-approval-body-3 = Talk to them first, in person or on a number that you already have. They read out a number that the page asks for. Nobody needs your password but that page.
mail-approval-body-4 = If nobody has talked to you, choose “No” on the page: it may be somebody else. If you do nothing, nothing happens.

mail-approval-asked-subject = Colleagues at { $organization } were asked to confirm that it is you
mail-approval-asked-body-1 = { $desk ->
    [yes] { $at }: Somebody who called the help desk said to be you, and { $operator } asked colleagues of yours to confirm it.
   *[no] { $at }: Somebody said to be you and asked colleagues of yours to confirm it, from the network address { $address }.
}
mail-approval-asked-body-2 = If this was you, there is nothing to do but to talk to your colleague.
mail-approval-asked-body-3 = If this was not you, tell your help desk now: somebody else is pretending to be you. Any colleague who was asked can stop it.

event-colleagues-asked = Colleagues were asked to confirm who somebody is
event-colleague-approved = A colleague confirmed who somebody is
event-colleague-denied = A colleague said that it is somebody else
event-colleague-refused = A wrong password or number on the page for colleagues
event-colleagues-expired = No colleague confirmed in time
helpdesk-proved-approval = A colleague of { $caller } confirmed that it is them.
