//! `D1PreparedStatement`: The interface `D1PreparedStatement`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit: see `idl/overrides/d1.jsonc`.

use super::{D1PreparedStatementRawOptions, D1Result};
use crate::rt::{self, FromJs, Js, Promise, Result};

/// The interface `D1PreparedStatement`.
#[repr(transparent)]
pub struct D1PreparedStatement(Js);

rt::handle_type!(D1PreparedStatement: Js);

impl D1PreparedStatement {
    /// Calls `D1PreparedStatement.bind`.
    pub fn bind(&self, values: &[&Js]) -> Result<D1PreparedStatement> {
        let mut pack = rt::Pack::new();
        pack.put(values);
        rt::handle(unsafe { sys::js_bind(self.raw(), pack.as_ptr(), pack.len()) })
    }

    /// Calls `D1PreparedStatement.first`.
    #[inline]
    pub fn first<T: FromJs>(&self) -> Promise<Option<T>> {
        rt::promise_optional_value(|slot| unsafe { sys::js_first(self.raw(), slot) })
    }

    /// Calls `D1PreparedStatement.run`.
    #[inline]
    pub fn run(&self) -> Promise<D1Result> {
        rt::promise(|slot| unsafe { sys::js_run(self.raw(), slot) })
    }

    /// Calls `D1PreparedStatement.all`.
    #[inline]
    pub fn all(&self) -> Promise<D1Result> {
        rt::promise(|slot| unsafe { sys::js_all(self.raw(), slot) })
    }

    /// Calls `D1PreparedStatement.raw`.
    #[doc(alias = "raw")]
    #[inline]
    pub fn raw_value<T: FromJs>(&self) -> Promise<T> {
        rt::promise_value(|slot| unsafe { sys::js_raw(self.raw(), slot) })
    }

    /// Calls `D1PreparedStatement.raw`.
    #[doc(alias = "raw")]
    pub fn raw_value_with<T: FromJs>(&self, options: &D1PreparedStatementRawOptions) -> Promise<T> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise_value(|slot| unsafe {
            sys::js_raw_with(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:d1";
        "D1PreparedStatement.bind" => fn js_bind(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "D1PreparedStatement.first" => fn js_first(this: RawHandle, slot: Slot);
        "D1PreparedStatement.run" => fn js_run(this: RawHandle, slot: Slot);
        "D1PreparedStatement.all" => fn js_all(this: RawHandle, slot: Slot);
        "D1PreparedStatement.raw" => fn js_raw(this: RawHandle, slot: Slot);
        "D1PreparedStatement.raw:with" => fn js_raw_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
    }
}
