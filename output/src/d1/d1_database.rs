//! `D1Database`: The interface [`D1Database`](https://developers.cloudflare.com/d1/worker-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    D1DatabaseSession, D1DatabaseWithSessionConstraintOrBookmark, D1ExecResult,
    D1PreparedStatement, D1Result,
};
use crate::rt::{self, FromJs, Js, Promise, Result};

/// The interface [`D1Database`](https://developers.cloudflare.com/d1/worker-api/).
///
/// # Example
/// ```no_run
/// use workers::prelude::*;
///
/// #[derive(FromJs, IntoJs)]
/// struct Person {
///     id: i64,
///     name: String,
/// }
///
/// async fn add(env: &Env, name: &str) -> Result<Option<Person>> {
///     let db = env.d1("DB")?;
///     let insert = db.prepare("INSERT INTO people (name) VALUES (?) RETURNING id, name");
///     insert.bind((name,))?.first::<Person>().await
/// }
/// ```
#[repr(transparent)]
pub struct D1Database(Js);

rt::handle_type!(D1Database: Js);

impl D1Database {
    /// Calls [`D1Database.prepare`](https://developers.cloudflare.com/d1/worker-api/).
    #[inline]
    pub fn prepare(&self, query: &str) -> D1PreparedStatement {
        rt::attribute(rt::handle(unsafe {
            sys::js_prepare(self.raw(), query.as_ptr(), query.len())
        }))
    }

    /// Calls [`D1Database.batch`](https://developers.cloudflare.com/d1/worker-api/).
    #[inline]
    pub fn batch<T: FromJs>(
        &self,
        statements: &[&D1PreparedStatement],
    ) -> Promise<Vec<D1Result<T>>> {
        let mut pack = rt::Pack::new();
        pack.put(statements);
        rt::promise(|slot| unsafe { sys::js_batch(self.raw(), pack.as_ptr(), pack.len(), slot) })
    }

    /// Calls [`D1Database.exec`](https://developers.cloudflare.com/d1/worker-api/).
    #[inline]
    pub fn exec(&self, query: &str) -> Promise<D1ExecResult> {
        rt::promise(|slot| unsafe { sys::js_exec(self.raw(), query.as_ptr(), query.len(), slot) })
    }

    /// Creates a new D1 Session anchored at the given constraint or the bookmark.
    /// All queries executed using the created session will have sequential consistency,
    /// meaning that all writes done through the session will be visible in subsequent reads.
    #[doc(alias = "withSession")]
    #[inline]
    pub fn with_session(&self) -> Result<D1DatabaseSession> {
        rt::handle(unsafe { sys::js_with_session(self.raw()) })
    }

    /// Creates a new D1 Session anchored at the given constraint or the bookmark.
    /// All queries executed using the created session will have sequential consistency,
    /// meaning that all writes done through the session will be visible in subsequent reads.
    ///
    /// # Arguments
    ///
    /// - `constraint_or_bookmark`: Either the session constraint or the explicit bookmark to anchor the created session.
    #[doc(alias = "withSession")]
    #[inline]
    pub fn with_session_with<'a>(
        &self,
        constraint_or_bookmark: impl Into<D1DatabaseWithSessionConstraintOrBookmark<'a>>,
    ) -> Result<D1DatabaseSession> {
        let constraint_or_bookmark = constraint_or_bookmark.into();
        let mut pack = rt::Pack::new();
        pack.put(&constraint_or_bookmark);
        rt::handle(unsafe { sys::js_with_session_with(self.raw(), pack.as_ptr(), pack.len()) })
    }

    /// Calls [`D1Database.dump`](https://developers.cloudflare.com/d1/worker-api/).
    #[deprecated(
        note = "dump() will be removed soon, only applies to deprecated alpha v1 databases."
    )]
    #[inline]
    pub fn dump(&self) -> Promise<Vec<u8>> {
        rt::promise(|slot| unsafe { sys::js_dump(self.raw(), slot) })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:d1";
        "D1Database.prepare" => fn js_prepare(
            this: RawHandle,
            query: *const u8,
            query_len: usize,
        ) -> RawHandle;
        "D1Database.batch" => fn js_batch(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "D1Database.exec" => fn js_exec(
            this: RawHandle,
            query: *const u8,
            query_len: usize,
            slot: Slot,
        );
        "D1Database.withSession" => fn js_with_session(this: RawHandle) -> RawHandle;
        "D1Database.withSession:with" => fn js_with_session_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "D1Database.dump" => fn js_dump(this: RawHandle, slot: Slot);
    }
}
