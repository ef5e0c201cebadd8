# Password rules, each a sentence that can be ticked.
