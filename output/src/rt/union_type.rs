//! Unions: one of several types.

/// What an enum has whose arms are the types of a value.
///
/// ```text
/// union_type! {
///     Body<'a> [from encode]
///     { Auto(0): "auto", }
///     { Str(1): text, Bytes(2): bytes, Stream(3): handle Stream, Count(4): number, Tags(5): list String, }
///     []
/// }
/// ```
/// The words in the first brackets say what of it is made, those behind the arms what turns into them; the last brackets are how a value is told apart.
macro_rules! union_type {
    ($name:ident<$life:lifetime> [$($does:ident)*] $literals:tt $arms:tt $tests:tt) => {
        $($crate::rt::union_type!(@$does $name [$name<$life>] [$name<'_>] [$life] $literals $arms $tests);)*
    };
    ($name:ident [$($does:ident)*] $literals:tt $arms:tt $tests:tt) => {
        $($crate::rt::union_type!(@$does $name [$name] [$name] [] $literals $arms $tests);)*
    };
    (@encode $name:ident [$own:ty] [$any:ty] $life:tt
        { $($literal:ident($at:literal): $text:expr,)* }
        { $($arm:ident($index:literal): $kind:ident $(@$unit:ident)* $($type:ty)?,)* } $tests:tt) => {
        impl $crate::rt::Encode for $any {
            #[inline]
            fn encode<'p>(&'p self, pack: &mut $crate::rt::Pack<'p>) {
                match self {
                    $(Self::$literal => pack.arm($at),)*
                    $(Self::$arm(value) => {
                        pack.arm($index);
                        $crate::rt::union_type!(@put pack value $kind $(@$unit)*);
                    })*
                }
            }
        }
    };
    (@put $pack:ident $value:ident unit) => { let () = $value; };
    (@put $pack:ident $value:ident bigint) => { $pack.bigint(*$value) };
    (@put $pack:ident $value:ident time @$unit:ident @$to:ident) => { $pack.$unit($value) };
    (@put $pack:ident $value:ident $kind:ident) => { $pack.put($value) };
    (@decode $name:ident [$own:ty] [$any:ty] $life:tt
        { $($literal:ident($at:literal): $text:expr,)* }
        { $($arm:ident($index:literal): $kind:ident $(@$unit:ident)* $($type:ty)?,)* } $tests:tt) => {
        impl $crate::rt::Decode for $name {
            fn decode(reader: &mut $crate::rt::Reader<'_>) -> $crate::rt::Result<Self> {
                Ok(match reader.u8()? {
                    $($at => Self::$literal,)*
                    $($index => Self::$arm($crate::rt::union_type!(@get reader $kind $(@$unit)*)),)*
                    _ => return Err($crate::rt::unknown_arm()),
                })
            }
        }
        impl $crate::rt::Fallback for $name {
            fn fallback() -> Self {
                Self::Other($crate::rt::Js::UNDEFINED)
            }
        }
        $($crate::rt::union_type!(@take $name $arm $kind $($type)?);)*
    };
    (@take $name:ident $arm:ident other $type:ty) => {};
    (@take $name:ident $arm:ident owned_text) => {
        $crate::rt::union_type!(@taken $name $arm String);
    };
    (@take $name:ident $arm:ident owned_bytes) => {
        $crate::rt::union_type!(@taken $name $arm Vec<u8>);
    };
    (@take $name:ident $arm:ident number) => { $crate::rt::union_type!(@taken $name $arm f64); };
    (@take $name:ident $arm:ident list $type:ty) => {
        $crate::rt::union_type!(@taken $name $arm Vec<$type>);
    };
    (@take $name:ident $arm:ident boxed $type:ty) => {
        $crate::rt::union_type!(@taken $name $arm Box<$type>);
    };
    (@take $name:ident $arm:ident $kind:ident $type:ty) => {
        $crate::rt::union_type!(@taken $name $arm $type);
    };
    (@taken $name:ident $arm:ident $type:ty) => {
        impl TryFrom<$name> for $type {
            type Error = $crate::rt::Error;
            fn try_from(value: $name) -> $crate::rt::Result<Self> {
                match value {
                    $name::$arm(value) => Ok(value),
                    _ => Err($crate::rt::another_arm(stringify!($arm))),
                }
            }
        }
    };
    (@get $reader:ident bigint) => { $reader.bigint()? };
    (@get $reader:ident time @$unit:ident @$to:ident) => { $reader.$unit()? };
    (@get $reader:ident $kind:ident) => { $reader.get()? };
    (@into_js $name:ident [$own:ty] [$any:ty] $life:tt
        { $($literal:ident($at:literal): $text:expr,)* }
        { $($arm:ident($index:literal): $kind:ident $(@$unit:ident)* $($type:ty)?,)* } $tests:tt) => {
        impl $crate::rt::IntoJs for $any {
            fn write<'p>(&'p self, pack: &mut $crate::rt::Pack<'p>) {
                match self {
                    $(Self::$literal => $crate::rt::IntoJs::write(&$text, pack),)*
                    $(Self::$arm(value) => $crate::rt::union_type!(@write pack value $kind $(@$unit)*),)*
                }
            }
        }
    };
    (@write $pack:ident $value:ident time @$unit:ident @$to:ident) => {
        $pack.value_number($crate::rt::$to(*$value))
    };
    (@write $pack:ident $value:ident $kind:ident) => { $crate::rt::IntoJs::write($value, $pack) };
    (@read $reader:ident time @$unit:ident @$to:ident) => {
        $reader.time(|number| number.$unit())?
    };
    (@read $reader:ident $kind:ident) => { $reader.get()? };
    (@from_js $name:ident [$own:ty] [$any:ty] $life:tt
        { $($literal:ident($at:literal): $text:expr,)* }
        { $($arm:ident($index:literal): $kind:ident $(@$unit:ident)* $($type:ty)?,)* }
        [$($test:tt)*]) => {
        impl $crate::rt::FromJs for $name {
            fn read(reader: &mut $crate::rt::ValueReader<'_>) -> $crate::rt::Result<Self> {
                #[allow(unused_imports, reason = "not every union has all of them")]
                use $crate::rt::Shape::*;
                Ok(match reader.arm(&[$($test)*]) {
                    $(Some($at) => {
                        reader.skip()?;
                        Self::$literal
                    })*
                    $(Some($index) => Self::$arm($crate::rt::union_type!(@read reader $kind $(@$unit)*)),)*
                    _ => Self::Other(reader.js()?),
                })
            }
        }
    };
    (@from $name:ident [$own:ty] [$any:ty] $life:tt $literals:tt
        { $($arm:ident($index:literal): $kind:ident $(@$unit:ident)* $($type:ty)?,)* } $tests:tt) => {
        $crate::rt::union_type!(@each [$own] $life $([$arm $kind $($type)?])*);
    };
    (@each [$own:ty] $life:tt $([$($arm:tt)*])*) => {
        $($crate::rt::union_type!(@into [$own] $life $($arm)*);)*
    };
    (@into [$name:ty] [$life:lifetime] $arm:ident text) => {
        $crate::rt::union_type!(@one [$life] &$life str => $name, |value| Self::$arm(std::borrow::Cow::Borrowed(value)));
        $crate::rt::union_type!(@one [$life] &$life String => $name, |value| Self::$arm(std::borrow::Cow::Borrowed(value)));
        $crate::rt::union_type!(@one [$life] String => $name, |value| Self::$arm(std::borrow::Cow::Owned(value)));
        $crate::rt::union_type!(@one [$life] std::borrow::Cow<$life, str> => $name, |value| Self::$arm(value));
    };
    (@into [$name:ty] [] $arm:ident owned_text) => {
        $crate::rt::union_type!(@one [] &str => $name, |value| Self::$arm(value.into()));
        $crate::rt::union_type!(@one [] &String => $name, |value| Self::$arm(value.into()));
        $crate::rt::union_type!(@one [] String => $name, |value| Self::$arm(value));
    };
    (@into [$name:ty] [$life:lifetime] $arm:ident bytes) => {
        $crate::rt::union_type!(@one [$life] &$life [u8] => $name, |value| Self::$arm(std::borrow::Cow::Borrowed(value)));
        $crate::rt::union_type!(@one [$life] &$life Vec<u8> => $name, |value| Self::$arm(std::borrow::Cow::Borrowed(value)));
        $crate::rt::union_type!(@one [$life] Vec<u8> => $name, |value| Self::$arm(std::borrow::Cow::Owned(value)));
        impl<$life, const N: usize> From<&$life [u8; N]> for $name {
            #[inline]
            fn from(value: &$life [u8; N]) -> Self {
                Self::$arm(std::borrow::Cow::Borrowed(value))
            }
        }
    };
    (@into [$name:ty] [] $arm:ident owned_bytes) => {
        $crate::rt::union_type!(@one [] &[u8] => $name, |value| Self::$arm(value.into()));
        $crate::rt::union_type!(@one [] &Vec<u8> => $name, |value| Self::$arm(value.clone()));
        $crate::rt::union_type!(@one [] Vec<u8> => $name, |value| Self::$arm(value));
        impl<const N: usize> From<&[u8; N]> for $name {
            #[inline]
            fn from(value: &[u8; N]) -> Self {
                Self::$arm(value.to_vec())
            }
        }
    };
    (@into [$name:ty] [$($life:lifetime)?] $arm:ident handle $type:ty) => {
        $crate::rt::union_type!(@one [$($life)?] $type => $name, |value| Self::$arm(value));
        $crate::rt::union_type!(@one [$($life)?] &$type => $name, |value| Self::$arm(value.clone()));
    };
    (@into [$name:ty] [$($life:lifetime)?] $arm:ident other $type:ty) => {
        $crate::rt::union_type!(@into [$name] [$($life)?] $arm handle $type);
    };
    (@into [$name:ty] [$($life:lifetime)?] $arm:ident number) => {
        $crate::rt::union_type!(@one [$($life)?] f64 => $name, |value| Self::$arm(value));
        $crate::rt::union_type!(@one [$($life)?] i32 => $name, |value| Self::$arm(f64::from(value)));
        $crate::rt::union_type!(@one [$($life)?] u32 => $name, |value| Self::$arm(f64::from(value)));
    };
    (@into [$name:ty] [$($life:lifetime)?] $arm:ident list $type:ty) => {
        impl<$($life,)? T: Into<$type>> From<Vec<T>> for $name {
            fn from(value: Vec<T>) -> Self {
                Self::$arm(value.into_iter().map(Into::into).collect())
            }
        }
        impl<$($life,)? T: Into<$type>, const N: usize> From<[T; N]> for $name {
            fn from(value: [T; N]) -> Self {
                Self::$arm(value.into_iter().map(Into::into).collect())
            }
        }
    };
    (@into [$name:ty] [$($life:lifetime)?] $arm:ident boxed $type:ty) => {
        $crate::rt::union_type!(@one [$($life)?] $type => $name, |value| Self::$arm(Box::new(value)));
    };
    (@into [$name:ty] [$($life:lifetime)?] $arm:ident unit) => {};
    (@into [$name:ty] [$($life:lifetime)?] $arm:ident $kind:ident $type:ty) => {
        $crate::rt::union_type!(@one [$($life)?] $type => $name, |value| Self::$arm(value));
    };
    (@one [$($life:lifetime)?] $from:ty => $name:ty, |$value:ident| $make:expr) => {
        impl$(<$life>)? From<$from> for $name {
            #[inline]
            fn from($value: $from) -> Self {
                $make
            }
        }
    };
}
pub(crate) use union_type;

/// The error for an arm that the plan does not have.
#[cold]
pub(crate) fn unknown_arm() -> super::Error {
    super::Error::type_error("a value from JavaScript is of no known kind")
}

/// The error where one arm was wanted and the value is of another.
#[cold]
pub(crate) fn another_arm(wanted: &str) -> super::Error {
    super::Error::type_error(["the value is no `", wanted, "`"].concat())
}
