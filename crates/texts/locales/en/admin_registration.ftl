# Registration and choices, as administrators see them.

setting-choice-block-points = Points that they must be worth together
setting-choice-block-points-hint = Leave it empty to count the ways above. With points, the person picks until different proofs are worth that much; the number above does not count then.
design-points = { $points ->
    [one] Until they are worth one point
   *[other] Until they are worth { $points } points
}
check-choice-points = “{ $choice }” asks for { $points } points, but somebody who takes all of its ways may reach only { $reached }.

manage-registration = What counts as registered
manage-registration-lead = Whoever has set up one of these is registered, once the questions of this policy are answered as well. Invitations, reminders and statistics go by it.
manage-registration-any = Any way
manage-registration-nothing = Nothing
setting-management-policy-registration = What counts as registered
setting-registration-policy-ways = Ways that count
setting-registration-policy-ways-questions = Answered questions
setting-registration-policy-ways-work-mail = Confirmed work e-mail address
setting-registration-policy-ways-personal-mail = Personal e-mail address
setting-registration-policy-ways-personal-phone = Personal mobile number
setting-registration-policy-ways-authenticator = Authenticator app
setting-registration-policy-ways-passkey = Passkey
activity-kind-confirm-contact = Confirm the work e-mail address
activity-kind-confirm-contact-about = Has the person confirm the work address in the directory by a code sent there; asks again once the directory has another one.
setting-confirm-contact-digits = Digits of the code
setting-confirm-contact-minutes = Minutes for which the code can be used
setting-confirm-contact-optional = People may skip this step
admin-reminders-need-way-missing = Nothing that counts is set up any more
admin-reminders-need-contact-changed = The work e-mail address changed
setting-invitation-conditions-way-missing = Who has nothing set up any more that counts
setting-invitation-conditions-contact-changed = Whose work e-mail address changed since they confirmed it
setting-registration-reminder-conditions-way-missing = Who has nothing set up any more that counts
setting-registration-reminder-conditions-contact-changed = Whose work e-mail address changed since they confirmed it
admin-person-confirmed-mail = Confirmed work address
admin-person-confirmed-mail-since = Confirmed on

setting-register-authenticator-limit = How many apps a person may have
desk-proof-totp-named = an authenticator app ({ $name })
admin-person-totp-used = Last used
admin-person-totp-never-used = Not used yet

admin-reminders-need-answers-short = An answer is or may be too short
admin-reminders-need-answers-same = Two answers are or may be the same
admin-reminders-need-answer-in-question = An answer is or may be part of its question
setting-invitation-conditions-answers-short = Whose answers are, or may be, shorter than the policy wants
setting-invitation-conditions-answers-same = Who gave, or may have given, one answer twice although the policy refuses it
setting-invitation-conditions-answer-in-question = Whose answer is, or may be, part of its question although the policy refuses it
setting-registration-reminder-conditions-answers-short = Whose answers are, or may be, shorter than the policy wants
setting-registration-reminder-conditions-answers-same = Who gave, or may have given, one answer twice although the policy refuses it
setting-registration-reminder-conditions-answer-in-question = Whose answer is, or may be, part of its question although the policy refuses it
