# What forms over the configuration say: buttons, hints of kinds of fields, what is wrong with what was typed.

form-save = Save
form-cancel = Cancel
form-yes = Yes
form-no = No
form-none = Not set
form-optional = (you may leave this empty)
form-choose = Choose from the list
form-kind = Kind
form-entry = Entry { $number }
form-empty-list = Nothing here yet.
form-add = Add an entry
form-add-to = Add to: { $list }
form-set = Set this
form-remove = Remove
form-remove-what = Remove: { $what }
form-up = Move up
form-up-what = Move up: { $what }
form-down = Move down
form-down-what = Move down: { $what }
form-show = Show its settings
form-lines = One on each line.
form-pairs = One on each line, as name = value.
form-json = Structured text (JSON). It is checked before anything is saved.
form-language-tag = Another language, as a tag
form-language-tag-hint = For example it or pt-BR.
form-language-add = Add language
form-secret-set = Set. It is never shown; leave this empty to keep it.
form-secret-not-set = Not set.
form-secret-remove = Remove what is set
form-image-now = The picture now
form-image-hint = As an address that begins with data:image/png;base64, (JPEG and WebP too), at most 48 KiB. Empty for none.
form-image-file = Choose a file
form-file = File
form-file-hint = A text file (.toml) of up to { $most } KB. Or paste the text below.
form-file-not-text = This file is no readable text. Choose the .toml file that was exported, not a picture, an archive or a document of an office program.
form-file-too-large = This file has more than { $most } KB. Choose a smaller one.
form-file-empty = This file is empty.
form-file-and-text = Choose a file or paste a text, not both.
form-file-or-text = Choose a file, or paste its text.
form-search = Search
form-search-what = Search: { $what }
form-search-hint = Type at least two letters, then choose from the list.
form-search-none = Nothing was found. Check the spelling, or type less.
form-search-failed = The search does not work right now. Press Search instead.
form-search-found = Found: choose one
form-search-chosen = Chosen:

form-error-required = Fill this in.
form-error-choose = Choose one of these.
form-error-option = “{ $value }” is not one of the choices.
form-error-whole-number = Write a whole number in digits.
form-error-number = Write a number, with a point for decimals.
form-error-range = From { $least } to { $most }.
form-error-at-least = At least { $least }.
form-error-at-most = At most { $most }.
form-error-control = This contains characters that cannot be seen or typed. Remove them.
form-error-slug = Use 1 to 64 small letters, digits, dashes and dots.
form-error-color = Write a color as # and six digits or letters from a to f, for example #0b5c56.
form-error-image = This is no picture of the kind PNG, JPEG or WebP.
form-error-line-number = “{ $line }” is no whole number.
form-error-twice = “{ $value }” is there twice.
form-error-pair = “{ $line }” is not of the form name = value.
form-error-no-language = Write it in at least one language.
form-error-not-chosen = “{ $text }” was typed but not chosen. Press Search, choose from the list, or empty the field.
form-error-unknown = This page has no field “{ $name }”. Nothing was saved. Load the page again.
form-error-json = Line { $line }, character { $column }: this cannot be read as JSON.
form-error-json-type = At { $place }: { $value } is of the wrong kind.
form-error-json-option = At { $place }: { $value } is not one of the choices.
form-error-json-range = At { $place }: { $value } is too small or too large.
form-error-json-unknown = At { $place }: there is no setting “{ $name }”.
form-error-json-missing = At { $place }: “{ $name }” is missing.

form-error-too-long = { $most ->
    [one] Use at most one character.
   *[other] Use at most { $most } characters.
}
form-error-too-short = { $least ->
    [one] Use at least one character.
   *[other] Use at least { $least } characters.
}
form-error-too-few = { $least ->
    [one] At least one entry is needed.
   *[other] At least { $least } entries are needed.
}
form-error-too-many = { $most ->
    [one] At most one entry is possible.
   *[other] At most { $most } entries are possible.
}
form-problems = { $count ->
    [one] One thing needs your attention. Nothing was saved.
   *[other] { $count } things need your attention. Nothing was saved.
}
