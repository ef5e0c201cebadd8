# Mails to administrators about how the realm stands. Arguments of all: organization. problems is a list in English.

mail-environment-problems-subject = Reclave at { $organization } needs attention
mail-environment-problems-body-1 = { $count ->
    [one] One thing is not as it should be:
   *[other] { $count } things are not as they should be:
}
mail-environment-problems-body-2 = { $problems }
mail-environment-problems-body-3 = The dashboard of the administration site says more. You get another mail when something changes.
mail-environment-well-subject = Reclave at { $organization } is well again
mail-environment-well-body-1 = Everything that was wrong has been put right.
