//! JSON through `serde`.

use serde::de::DeserializeOwned;

use super::{Answer, Decode, Reader, Result};

/// A value that crosses as JSON: its type says by `serde` how it looks.
///
/// As a body it is JSON text, parsed and written in Rust. As a JavaScript value (what is stored, sent, returned) it is made of that text by JavaScript's own
/// parser, so that it holds what JSON can hold: no bytes, dates or `bigint`. Types that have those derive [`IntoJs`] and [`FromJs`] instead.
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
