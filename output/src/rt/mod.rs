//! The run time under the generated code: handles, packs, promises, the executor, errors, events.
//!
//! Hand-written; what crosses to JavaScript and how is written down in `ABI.md` of the generator. Everything that a Worker's author needs is re-exported at the
//! root of the crate; the rest is public only because generated code and the macros call it.

// Some of it only the products use that most Workers have.
#![cfg_attr(
    not(all(feature = "global", feature = "http")),
    allow(dead_code, unused_imports, unused_macros)
)]

mod answer;
mod area;
mod callback;
pub mod class;
mod console;
mod date;
mod decode;
mod disposable;
mod encode;
mod error;
pub mod event;
pub mod executor;
#[doc(hidden)]
pub mod exports;
mod global;
mod handle;
mod handle_type;
mod imports;
mod iterate;
mod number;
mod pack;
mod panic;
mod promise;
pub mod random;
mod reader;
mod results;
mod slots;
pub mod stream;
mod sys;
mod text_enum;
pub mod time;
pub mod typescript;
mod union_type;
mod units;
mod value;
pub mod worker;

#[cfg(feature = "allocator")]
mod allocator;
#[cfg(feature = "serde")]
pub mod json;

pub use answer::Answer;
#[allow(unused_imports, reason = "each use belongs to a product")]
pub(crate) use callback::lend;
pub use callback::{
    callback, finishing, future, keep_later, keep_quietly, later, once, one_time, register,
    replying, sync, Arguments, Callback, Closure, Give, Guard, Kept, KeptLater, Lent, Listener,
    Packed, Registration, Reply, Value, Void,
};

#[doc(hidden)]
pub use class::absent;
pub use class::Construct;
#[doc(hidden)]
pub use console::write as console_write;
pub use console::Level;
pub use date::Date;
pub use decode::Decode;
pub use disposable::{AsyncDisposable, Disposable};
pub use encode::Encode;
pub use error::{Error, ErrorKind, ErrorType, Result};
pub use executor::Finished;
pub use handle::{narrow, raw, FromHandle, Js, JsType, RawHandle};
pub(crate) use handle_type::{ancestors, display, error_type, handle_type};
#[allow(unused_imports, reason = "each use belongs to a product")]
pub(crate) use handle_type::{into_future, object_type};
pub(crate) use imports::imports;
pub use imports::outside;
pub(crate) use iterate::into_iterator;
pub use iterate::{JsIterator, JsStream};
pub use number::{exact, Number};
pub use pack::Pack;
pub use promise::{
    promise, promise_failed, promise_kept, promise_optional_value, promise_value, promise_with,
    settled, Promise, Slot,
};
pub use reader::Reader;
pub use results::{
    attribute, boolean, handle, items, number, opt_len, opt_ptr, opt_raw, optional_handle,
    optional_value, take, take_with, unit, value, Fallback,
};
pub(crate) use text_enum::{closed_enum, open_enum, text_enum};
pub(crate) use union_type::{another_arm, union_type, unknown_arm};
#[doc(hidden)]
pub use units::{
    epoch_milliseconds, epoch_seconds, in_epoch_milliseconds, in_epoch_seconds, in_milliseconds,
    in_seconds, in_whole_epoch_milliseconds, in_whole_epoch_seconds, in_whole_milliseconds,
    in_whole_seconds, milliseconds, seconds, whole_epoch_milliseconds, whole_epoch_seconds,
    whole_milliseconds, whole_seconds, Timed,
};
pub use value::{
    field, insert, time_field, variant, Bytes, FromJs, IntoJs, ObjectWriter, Shape, ValueReader,
};
