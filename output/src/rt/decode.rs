//! What can stand in a pack from JavaScript, or be an answer.

use std::collections::{BTreeMap, HashMap};

use super::reader::not_text;
use super::{Answer, Js, Number, Reader, Result};

/// A value whose type the plan knows.
///
/// Decoding never panics, whatever it finds.
pub trait Decode: Sized {
    /// Reads the value from a pack.
    ///
    /// # Errors
    /// If something else stands there.
    fn decode(reader: &mut Reader<'_>) -> Result<Self>;

    /// Takes the value of a call.
    ///
    /// # Errors
    /// If it is something else.
    #[inline]
    fn from_answer(answer: Answer) -> Result<Self> {
        Self::decode(&mut Reader::new(&answer.bytes()?))
    }

    /// Reads several: a list, but bytes where the values are bytes.
    #[doc(hidden)]
    fn decode_list(reader: &mut Reader<'_>) -> Result<Vec<Self>> {
        reader.list(Self::decode)
    }

    /// The same as the value of a call.
    #[doc(hidden)]
    fn list_from_answer(answer: Answer) -> Result<Vec<Self>> {
        Self::decode_list(&mut Reader::new(&answer.bytes()?))
    }
}

impl Decode for () {
    fn decode(_: &mut Reader<'_>) -> Result<()> {
        Ok(())
    }

    #[inline]
    fn from_answer(_: Answer) -> Result<()> {
        Ok(())
    }
}

impl Decode for bool {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<bool> {
        reader.bool()
    }

    fn from_answer(answer: Answer) -> Result<bool> {
        match answer {
            Answer::Handle(js) => Ok(js.raw() == Js::TRUE.raw()),
            other => bool::decode(&mut Reader::new(&other.bytes()?)),
        }
    }
}

/// Alone a number is a double, in a pack it has its width.
macro_rules! numbers {
    ($($number:ty: $read:ident;)*) => {
        $(
            impl Decode for $number {
                #[inline]
                fn decode(reader: &mut Reader<'_>) -> Result<$number> {
                    Ok(reader.$read()? as $number)
                }

                #[inline]
                fn from_answer(answer: Answer) -> Result<$number> {
                    Ok(<$number>::from_f64(f64::decode(&mut Reader::new(&answer.bytes()?))?))
                }
            }
        )*
    };
}

numbers! {
    i8: i32;
    i16: i32;
    i32: i32;
    u16: u32;
    u32: u32;
    i64: f64;
    u64: f64;
    f32: f64;
}

impl Decode for f64 {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<f64> {
        reader.f64()
    }
}

impl Decode for u8 {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<u8> {
        Ok(reader.u32()? as u8)
    }

    fn from_answer(answer: Answer) -> Result<u8> {
        Ok(u8::from_f64(f64::from_answer(answer)?))
    }

    fn decode_list(reader: &mut Reader<'_>) -> Result<Vec<u8>> {
        reader.bytes()
    }

    #[inline]
    fn list_from_answer(answer: Answer) -> Result<Vec<u8>> {
        answer.bytes()
    }
}

impl Decode for String {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<String> {
        reader.text()
    }

    #[inline]
    fn from_answer(answer: Answer) -> Result<String> {
        String::from_utf8(answer.bytes()?).map_err(|_| not_text())
    }
}

impl Decode for Js {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Js> {
        reader.handle()
    }

    #[inline]
    fn from_answer(answer: Answer) -> Result<Js> {
        answer.handle()
    }
}

impl<T: Decode> Decode for Box<T> {
    fn decode(reader: &mut Reader<'_>) -> Result<Box<T>> {
        T::decode(reader).map(Box::new)
    }

    #[inline]
    fn from_answer(answer: Answer) -> Result<Box<T>> {
        T::from_answer(answer).map(Box::new)
    }
}

impl<T: Decode> Decode for Option<T> {
    fn decode(reader: &mut Reader<'_>) -> Result<Option<T>> {
        reader.optional(T::decode)
    }

    #[inline]
    fn from_answer(answer: Answer) -> Result<Option<T>> {
        match answer {
            Answer::Absent => Ok(None),
            // Where there may be an object the glue does not look at what it gives.
            Answer::Handle(js) if js.raw() < 2 => Ok(None),
            present => T::from_answer(present).map(Some),
        }
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(reader: &mut Reader<'_>) -> Result<Vec<T>> {
        T::decode_list(reader)
    }

    #[inline]
    fn from_answer(answer: Answer) -> Result<Vec<T>> {
        T::list_from_answer(answer)
    }
}

impl<T: Decode> Decode for HashMap<String, T> {
    fn decode(reader: &mut Reader<'_>) -> Result<HashMap<String, T>> {
        reader.map(T::decode)
    }
}

impl<T: Decode> Decode for BTreeMap<String, T> {
    fn decode(reader: &mut Reader<'_>) -> Result<BTreeMap<String, T>> {
        Ok(reader.map(T::decode)?.into_iter().collect())
    }
}

macro_rules! tuple {
    ($($name:ident $value:ident),+) => {
        impl<$($name: Decode),+> Decode for ($($name,)+) {
            fn decode(reader: &mut Reader<'_>) -> Result<($($name,)+)> {
                $(let $value = reader.get::<$name>();)+
                Ok(($($value?,)+))
            }
        }
    };
}

tuple! { A a }
tuple! { A a, B b }
tuple! { A a, B b, C c }
tuple! { A a, B b, C c, D d }
tuple! { A a, B b, C c, D d, E e }
tuple! { A a, B b, C c, D d, E e, F f }

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(bytes: &[u8]) -> Answer {
        Answer::Bytes(bytes.to_vec())
    }

    #[test]
    fn numbers_alone_are_doubles() {
        assert_eq!(u32::from_answer(bytes(&3f64.to_le_bytes())).unwrap(), 3);
        assert_eq!(u8::from_answer(bytes(&300f64.to_le_bytes())).unwrap(), 255);
        assert_eq!(<(u32, u8)>::from_answer(bytes(&[3, 0, 0, 0, 4, 0, 0, 0])).unwrap(), (3, 4));
    }

    #[test]
    fn options_alone_have_no_tag() {
        assert_eq!(Option::<String>::from_answer(Answer::Absent).unwrap(), None);
        assert_eq!(Option::<String>::from_answer(bytes(b"x")).unwrap().as_deref(), Some("x"));
        assert_eq!(Option::<bool>::from_answer(bytes(&[1])).unwrap(), Some(true));
        assert!(!bool::from_answer(Answer::Handle(Js::FALSE)).unwrap());
    }

    #[test]
    fn bytes_are_no_list() {
        assert_eq!(Vec::<u8>::from_answer(bytes(&[1, 2])).unwrap(), [1, 2]);
        assert_eq!(Vec::<u8>::decode(&mut Reader::new(&[1, 0, 0, 0, 9])).unwrap(), [9]);
    }

    #[test]
    fn nothing_is_an_error_where_something_is_due() {
        assert!(String::from_answer(Answer::Absent).is_err());
        assert!(u32::from_answer(Answer::Handle(Js::TRUE)).is_err());
    }
}
