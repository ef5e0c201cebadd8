# Bulk operations: what is done to many people at once, and how far it is.

bulk-kind-unregister = Remove registrations
bulk-kind-require-change = Require a new password

# Where an operation stands.
bulk-state-waiting = Waiting
bulk-state-gathering = Finding the people
bulk-state-running = Running
bulk-state-stopping = Stopping
bulk-state-stopped = Stopped
bulk-state-cancelled = Cancelled
bulk-state-done = Finished
bulk-state-failed = Cannot go on

# How far it has come with one person.
bulk-item-waiting = Waiting
bulk-item-begun = In progress
bulk-item-done = Done
bulk-item-refused = Refused
bulk-item-skipped = Left out
bulk-item-lost = Not done

# Who is left out, and why.
bulk-left-out-out-of-scope = { $count ->
    [one] { $count } person is not in a policy that you look after, or does not exist.
   *[other] { $count } people are not in a policy that you look after, or do not exist.
}
bulk-left-out-author = You are left out yourself.
bulk-left-out-gone = { $count ->
    [one] { $count } account no longer exists.
   *[other] { $count } accounts no longer exist.
}
bulk-left-out-unregistered = { $count ->
    [one] { $count } person has nothing registered.
   *[other] { $count } people have nothing registered.
}
bulk-left-out-protected = { $count ->
    [one] { $count } account is protected by the directory, and this service may not change it.
   *[other] { $count } accounts are protected by the directory, and this service may not change them.
}
bulk-left-out-disabled = { $count ->
    [one] { $count } account is turned off.
   *[other] { $count } accounts are turned off.
}
bulk-left-out-already = { $count ->
    [one] { $count } person must choose a new password already.
   *[other] { $count } people must choose a new password already.
}

# Why it ended as it did with one person.
bulk-detail-out-of-scope = Not in a policy that you look after
bulk-detail-author = Ordered the operation
bulk-detail-gone = The account no longer exists
bulk-detail-unregistered = Nothing was registered
bulk-detail-protected = The directory protects the account
bulk-detail-disabled = The account is turned off
bulk-detail-already = A new password was required already
bulk-detail-recovered = Done; found out after an interruption
bulk-detail-unanswered = The directory did not answer, and nothing was changed
bulk-detail-not-permitted = This service does not have the right to do that
bulk-detail-refused = The directory refused ({ $cause })

# What holds an operation up.
bulk-note-directory = The directory does not answer. The operation goes on by itself as soon as it does.
bulk-note-store = The database does not answer. The operation goes on by itself as soon as it does.
bulk-note-connection = A domain connection that is part of the operation no longer exists. Add it again, then let the operation go on.
bulk-note-author = Whoever ordered it may no longer do so. Nothing was done.
bulk-note-defect = Something went wrong in this software. The log says what.

# Why an order is not taken.
bulk-error-empty = Choose people, groups, or organizational units.
bulk-error-connection = One of the domain connections no longer exists.
bulk-error-too-many = Choose at most { $people } people and { $objects } groups and organizational units. For more people, choose a group.
bulk-error-name = One of the names cannot be a name in a directory.
bulk-error-reason = Give a reason of at most { $count } characters.
bulk-error-time = Choose a time within the next year.
bulk-error-open = { $count } operations are waiting or running already. Wait until some of them have ended.
bulk-error-state = That is not possible any more: the operation has moved on.
