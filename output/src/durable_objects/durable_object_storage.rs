//! `DurableObjectStorage`: The interface [`DurableObjectStorage`](https://developers.cloudflare.com/durable-objects/api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use core::future::Future;
use std::collections::HashMap;

use super::{
    DurableObjectGetAlarmOptions, DurableObjectGetOptions, DurableObjectListOptions,
    DurableObjectPutOptions, DurableObjectSetAlarmOptions, DurableObjectTransaction,
};
use crate::rt::{self, Date, FromJs, IntoJs, Js, Promise, Result};

/// The interface [`DurableObjectStorage`](https://developers.cloudflare.com/durable-objects/api/).
///
/// # Example
/// ```no_run
/// use workers::durable_objects::DurableObjectStorage;
/// use workers::prelude::*;
///
/// async fn count(storage: &DurableObjectStorage) -> Result<u64> {
///     let visits = storage.get::<u64>("visits").await?.unwrap_or(0) + 1;
///     storage.put("visits", visits).await?;
///     Ok(visits)
/// }
/// ```
#[repr(transparent)]
pub struct DurableObjectStorage(Js);

rt::handle_type!(DurableObjectStorage: Js);

impl DurableObjectStorage {
    /// Calls [`DurableObjectStorage.get`](https://developers.cloudflare.com/durable-objects/api/).
    #[inline]
    pub fn get<T: FromJs>(&self, key: &str) -> Promise<Option<T>> {
        rt::promise_optional_value(|slot| unsafe {
            sys::js_get(self.raw(), key.as_ptr(), key.len(), slot)
        })
    }

    /// Calls [`DurableObjectStorage.get`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "get")]
    #[inline]
    pub fn get_with<T: FromJs>(
        &self,
        key: &str,
        options: &DurableObjectGetOptions,
    ) -> Promise<Option<T>> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise_optional_value(|slot| unsafe {
            sys::js_get_with(self.raw(), key.as_ptr(), key.len(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Calls [`DurableObjectStorage.get`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "get")]
    #[inline]
    pub fn get_many<T: FromJs>(&self, keys: &[&str]) -> Promise<HashMap<String, T>> {
        let mut pack = rt::Pack::new();
        pack.put(keys);
        rt::promise_with(
            |answer| answer.read(|r| r.map(|r| r.value())),
            |slot| unsafe { sys::js_get_many(self.raw(), pack.as_ptr(), pack.len(), slot) },
        )
    }

    /// Calls [`DurableObjectStorage.get`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "get")]
    #[inline]
    pub fn get_many_with<T: FromJs>(
        &self,
        keys: &[&str],
        options: &DurableObjectGetOptions,
    ) -> Promise<HashMap<String, T>> {
        let mut pack = rt::Pack::new();
        pack.put(keys);
        pack.put(options);
        rt::promise_with(
            |answer| answer.read(|r| r.map(|r| r.value())),
            |slot| unsafe { sys::js_get_many_with(self.raw(), pack.as_ptr(), pack.len(), slot) },
        )
    }

    /// Calls [`DurableObjectStorage.list`](https://developers.cloudflare.com/durable-objects/api/).
    #[inline]
    pub fn list<T: FromJs>(&self) -> Promise<Vec<(String, T)>> {
        rt::promise_with(
            |answer| answer.read(|r| r.list(|r| Ok((r.get()?, r.value()?)))),
            |slot| unsafe { sys::js_list(self.raw(), slot) },
        )
    }

    /// Calls [`DurableObjectStorage.list`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "list")]
    #[inline]
    pub fn list_with<T: FromJs>(
        &self,
        options: &DurableObjectListOptions,
    ) -> Promise<Vec<(String, T)>> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise_with(
            |answer| answer.read(|r| r.list(|r| Ok((r.get()?, r.value()?)))),
            |slot| unsafe { sys::js_list_with(self.raw(), pack.as_ptr(), pack.len(), slot) },
        )
    }

    /// Calls [`DurableObjectStorage.put`](https://developers.cloudflare.com/durable-objects/api/).
    #[inline]
    pub fn put<T: IntoJs>(&self, key: &str, value: T) -> Promise<()> {
        let value = value.into_js();
        rt::promise(|slot| unsafe {
            sys::js_put(self.raw(), key.as_ptr(), key.len(), value.raw(), slot)
        })
    }

    /// Calls [`DurableObjectStorage.put`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "put")]
    #[inline]
    pub fn put_with<T: IntoJs>(
        &self,
        key: &str,
        value: T,
        options: &DurableObjectPutOptions,
    ) -> Promise<()> {
        let value = value.into_js();
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_put_with(
                self.raw(),
                key.as_ptr(),
                key.len(),
                value.raw(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// Calls [`DurableObjectStorage.put`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "put")]
    #[inline]
    pub fn put_many<T: IntoJs>(&self, entries: &HashMap<String, T>) -> Promise<()> {
        let mut pack = rt::Pack::new();
        pack.map(entries, |pack, x| pack.value(x));
        rt::promise(|slot| unsafe { sys::js_put_many(self.raw(), pack.as_ptr(), pack.len(), slot) })
    }

    /// Calls [`DurableObjectStorage.put`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "put")]
    #[inline]
    pub fn put_many_with<T: IntoJs>(
        &self,
        entries: &HashMap<String, T>,
        options: &DurableObjectPutOptions,
    ) -> Promise<()> {
        let mut pack = rt::Pack::new();
        pack.map(entries, |pack, x| pack.value(x));
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_put_many_with(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Calls [`DurableObjectStorage.delete`](https://developers.cloudflare.com/durable-objects/api/).
    #[inline]
    pub fn delete(&self, key: &str) -> Promise<bool> {
        rt::promise(|slot| unsafe { sys::js_delete(self.raw(), key.as_ptr(), key.len(), slot) })
    }

    /// Calls [`DurableObjectStorage.delete`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "delete")]
    #[inline]
    pub fn delete_with(&self, key: &str, options: &DurableObjectPutOptions) -> Promise<bool> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_delete_with(
                self.raw(),
                key.as_ptr(),
                key.len(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// Calls [`DurableObjectStorage.delete`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "delete")]
    #[inline]
    pub fn delete_many(&self, keys: &[&str]) -> Promise<u32> {
        let mut pack = rt::Pack::new();
        pack.put(keys);
        rt::promise(|slot| unsafe {
            sys::js_delete_many(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Calls [`DurableObjectStorage.delete`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "delete")]
    #[inline]
    pub fn delete_many_with(
        &self,
        keys: &[&str],
        options: &DurableObjectPutOptions,
    ) -> Promise<u32> {
        let mut pack = rt::Pack::new();
        pack.put(keys);
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_delete_many_with(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Calls [`DurableObjectStorage.deleteAll`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "deleteAll")]
    #[inline]
    pub fn delete_all(&self) -> Promise<()> {
        rt::promise(|slot| unsafe { sys::js_delete_all(self.raw(), slot) })
    }

    /// Calls [`DurableObjectStorage.deleteAll`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "deleteAll")]
    #[inline]
    pub fn delete_all_with(&self, options: &DurableObjectPutOptions) -> Promise<()> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_delete_all_with(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Calls [`DurableObjectStorage.transaction`](https://developers.cloudflare.com/durable-objects/api/).
    #[inline]
    pub fn transaction<T: 'static, F: Future<Output = Result<T>> + 'static>(
        &self,
        closure: impl FnOnce(DurableObjectTransaction) -> F + 'static,
    ) -> Promise<T> {
        let closure = rt::keep_later(rt::one_time(move |a| a.get().map(closure)));
        rt::promise_kept(|slot| unsafe {
            sys::js_transaction(self.raw(), closure.give(slot), slot)
        })
    }

    /// Calls [`DurableObjectStorage.getAlarm`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "getAlarm")]
    #[inline]
    pub fn get_alarm(&self) -> Promise<Option<Date>> {
        rt::promise_with(
            |answer| answer.read_optional(|r| r.epoch_milliseconds()),
            |slot| unsafe { sys::js_get_alarm(self.raw(), slot) },
        )
    }

    /// Calls [`DurableObjectStorage.getAlarm`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "getAlarm")]
    #[inline]
    pub fn get_alarm_with(&self, options: &DurableObjectGetAlarmOptions) -> Promise<Option<Date>> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise_with(
            |answer| answer.read_optional(|r| r.epoch_milliseconds()),
            |slot| unsafe { sys::js_get_alarm_with(self.raw(), pack.as_ptr(), pack.len(), slot) },
        )
    }

    /// Calls [`DurableObjectStorage.setAlarm`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "setAlarm")]
    #[inline]
    pub fn set_alarm(&self, scheduled_time: impl Into<Date>) -> Promise<()> {
        let scheduled_time: Date = scheduled_time.into();
        rt::promise(|slot| unsafe {
            sys::js_set_alarm(self.raw(), rt::in_epoch_milliseconds(scheduled_time), slot)
        })
    }

    /// Calls [`DurableObjectStorage.setAlarm`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "setAlarm")]
    #[inline]
    pub fn set_alarm_with(
        &self,
        scheduled_time: impl Into<Date>,
        options: &DurableObjectSetAlarmOptions,
    ) -> Promise<()> {
        let scheduled_time: Date = scheduled_time.into();
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_set_alarm_with(
                self.raw(),
                rt::in_epoch_milliseconds(scheduled_time),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// Calls [`DurableObjectStorage.deleteAlarm`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "deleteAlarm")]
    #[inline]
    pub fn delete_alarm(&self) -> Promise<()> {
        rt::promise(|slot| unsafe { sys::js_delete_alarm(self.raw(), slot) })
    }

    /// Calls [`DurableObjectStorage.deleteAlarm`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "deleteAlarm")]
    #[inline]
    pub fn delete_alarm_with(&self, options: &DurableObjectSetAlarmOptions) -> Promise<()> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_delete_alarm_with(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Calls [`DurableObjectStorage.sync`](https://developers.cloudflare.com/durable-objects/api/).
    #[inline]
    pub fn sync(&self) -> Promise<()> {
        rt::promise(|slot| unsafe { sys::js_sync(self.raw(), slot) })
    }

    /// The attribute [`sql`](https://developers.cloudflare.com/durable-objects/api/).
    #[cfg(feature = "sql")]
    #[inline]
    pub fn sql(&self) -> crate::sql::SqlStorage {
        rt::attribute(rt::handle(unsafe { sys::js_sql(self.raw()) }))
    }

    /// The attribute [`kv`](https://developers.cloudflare.com/durable-objects/api/).
    #[cfg(feature = "sql")]
    #[inline]
    pub fn kv(&self) -> crate::sql::SyncKvStorage {
        rt::attribute(rt::handle(unsafe { sys::js_kv(self.raw()) }))
    }

    /// Calls [`DurableObjectStorage.transactionSync`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "transactionSync")]
    #[inline]
    pub fn transaction_sync<T>(&self, closure: impl FnOnce() -> Result<T>) -> Result<T> {
        let kept = rt::Kept::new();
        rt::lend!(closure, kept.keep(rt::one_time(move |a| a.get().and_then(|()| closure()))));
        kept.finish(rt::unit(unsafe { sys::js_transaction_sync(self.raw(), closure.give()) }))
    }

    /// Calls [`DurableObjectStorage.getCurrentBookmark`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "getCurrentBookmark")]
    #[inline]
    pub fn get_current_bookmark(&self) -> Promise<String> {
        rt::promise(|slot| unsafe { sys::js_get_current_bookmark(self.raw(), slot) })
    }

    /// Calls [`DurableObjectStorage.getBookmarkForTime`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "getBookmarkForTime")]
    #[inline]
    pub fn get_bookmark_for_time(&self, timestamp: impl Into<Date>) -> Promise<String> {
        let timestamp: Date = timestamp.into();
        rt::promise(|slot| unsafe {
            sys::js_get_bookmark_for_time(self.raw(), rt::in_epoch_milliseconds(timestamp), slot)
        })
    }

    /// Calls [`DurableObjectStorage.onNextSessionRestoreBookmark`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "onNextSessionRestoreBookmark")]
    #[inline]
    pub fn on_next_session_restore_bookmark(&self, bookmark: &str) -> Promise<String> {
        rt::promise(|slot| unsafe {
            sys::js_on_next_session_restore_bookmark(
                self.raw(),
                bookmark.as_ptr(),
                bookmark.len(),
                slot,
            )
        })
    }

    /// Calls [`DurableObjectStorage.waitForBookmark`](https://developers.cloudflare.com/durable-objects/api/).
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[doc(alias = "waitForBookmark")]
    #[inline]
    pub fn wait_for_bookmark(&self, bookmark: &str) -> Promise<()> {
        rt::promise(|slot| unsafe {
            sys::js_wait_for_bookmark(self.raw(), bookmark.as_ptr(), bookmark.len(), slot)
        })
    }

    /// The attribute [`primary`](https://developers.cloudflare.com/durable-objects/api/).
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[deprecated(note = "Use `ctx.primaryStub` instead.")]
    #[inline]
    pub fn primary(&self) -> Option<super::DurableObjectStub> {
        rt::attribute(rt::optional_handle(unsafe { sys::js_primary(self.raw()) }))
    }

    /// Calls [`DurableObjectStorage.snapshot`](https://developers.cloudflare.com/durable-objects/api/).
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn snapshot(&self) -> Promise<super::DurableObjectSnapshot> {
        rt::promise(|slot| unsafe { sys::js_snapshot(self.raw(), slot) })
    }

    /// Calls [`DurableObjectStorage.snapshot`](https://developers.cloudflare.com/durable-objects/api/).
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[doc(alias = "snapshot")]
    #[inline]
    pub fn snapshot_with(
        &self,
        options: &super::DurableObjectSnapshotOptions,
    ) -> Promise<super::DurableObjectSnapshot> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_snapshot_with(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Calls [`DurableObjectStorage.onNextSessionRestore`](https://developers.cloudflare.com/durable-objects/api/).
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[doc(alias = "onNextSessionRestore")]
    #[inline]
    pub fn on_next_session_restore<'a>(
        &self,
        target: impl Into<super::DurableObjectStorageOnNextSessionRestoreTarget<'a>>,
    ) -> Promise<String> {
        let target = target.into();
        let mut pack = rt::Pack::new();
        pack.put(&target);
        rt::promise(|slot| unsafe {
            sys::js_on_next_session_restore(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Calls [`DurableObjectStorage.onNextSessionRestore`](https://developers.cloudflare.com/durable-objects/api/).
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[doc(alias = "onNextSessionRestore")]
    #[inline]
    pub fn on_next_session_restore_with<'a>(
        &self,
        target: impl Into<super::DurableObjectStorageOnNextSessionRestoreTarget<'a>>,
        options: &super::DurableObjectRestoreOptions,
    ) -> Promise<String> {
        let target = target.into();
        let mut pack = rt::Pack::new();
        pack.put(&target);
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_on_next_session_restore_with(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Calls [`DurableObjectStorage.ensureReplicas`](https://developers.cloudflare.com/durable-objects/api/).
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[doc(alias = "ensureReplicas")]
    #[deprecated(note = "Use `ctx.configureReadReplication()` instead.")]
    #[inline]
    pub fn ensure_replicas(&self) -> Result<()> {
        rt::unit(unsafe { sys::js_ensure_replicas(self.raw()) })
    }

    /// Calls [`DurableObjectStorage.disableReplicas`](https://developers.cloudflare.com/durable-objects/api/).
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[doc(alias = "disableReplicas")]
    #[deprecated(note = "Use `ctx.configureReadReplication()` instead.")]
    #[inline]
    pub fn disable_replicas(&self) -> Result<()> {
        rt::unit(unsafe { sys::js_disable_replicas(self.raw()) })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:durable-objects";
        "DurableObjectStorage.get" => fn js_get(
            this: RawHandle,
            key: *const u8,
            key_len: usize,
            slot: Slot,
        );
        "DurableObjectStorage.get:with" => fn js_get_with(
            this: RawHandle,
            key: *const u8,
            key_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "DurableObjectStorage.get:many" => fn js_get_many(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "DurableObjectStorage.get:many-with" => fn js_get_many_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "DurableObjectStorage.list" => fn js_list(this: RawHandle, slot: Slot);
        "DurableObjectStorage.list:with" => fn js_list_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "DurableObjectStorage.put" => fn js_put(
            this: RawHandle,
            key: *const u8,
            key_len: usize,
            value: RawHandle,
            slot: Slot,
        );
        "DurableObjectStorage.put:with" => fn js_put_with(
            this: RawHandle,
            key: *const u8,
            key_len: usize,
            value: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "DurableObjectStorage.put:many" => fn js_put_many(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "DurableObjectStorage.put:many-with" => fn js_put_many_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "DurableObjectStorage.delete" => fn js_delete(
            this: RawHandle,
            key: *const u8,
            key_len: usize,
            slot: Slot,
        );
        "DurableObjectStorage.delete:with" => fn js_delete_with(
            this: RawHandle,
            key: *const u8,
            key_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "DurableObjectStorage.delete:many" => fn js_delete_many(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "DurableObjectStorage.delete:many-with" => fn js_delete_many_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "DurableObjectStorage.deleteAll" => fn js_delete_all(this: RawHandle, slot: Slot);
        "DurableObjectStorage.deleteAll:with" => fn js_delete_all_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "DurableObjectStorage.transaction" => fn js_transaction(
            this: RawHandle,
            closure: u32,
            slot: Slot,
        );
        "DurableObjectStorage.getAlarm" => fn js_get_alarm(this: RawHandle, slot: Slot);
        "DurableObjectStorage.getAlarm:with" => fn js_get_alarm_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "DurableObjectStorage.setAlarm" => fn js_set_alarm(
            this: RawHandle,
            scheduled_time: f64,
            slot: Slot,
        );
        "DurableObjectStorage.setAlarm:with" => fn js_set_alarm_with(
            this: RawHandle,
            scheduled_time: f64,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "DurableObjectStorage.deleteAlarm" => fn js_delete_alarm(this: RawHandle, slot: Slot);
        "DurableObjectStorage.deleteAlarm:with" => fn js_delete_alarm_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "DurableObjectStorage.sync" => fn js_sync(this: RawHandle, slot: Slot);
        #[cfg(feature = "sql")]
        "DurableObjectStorage.sql" => fn js_sql(this: RawHandle) -> RawHandle;
        #[cfg(feature = "sql")]
        "DurableObjectStorage.kv" => fn js_kv(this: RawHandle) -> RawHandle;
        "DurableObjectStorage.transactionSync" => fn js_transaction_sync(
            this: RawHandle,
            closure: u32,
        ) -> i32;
        "DurableObjectStorage.getCurrentBookmark" => fn js_get_current_bookmark(
            this: RawHandle,
            slot: Slot,
        );
        "DurableObjectStorage.getBookmarkForTime" => fn js_get_bookmark_for_time(
            this: RawHandle,
            timestamp: f64,
            slot: Slot,
        );
        "DurableObjectStorage.onNextSessionRestoreBookmark" => fn js_on_next_session_restore_bookmark(
            this: RawHandle,
            bookmark: *const u8,
            bookmark_len: usize,
            slot: Slot,
        );
        #[cfg(feature = "experimental")]
        "DurableObjectStorage.waitForBookmark" => fn js_wait_for_bookmark(
            this: RawHandle,
            bookmark: *const u8,
            bookmark_len: usize,
            slot: Slot,
        );
        #[cfg(feature = "experimental")]
        "DurableObjectStorage.primary" => fn js_primary(this: RawHandle) -> RawHandle;
        #[cfg(feature = "experimental")]
        "DurableObjectStorage.snapshot" => fn js_snapshot(this: RawHandle, slot: Slot);
        #[cfg(feature = "experimental")]
        "DurableObjectStorage.snapshot:with" => fn js_snapshot_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        #[cfg(feature = "experimental")]
        "DurableObjectStorage.onNextSessionRestore" => fn js_on_next_session_restore(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        #[cfg(feature = "experimental")]
        "DurableObjectStorage.onNextSessionRestore:with" => fn js_on_next_session_restore_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        #[cfg(feature = "experimental")]
        "DurableObjectStorage.ensureReplicas" => fn js_ensure_replicas(this: RawHandle) -> i32;
        #[cfg(feature = "experimental")]
        "DurableObjectStorage.disableReplicas" => fn js_disable_replicas(this: RawHandle) -> i32;
    }
}
