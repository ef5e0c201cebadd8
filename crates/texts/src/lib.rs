//! Every word Reclave says, in every language.
