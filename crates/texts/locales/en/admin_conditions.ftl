# Conditions of workflows: what the designer offers, and what is wrong with what was typed.

setting-condition-block-when-member-of = The person is in one of these groups
setting-condition-block-when-attribute = An attribute of the account has a value
setting-condition-block-when-network = The request comes from one of these networks
setting-condition-block-when-time = It is such a day and hour
setting-condition-block-member-of = Groups
setting-condition-block-member-of-hint = The DN of each group, for example CN=Sales,OU=Groups,DC=example,DC=com. People in groups within it count, too.
setting-condition-block-attribute = Attribute
setting-condition-block-network = Networks
setting-condition-block-network-hint = Addresses or networks, for example 10.0.0.0/8 or 2001:db8::/32. Where a proxy stands before this service, the address is the one that a trusted proxy tells.
setting-condition-block-time = Days and hours
setting-condition-block-time-hint = In the time zone that is set for scheduled tasks.
setting-condition-member-of = Groups
setting-condition-attribute = Attribute
setting-condition-network = Networks
setting-condition-time = Days and hours
setting-attribute-test-name = Name of the attribute
setting-attribute-test-name-hint = For example department.
setting-attribute-test-is = Values
setting-attribute-test-is-hint = One of them is enough; small and capital letters are alike. Leave it empty when any value will do.
setting-time-test-days = Days
setting-time-test-days-hint = Choose none for every day.
setting-time-test-days-monday = Monday
setting-time-test-days-tuesday = Tuesday
setting-time-test-days-wednesday = Wednesday
setting-time-test-days-thursday = Thursday
setting-time-test-days-friday = Friday
setting-time-test-days-saturday = Saturday
setting-time-test-days-sunday = Sunday
setting-time-test-from = From
setting-time-test-from-hint = Hours and minutes as HH:MM. Leave it empty for the beginning of the day.
setting-time-test-to = Until
setting-time-test-to-hint = HH:MM. An earlier time than the beginning is on the next day. Leave it empty for the end of the day.
design-when-detail = { $condition }: { $detail }
condition-fault-group = “{ $value }” is no DN of a group. Write it like CN=Sales,OU=Groups,DC=example,DC=com.
condition-fault-attribute-name = “{ $value }” is no name of an attribute. Use letters, digits and dashes, for example department.
condition-fault-value = “{ $value }” is too long. Write up to 1024 characters.
condition-fault-network = “{ $value }” is no address and no network. Write one like 10.0.0.0/8 or 2001:db8::/32.
condition-fault-time-of-day = “{ $value }” is no time of the day. Write hours and minutes as HH:MM.
condition-fault-other-end = Both are { $value }. Write another end, or leave both empty for the whole day.
condition-fault-any-time = Choose a day, or write an hour.
condition-fault-fewer = There are { $value } of them. Write 100 at most.
