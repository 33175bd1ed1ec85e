//! The words of closed sets: one table for reading them in sheets, for messages and for choices.

/// Gives an enum its words: `ALL`, `WORDS`, `word` and `from_word`, from one list.
macro_rules! worded {
    ($name:ident { $($variant:ident = $word:literal,)+ }) => {
        impl $name {
            /// Every value, in the order of tables.
            pub const ALL: [$name; [$($word,)+].len()] = [$($name::$variant,)+];

            /// The words of the values, in the same order: accepted in sheets, and keys of messages.
            pub const WORDS: &'static [&'static str] = &[$($word,)+];

            /// Returns the word of this value.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self { $($name::$variant => $word,)+ }
            }

            /// Returns the value of a word.
            #[must_use]
            pub fn from_word(word: &str) -> Option<Self> {
                match word {
                    $($word => Some($name::$variant),)+
                    _ => None,
                }
            }
        }
    };
}

pub(super) use worded;
