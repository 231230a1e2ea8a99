//! Values through `serde`.

mod key;
mod read;
mod read_enum;
mod write;
mod write_compound;

use serde::de::DeserializeOwned;
use serde::Serialize;

use super::{Answer, Decode, Error, FromJs, IntoJs, Pack, Reader, Result, ValueReader};

/// A value whose type says by `serde` how it looks.
///
/// As a body it is JSON text, parsed and written in Rust. As a JavaScript value (what is stored, sent, returned) it follows the rules of [`IntoJs`] and [`FromJs`]:
/// structs and string maps are plain objects, a field that is `None` is an absent property, bytes (by `serde_bytes`) are a `Uint8Array`, and integers beyond 2^53
/// are `bigint`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Json<T>(pub T);

impl<T> Json<T> {
    /// The value.
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> core::ops::Deref for Json<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: DeserializeOwned> Decode for Json<T> {
    fn decode(reader: &mut Reader<'_>) -> Result<Json<T>> {
        Ok(Json(serde_json::from_str(reader.str()?)?))
    }

    fn from_answer(answer: Answer) -> Result<Json<T>> {
        Ok(Json(serde_json::from_str(&String::from_answer(answer)?)?))
    }
}

/// A value that `serde` refuses (a map whose keys are no text) is a panic: what is refused is the type, not this value of it.
impl<T: Serialize> IntoJs for Json<T> {
    fn write<'a>(&'a self, pack: &mut Pack<'a>) {
        if let Err(error) = self.0.serialize(write::Writer(pack)) {
            panic!("a value cannot be made in JavaScript: {error}");
        }
    }
}

impl<T: DeserializeOwned> FromJs for Json<T> {
    fn read(reader: &mut ValueReader<'_>) -> Result<Json<T>> {
        T::deserialize(reader).map(Json)
    }
}

impl serde::ser::Error for Error {
    fn custom<T: core::fmt::Display>(message: T) -> Error {
        Error::type_error(message.to_string())
    }
}

impl serde::de::Error for Error {
    fn custom<T: core::fmt::Display>(message: T) -> Error {
        Error::type_error(message.to_string())
    }
}

#[cfg(test)]
mod tests;
