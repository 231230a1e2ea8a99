//! From JavaScript to Rust.

use super::reader::{read_js, ValueReader};
use crate::rt::{Error, Js, Result};

/// A value that can be read from JavaScript.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read from a JavaScript value",
    note = "derive it: `#[derive(workers::FromJs)]`"
)]
pub trait FromJs: Sized {
    /// Reads the next value of a value pack.
    ///
    /// # Errors
    /// If it is something else.
    fn read(reader: &mut ValueReader<'_>) -> Result<Self>;

    /// Reads a JavaScript value.
    ///
    /// # Errors
    /// If it is something else.
    fn from_js(js: Js) -> Result<Self> {
        read_js(&js)
    }

    /// The value of a property that is not there, if it need not be.
    #[inline]
    fn absent() -> Option<Self> {
        None
    }

    /// Whether it is a handle to whatever the value is, which nobody need look into.
    #[doc(hidden)]
    const OPAQUE: bool = false;

    /// Reads several: an array, but bytes where the values are bytes.
    #[doc(hidden)]
    fn read_list(reader: &mut ValueReader<'_>) -> Result<Vec<Self>> {
        reader.array(Self::read)
    }
}

impl FromJs for Js {
    const OPAQUE: bool = true;

    fn read(reader: &mut ValueReader<'_>) -> Result<Js> {
        reader.js()
    }

    #[inline]
    fn from_js(js: Js) -> Result<Js> {
        Ok(js)
    }
}

impl<T: FromJs> FromJs for Box<T> {
    const OPAQUE: bool = T::OPAQUE;

    fn read(reader: &mut ValueReader<'_>) -> Result<Box<T>> {
        T::read(reader).map(Box::new)
    }

    fn from_js(js: Js) -> Result<Box<T>> {
        T::from_js(js).map(Box::new)
    }

    fn absent() -> Option<Box<T>> {
        T::absent().map(Box::new)
    }
}

impl FromJs for () {
    fn read(reader: &mut ValueReader<'_>) -> Result<()> {
        reader.skip()
    }

    fn from_js(_: Js) -> Result<()> {
        Ok(())
    }

    fn absent() -> Option<()> {
        Some(())
    }
}

impl FromJs for bool {
    fn read(reader: &mut ValueReader<'_>) -> Result<bool> {
        reader.bool()
    }
}

macro_rules! floats {
    ($($number:ty)*) => {
        $(
            impl FromJs for $number {
                fn read(reader: &mut ValueReader<'_>) -> Result<$number> {
                    Ok(reader.number()? as $number)
                }
            }
        )*
    };
}

floats! { f32 f64 }

macro_rules! integers {
    ($($number:ty)*) => {
        $(
            impl FromJs for $number {
                fn read(reader: &mut ValueReader<'_>) -> Result<$number> {
                    reader.integer()?.try_into().map_err(|_| out_of_range(stringify!($number)))
                }
            }
        )*
    };
}

integers! { i8 i16 i32 i64 isize u16 u32 u64 usize }

impl FromJs for u8 {
    fn read(reader: &mut ValueReader<'_>) -> Result<u8> {
        reader.integer()?.try_into().map_err(|_| out_of_range("u8"))
    }

    fn read_list(reader: &mut ValueReader<'_>) -> Result<Vec<u8>> {
        reader.bytes()
    }
}

#[cold]
fn out_of_range(wanted: &str) -> Error {
    Error::range_error(["expected ", wanted, ", found a number out of its range"].concat())
}

impl FromJs for String {
    fn read(reader: &mut ValueReader<'_>) -> Result<String> {
        reader.text()
    }
}

impl FromJs for char {
    fn read(reader: &mut ValueReader<'_>) -> Result<char> {
        let text = reader.text()?;
        let mut characters = text.chars();
        match (characters.next(), characters.next()) {
            (Some(character), None) => Ok(character),
            _ => Err(Error::type_error("expected one character, found other text")),
        }
    }
}
