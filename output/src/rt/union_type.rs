//! Unions that are passed.

/// Conversions and encoding of an enum whose arms are the types of an argument.
///
/// `union_type! { Body<'a> { Str(0): text, Bytes(1): bytes, Stream(2): handle Stream, Count(3): number, Tags(4): value Vec<String> } }`
macro_rules! union_type {
    ($name:ident<$life:lifetime> { $($arm:ident($index:literal): $kind:ident $($type:ty)?,)* }) => {
        impl $crate::rt::Encode for $name<'_> {
            $crate::rt::union_type!(@encode $($arm $index $kind)*);
        }
        $($crate::rt::union_type!(@from [$name<$life>] [$life] $arm $kind $($type)?);)*
    };
    ($name:ident { $($arm:ident($index:literal): $kind:ident $($type:ty)?,)* }) => {
        impl $crate::rt::Encode for $name {
            $crate::rt::union_type!(@encode $($arm $index $kind)*);
        }
        $($crate::rt::union_type!(@from [$name] [] $arm $kind $($type)?);)*
    };
    (@encode $($arm:ident $index:literal $kind:ident)*) => {
        #[inline]
        fn encode<'p>(&'p self, pack: &mut $crate::rt::Pack<'p>) {
            match self {
                $(Self::$arm(value) => {
                    pack.arm($index);
                    $crate::rt::union_type!(@put pack value $kind);
                })*
            }
        }
    };
    (@put $pack:ident $value:ident unit) => { let () = $value; };
    (@put $pack:ident $value:ident bigint) => { $pack.bigint(*$value) };
    (@put $pack:ident $value:ident seconds) => { $pack.seconds($value) };
    (@put $pack:ident $value:ident milliseconds) => { $pack.milliseconds($value) };
    (@put $pack:ident $value:ident whole_seconds) => { $pack.whole_seconds($value) };
    (@put $pack:ident $value:ident whole_milliseconds) => { $pack.whole_milliseconds($value) };
    (@put $pack:ident $value:ident epoch_seconds) => { $pack.epoch_seconds($value) };
    (@put $pack:ident $value:ident epoch_milliseconds) => { $pack.epoch_milliseconds($value) };
    (@put $pack:ident $value:ident whole_epoch_seconds) => { $pack.whole_epoch_seconds($value) };
    (@put $pack:ident $value:ident whole_epoch_milliseconds) => { $pack.whole_epoch_milliseconds($value) };
    (@put $pack:ident $value:ident $kind:ident) => { $pack.put($value) };
    (@from [$name:ty] [$life:lifetime] $arm:ident text) => {
        $crate::rt::union_type!(@one [$life] &$life str => $name, |value| Self::$arm(std::borrow::Cow::Borrowed(value)));
        $crate::rt::union_type!(@one [$life] &$life String => $name, |value| Self::$arm(std::borrow::Cow::Borrowed(value)));
        $crate::rt::union_type!(@one [$life] String => $name, |value| Self::$arm(std::borrow::Cow::Owned(value)));
        $crate::rt::union_type!(@one [$life] std::borrow::Cow<$life, str> => $name, |value| Self::$arm(value));
    };
    (@from [$name:ty] [$life:lifetime] $arm:ident bytes) => {
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
    (@from [$name:ty] [$($life:lifetime)?] $arm:ident handle $type:ty) => {
        $crate::rt::union_type!(@one [$($life)?] $type => $name, |value| Self::$arm(value));
        $crate::rt::union_type!(@one [$($life)?] &$type => $name, |value| Self::$arm(value.clone()));
    };
    (@from [$name:ty] [$($life:lifetime)?] $arm:ident number) => {
        $crate::rt::union_type!(@one [$($life)?] f64 => $name, |value| Self::$arm(value));
        $crate::rt::union_type!(@one [$($life)?] i32 => $name, |value| Self::$arm(f64::from(value)));
        $crate::rt::union_type!(@one [$($life)?] u32 => $name, |value| Self::$arm(f64::from(value)));
    };
    (@from [$name:ty] [$($life:lifetime)?] $arm:ident unit) => {};
    (@from [$name:ty] [$($life:lifetime)?] $arm:ident $kind:ident $type:ty) => {
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
