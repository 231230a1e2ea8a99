//! Iterators whose items are there.

use core::fmt;
use core::iter::FusedIterator;
use core::marker::PhantomData;

use super::{is_opaque, Source};
use crate::rt::value::read_bytes;
use crate::rt::{
    results, sys, Answer, Decode, Encode, FromHandle, FromJs, Js, Pack, Reader, Result,
};

/// An iterator of JavaScript's: each step is a call, which can fail.
///
/// Nothing is asked for before the first step. Dropped before the end, it tells JavaScript so, as leaving a `for` loop does.
#[must_use = "iterators are lazy and do nothing unless consumed"]
pub struct JsIterator<T> {
    source: Source,
    items: PhantomData<fn() -> T>,
}

impl<T> JsIterator<T> {
    /// Walks through an object that JavaScript could walk through.
    pub fn over(iterable: &impl AsRef<Js>) -> JsIterator<T> {
        JsIterator::from_handle(iterable.as_ref().clone())
    }
}

impl<T: FromJs> JsIterator<T> {
    fn step(&mut self) -> Result<Option<T>> {
        if !self.source.start(false)? {
            return Ok(None);
        }
        // SAFETY: the handle is alive.
        let length = unsafe { sys::iterator_next(self.source.js.raw(), is_opaque::<T>()) };
        match results::answer(length) {
            Ok(Answer::Bytes(item)) => read_bytes(&item).map(Some),
            Ok(_) => {
                self.source.finish();
                Ok(None)
            }
            Err(error) => {
                self.source.finish();
                Err(error)
            }
        }
    }
}

impl<T: FromJs> Iterator for JsIterator<T> {
    type Item = Result<T>;

    fn next(&mut self) -> Option<Result<T>> {
        self.step().transpose()
    }
}

impl<T: FromJs> FusedIterator for JsIterator<T> {}

impl<T> fmt::Debug for JsIterator<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("JsIterator").field(&self.source.js.raw()).finish()
    }
}

impl<T> AsRef<Js> for JsIterator<T> {
    fn as_ref(&self) -> &Js {
        &self.source.js
    }
}

impl<T> FromHandle for JsIterator<T> {
    fn from_handle(js: Js) -> JsIterator<T> {
        JsIterator { source: Source::new(js), items: PhantomData }
    }
}

impl<T> FromJs for JsIterator<T> {
    const OPAQUE: bool = true;

    fn read(reader: &mut crate::rt::ValueReader<'_>) -> Result<JsIterator<T>> {
        reader.js().map(FromHandle::from_handle)
    }

    fn from_js(js: Js) -> Result<JsIterator<T>> {
        Ok(FromHandle::from_handle(js))
    }
}

impl<T> Decode for JsIterator<T> {
    fn decode(reader: &mut Reader<'_>) -> Result<JsIterator<T>> {
        reader.handle().map(FromHandle::from_handle)
    }

    fn from_answer(answer: Answer) -> Result<JsIterator<T>> {
        answer.handle().map(FromHandle::from_handle)
    }
}

impl<T> Encode for JsIterator<T> {
    fn encode<'a>(&'a self, pack: &mut Pack<'a>) {
        pack.handle(&self.source.js);
    }
}
