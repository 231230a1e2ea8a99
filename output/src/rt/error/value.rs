//! Errors as values.

use super::{Error, Result, Source};
use crate::rt::{FromJs, IntoJs, Js, Pack, ValueReader};

impl IntoJs for Error {
    fn write<'a>(&'a self, pack: &mut Pack<'a>) {
        match &*self.0 {
            Source::Rust { name, message, .. } => pack.value_error(name, message),
            Source::JavaScript { value, .. } => pack.value_handle(value),
        }
    }

    fn to_js(&self) -> Js {
        self.thrown_value()
    }
}

impl FromJs for Error {
    fn read(reader: &mut ValueReader<'_>) -> Result<Error> {
        reader.error()
    }

    fn from_js(js: Js) -> Result<Error> {
        Ok(Error::from_thrown(js))
    }
}
