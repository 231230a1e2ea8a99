//! What can stand in a pack for JavaScript.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use super::{Js, Pack};

/// A value whose place in a pack is planned: both sides know its type.
pub trait Encode {
    /// Appends the value to `pack`.
    fn encode<'a>(&'a self, pack: &mut Pack<'a>);

    /// Appends several values: a list, but bytes where the values are bytes.
    #[doc(hidden)]
    fn encode_list<'a>(items: &'a [Self], pack: &mut Pack<'a>)
    where
        Self: Sized,
    {
        pack.count(items.len());
        for item in items {
            item.encode(pack);
        }
    }
}

macro_rules! encode {
    ($($type:ty: $write:ident;)*) => {
        $(
            impl Encode for $type {
                #[inline]
                fn encode<'a>(&'a self, pack: &mut Pack<'a>) {
                    pack.$write((*self).into());
                }
            }
        )*
    };
}

encode! {
    bool: bool;
    i8: i32;
    i16: i32;
    i32: i32;
    u16: u32;
    u32: u32;
    i64: i64;
    u64: u64;
    f32: f64;
    f64: f64;
}

impl Encode for u8 {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut Pack<'a>) {
        pack.u32(u32::from(*self));
    }

    fn encode_list<'a>(items: &'a [u8], pack: &mut Pack<'a>) {
        pack.bytes(items);
    }
}

impl Encode for str {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut Pack<'a>) {
        pack.text(self);
    }
}

impl Encode for String {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut Pack<'a>) {
        pack.text(self);
    }
}

impl Encode for Cow<'_, str> {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut Pack<'a>) {
        pack.text(self);
    }
}

impl Encode for Cow<'_, [u8]> {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut Pack<'a>) {
        pack.bytes(&**self);
    }
}

impl Encode for Js {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut Pack<'a>) {
        pack.handle(self);
    }
}

impl<T: Encode + ?Sized> Encode for &T {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut Pack<'a>) {
        (**self).encode(pack);
    }
}

impl<T: Encode + ?Sized> Encode for Box<T> {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut Pack<'a>) {
        (**self).encode(pack);
    }
}

impl<T: Encode> Encode for Option<T> {
    fn encode<'a>(&'a self, pack: &mut Pack<'a>) {
        match self {
            Some(value) => {
                pack.present();
                value.encode(pack);
            }
            None => pack.absent(),
        }
    }
}

impl<T: Encode> Encode for [T] {
    fn encode<'a>(&'a self, pack: &mut Pack<'a>) {
        T::encode_list(self, pack);
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn encode<'a>(&'a self, pack: &mut Pack<'a>) {
        T::encode_list(self, pack);
    }
}

macro_rules! map {
    ($($map:ident $(, $hasher:ident)?;)*) => {
        $(
            impl<K: AsRef<str>, T: Encode $(, $hasher)?> Encode for $map<K, T $(, $hasher)?> {
                fn encode<'a>(&'a self, pack: &mut Pack<'a>) {
                    pack.count(self.len());
                    for (key, value) in self {
                        pack.text(key.as_ref());
                        value.encode(pack);
                    }
                }
            }
        )*
    };
}

map! {
    HashMap, S;
    BTreeMap;
}

macro_rules! tuple {
    ($($name:ident $index:tt),+) => {
        impl<$($name: Encode),+> Encode for ($($name,)+) {
            fn encode<'a>(&'a self, pack: &mut Pack<'a>) {
                $(self.$index.encode(pack);)+
            }
        }
    };
}

tuple! { A 0 }
tuple! { A 0, B 1 }
tuple! { A 0, B 1, C 2 }
tuple! { A 0, B 1, C 2, D 3 }
tuple! { A 0, B 1, C 2, D 3, E 4 }
tuple! { A 0, B 1, C 2, D 3, E 4, F 5 }

#[cfg(test)]
mod tests {
    use super::*;

    fn encoded<T: Encode + ?Sized>(value: &T) -> Vec<u8> {
        let mut pack = Pack::new();
        value.encode(&mut pack);
        pack.written().to_vec()
    }

    #[test]
    fn integers_have_four_bytes() {
        assert_eq!(encoded(&200u8), [200, 0, 0, 0]);
        assert_eq!(encoded(&-1i16), [255; 4]);
        assert_eq!(encoded(&7u64), 7f64.to_le_bytes());
    }

    #[test]
    fn lists_are_counted_and_bytes_are_places() {
        assert_eq!(encoded(&[true, false][..]), [2, 0, 0, 0, 1, 0]);
        assert_eq!(encoded(&vec![1u8, 2, 3])[4..], [3, 0, 0, 0]);
    }

    #[test]
    fn tuples_and_maps() {
        assert_eq!(encoded(&(true, 1u16)), [1, 1, 0, 0, 0]);
        let map = BTreeMap::from([("k", true)]);
        let bytes = encoded(&map);
        assert_eq!((bytes.len(), bytes[0], bytes[12]), (13, 1, 1));
    }
}
