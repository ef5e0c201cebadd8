# “This was not me”: the link in messages of changes, the page behind it, and who is told.

mail-not-me = If this was not you, open this page within seven days and lock your account here, even before the help desk answers: { $link }
page-not-me-asked = On { $at }, this was done for your account ({ $account }), from the network address { $address }:
page-not-me-how = If it was you, there is nothing to do here. If it was not you, press the button. Everyone who is signed in as you is signed out, whatever was begun for you is stopped, and nobody can pass for you here until your help desk unlocks your account. What was changed already stays as it is.
page-not-me-stop = This was not me, lock it
page-not-me-done = Locked since { $at }. Now call your help desk: only they can unlock it, and set right what was changed.
event-change-denied = The person said that it was somebody else: registration locked
mail-not-me-told-subject = { $name }: “This was not me”
mail-not-me-told-body-1 = { $name } pressed “This was not me” in a message of { $organization } about a change that was made at { $at } from the network address { $address }. All sessions were ended, and the registration is locked until the help desk unlocks it.
mail-not-me-told-body-2 = Somebody else probably knows or has what proves who this person is. Talk to them, and have it replaced. The history has the details.
