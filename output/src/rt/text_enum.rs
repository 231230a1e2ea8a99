//! Enums over texts.

/// What an enum over texts has to which more may be added: one that this version does not know is `Other`.
macro_rules! open_enum {
    (
        $name:ident { $($variant:ident = $text:literal,)* }
    ) => {
        impl $name {
            /// The text that JavaScript knows it by.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Other(text) => text,
                }
            }
        }

        impl From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)*
                    other => Self::Other(String::from(other)),
                }
            }
        }

        impl From<String> for $name {
            #[inline]
            fn from(text: String) -> Self {
                match text.as_str() {
                    $($text => Self::$variant,)*
                    _ => Self::Other(text),
                }
            }
        }

        impl core::str::FromStr for $name {
            type Err = core::convert::Infallible;
            #[inline]
            fn from_str(text: &str) -> core::result::Result<Self, Self::Err> {
                Ok(Self::from(text))
            }
        }

        impl $crate::rt::Decode for $name {
            #[inline]
            fn decode(reader: &mut $crate::rt::Reader<'_>) -> $crate::rt::Result<Self> {
                reader.text().map(Self::from)
            }
            #[inline]
            fn from_answer(answer: $crate::rt::Answer) -> $crate::rt::Result<Self> {
                <String as $crate::rt::Decode>::from_answer(answer).map(Self::from)
            }
        }

        impl $crate::rt::FromJs for $name {
            #[inline]
            fn read(reader: &mut $crate::rt::ValueReader<'_>) -> $crate::rt::Result<Self> {
                <String as $crate::rt::FromJs>::read(reader).map(Self::from)
            }
        }

        impl $crate::rt::Fallback for $name {
            #[inline]
            fn fallback() -> Self {
                Self::Other(String::new())
            }
        }

        $crate::rt::text_enum! { $name }
    };
}
pub(crate) use open_enum;

/// What an enum over texts has that is only ever passed: there is nothing that this version does not know.
macro_rules! closed_enum {
    (
        $name:ident { $($variant:ident = $text:literal,)* }
    ) => {
        impl $name {
            /// The text that JavaScript knows it by.
            #[inline]
            pub const fn as_str(&self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)*
                }
            }
        }

        impl core::str::FromStr for $name {
            type Err = $crate::rt::Error;
            fn from_str(text: &str) -> $crate::rt::Result<Self> {
                match text {
                    $($text => Ok(Self::$variant),)*
                    _ => Err($crate::rt::variant(text, concat!($($text, ", ",)*).trim_end_matches(", "))),
                }
            }
        }

        $crate::rt::text_enum! { $name }
    };
}
pub(crate) use closed_enum;

/// What both have.
macro_rules! text_enum {
    ($name:ident) => {
        impl AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl $crate::rt::Encode for $name {
            #[inline]
            fn encode<'a>(&'a self, pack: &mut $crate::rt::Pack<'a>) {
                pack.text(self.as_str());
            }
        }

        impl $crate::rt::IntoJs for $name {
            #[inline]
            fn write<'a>(&'a self, pack: &mut $crate::rt::Pack<'a>) {
                pack.value_text(self.as_str());
            }
        }
    };
}
pub(crate) use text_enum;
