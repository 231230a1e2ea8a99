//! `D1PreparedStatement`: The interface [`D1PreparedStatement`](https://developers.cloudflare.com/d1/worker-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{D1Response, D1Result};
use crate::rt::{self, FromJs, IntoJs, Js, Promise, Result};

/// The interface [`D1PreparedStatement`](https://developers.cloudflare.com/d1/worker-api/).
#[repr(transparent)]
pub struct D1PreparedStatement(Js);

rt::handle_type!(D1PreparedStatement: Js);

impl D1PreparedStatement {
    /// Calls [`D1PreparedStatement.bind`](https://developers.cloudflare.com/d1/worker-api/).
    ///
    /// # Arguments
    ///
    /// - `values`: a tuple (`(1, "a")`) or a list, each item an argument; anything else is the only one, `()` is none.
    #[inline]
    pub fn bind<T: IntoJs>(&self, values: T) -> Result<D1PreparedStatement> {
        let values = values.into_js();
        rt::handle(unsafe { sys::js_bind(rt::raw(self), values.raw()) })
    }

    /// Calls [`D1PreparedStatement.first`](https://developers.cloudflare.com/d1/worker-api/).
    #[doc(alias = "first")]
    #[inline]
    pub fn first_column<T: FromJs>(&self, col_name: &str) -> Promise<Option<T>> {
        rt::promise_optional_value(|slot| unsafe {
            sys::js_first_first_column(rt::raw(self), col_name.as_ptr(), col_name.len(), slot)
        })
    }

    /// Calls [`D1PreparedStatement.first`](https://developers.cloudflare.com/d1/worker-api/).
    #[inline]
    pub fn first<T: FromJs>(&self) -> Promise<Option<T>> {
        rt::promise_optional_value(|slot| unsafe { sys::js_first(rt::raw(self), slot) })
    }

    /// Calls [`D1PreparedStatement.run`](https://developers.cloudflare.com/d1/worker-api/).
    #[inline]
    pub fn run(&self) -> Promise<D1Response> {
        rt::promise(|slot| unsafe { sys::js_run(rt::raw(self), slot) })
    }

    /// Calls [`D1PreparedStatement.all`](https://developers.cloudflare.com/d1/worker-api/).
    #[inline]
    pub fn all<T: FromJs>(&self) -> Promise<D1Result<T>> {
        rt::promise(|slot| unsafe { sys::js_all(rt::raw(self), slot) })
    }

    /// Calls [`D1PreparedStatement.raw`](https://developers.cloudflare.com/d1/worker-api/) with `columnNames: true`.
    #[doc(alias = "raw")]
    #[inline]
    pub fn raw_with_columns<T: FromJs>(&self) -> Promise<(Vec<String>, Vec<T>)> {
        rt::promise_with(
            |answer| answer.read(|r| Ok((r.get()?, r.list(|r| r.value())?))),
            |slot| unsafe { sys::js_raw_raw_with_columns(rt::raw(self), slot) },
        )
    }

    /// Calls [`D1PreparedStatement.raw`](https://developers.cloudflare.com/d1/worker-api/).
    #[inline]
    pub fn raw<T: FromJs>(&self) -> Promise<Vec<T>> {
        rt::promise_with(
            |answer| answer.read(|r| r.list(|r| r.value())),
            |slot| unsafe { sys::js_raw(rt::raw(self), slot) },
        )
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:d1";
        "D1PreparedStatement.bind" => fn js_bind(this: RawHandle, values: RawHandle) -> RawHandle;
        "D1PreparedStatement.first:first-column" => fn js_first_first_column(
            this: RawHandle,
            col_name: *const u8,
            col_name_len: usize,
            slot: Slot,
        );
        "D1PreparedStatement.first" => fn js_first(this: RawHandle, slot: Slot);
        "D1PreparedStatement.run" => fn js_run(this: RawHandle, slot: Slot);
        "D1PreparedStatement.all" => fn js_all(this: RawHandle, slot: Slot);
        "D1PreparedStatement.raw:raw-with-columns" => fn js_raw_raw_with_columns(
            this: RawHandle,
            slot: Slot,
        );
        "D1PreparedStatement.raw" => fn js_raw(this: RawHandle, slot: Slot);
    }
}
