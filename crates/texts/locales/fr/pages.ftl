# What the pages say around the tasks: chrome, home, errors, profile.
