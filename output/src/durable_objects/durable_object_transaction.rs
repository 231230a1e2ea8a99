//! `DurableObjectTransaction`: The interface [`DurableObjectTransaction`](https://developers.cloudflare.com/durable-objects/api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::{
    DurableObjectGetAlarmOptions, DurableObjectGetOptions, DurableObjectListOptions,
    DurableObjectPutOptions, DurableObjectSetAlarmOptions,
};
use crate::rt::{self, Date, FromJs, IntoJs, Js, Promise, Result};

/// The interface [`DurableObjectTransaction`](https://developers.cloudflare.com/durable-objects/api/).
#[repr(transparent)]
pub struct DurableObjectTransaction(Js);

rt::handle_type!(DurableObjectTransaction: Js);

impl DurableObjectTransaction {
    /// Calls [`DurableObjectTransaction.get`](https://developers.cloudflare.com/durable-objects/api/).
    #[inline]
    pub fn get<T: FromJs>(&self, key: &str) -> Promise<Option<T>> {
        rt::promise_optional_value(|slot| unsafe {
            sys::js_get(self.raw(), key.as_ptr(), key.len(), slot)
        })
    }

    /// Calls [`DurableObjectTransaction.get`](https://developers.cloudflare.com/durable-objects/api/).
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

    /// Calls [`DurableObjectTransaction.get`](https://developers.cloudflare.com/durable-objects/api/).
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

    /// Calls [`DurableObjectTransaction.get`](https://developers.cloudflare.com/durable-objects/api/).
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

    /// Calls [`DurableObjectTransaction.list`](https://developers.cloudflare.com/durable-objects/api/).
    #[inline]
    pub fn list<T: FromJs>(&self) -> Promise<Vec<(String, T)>> {
        rt::promise_with(
            |answer| answer.read(|r| r.list(|r| Ok((r.get()?, r.value()?)))),
            |slot| unsafe { sys::js_list(self.raw(), slot) },
        )
    }

    /// Calls [`DurableObjectTransaction.list`](https://developers.cloudflare.com/durable-objects/api/).
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

    /// Calls [`DurableObjectTransaction.put`](https://developers.cloudflare.com/durable-objects/api/).
    #[inline]
    pub fn put<T: IntoJs>(&self, key: &str, value: T) -> Promise<()> {
        let value = value.into_js();
        rt::promise(|slot| unsafe {
            sys::js_put(self.raw(), key.as_ptr(), key.len(), value.raw(), slot)
        })
    }

    /// Calls [`DurableObjectTransaction.put`](https://developers.cloudflare.com/durable-objects/api/).
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

    /// Calls [`DurableObjectTransaction.put`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "put")]
    #[inline]
    pub fn put_many<T: IntoJs>(&self, entries: &HashMap<String, T>) -> Promise<()> {
        let mut pack = rt::Pack::new();
        pack.map(entries, |pack, x| pack.value(x));
        rt::promise(|slot| unsafe { sys::js_put_many(self.raw(), pack.as_ptr(), pack.len(), slot) })
    }

    /// Calls [`DurableObjectTransaction.put`](https://developers.cloudflare.com/durable-objects/api/).
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

    /// Calls [`DurableObjectTransaction.delete`](https://developers.cloudflare.com/durable-objects/api/).
    #[inline]
    pub fn delete(&self, key: &str) -> Promise<bool> {
        rt::promise(|slot| unsafe { sys::js_delete(self.raw(), key.as_ptr(), key.len(), slot) })
    }

    /// Calls [`DurableObjectTransaction.delete`](https://developers.cloudflare.com/durable-objects/api/).
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

    /// Calls [`DurableObjectTransaction.delete`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "delete")]
    #[inline]
    pub fn delete_many(&self, keys: &[&str]) -> Promise<u32> {
        let mut pack = rt::Pack::new();
        pack.put(keys);
        rt::promise(|slot| unsafe {
            sys::js_delete_many(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Calls [`DurableObjectTransaction.delete`](https://developers.cloudflare.com/durable-objects/api/).
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

    /// Calls [`DurableObjectTransaction.rollback`](https://developers.cloudflare.com/durable-objects/api/).
    #[inline]
    pub fn rollback(&self) -> Result<()> {
        rt::unit(unsafe { sys::js_rollback(self.raw()) })
    }

    /// Calls [`DurableObjectTransaction.getAlarm`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "getAlarm")]
    #[inline]
    pub fn get_alarm(&self) -> Promise<Option<Date>> {
        rt::promise_with(
            |answer| answer.read_optional(|r| r.epoch_milliseconds()),
            |slot| unsafe { sys::js_get_alarm(self.raw(), slot) },
        )
    }

    /// Calls [`DurableObjectTransaction.getAlarm`](https://developers.cloudflare.com/durable-objects/api/).
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

    /// Calls [`DurableObjectTransaction.setAlarm`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "setAlarm")]
    #[inline]
    pub fn set_alarm(&self, scheduled_time: impl Into<Date>) -> Promise<()> {
        let scheduled_time: Date = scheduled_time.into();
        rt::promise(|slot| unsafe {
            sys::js_set_alarm(self.raw(), rt::in_epoch_milliseconds(scheduled_time), slot)
        })
    }

    /// Calls [`DurableObjectTransaction.setAlarm`](https://developers.cloudflare.com/durable-objects/api/).
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

    /// Calls [`DurableObjectTransaction.deleteAlarm`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "deleteAlarm")]
    #[inline]
    pub fn delete_alarm(&self) -> Promise<()> {
        rt::promise(|slot| unsafe { sys::js_delete_alarm(self.raw(), slot) })
    }

    /// Calls [`DurableObjectTransaction.deleteAlarm`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "deleteAlarm")]
    #[inline]
    pub fn delete_alarm_with(&self, options: &DurableObjectSetAlarmOptions) -> Promise<()> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_delete_alarm_with(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:durable-objects";
        "DurableObjectTransaction.get" => fn js_get(
            this: RawHandle,
            key: *const u8,
            key_len: usize,
            slot: Slot,
        );
        "DurableObjectTransaction.get:with" => fn js_get_with(
            this: RawHandle,
            key: *const u8,
            key_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "DurableObjectTransaction.get:many" => fn js_get_many(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "DurableObjectTransaction.get:many-with" => fn js_get_many_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "DurableObjectTransaction.list" => fn js_list(this: RawHandle, slot: Slot);
        "DurableObjectTransaction.list:with" => fn js_list_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "DurableObjectTransaction.put" => fn js_put(
            this: RawHandle,
            key: *const u8,
            key_len: usize,
            value: RawHandle,
            slot: Slot,
        );
        "DurableObjectTransaction.put:with" => fn js_put_with(
            this: RawHandle,
            key: *const u8,
            key_len: usize,
            value: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "DurableObjectTransaction.put:many" => fn js_put_many(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "DurableObjectTransaction.put:many-with" => fn js_put_many_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "DurableObjectTransaction.delete" => fn js_delete(
            this: RawHandle,
            key: *const u8,
            key_len: usize,
            slot: Slot,
        );
        "DurableObjectTransaction.delete:with" => fn js_delete_with(
            this: RawHandle,
            key: *const u8,
            key_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "DurableObjectTransaction.delete:many" => fn js_delete_many(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "DurableObjectTransaction.delete:many-with" => fn js_delete_many_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "DurableObjectTransaction.rollback" => fn js_rollback(this: RawHandle) -> i32;
        "DurableObjectTransaction.getAlarm" => fn js_get_alarm(this: RawHandle, slot: Slot);
        "DurableObjectTransaction.getAlarm:with" => fn js_get_alarm_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "DurableObjectTransaction.setAlarm" => fn js_set_alarm(
            this: RawHandle,
            scheduled_time: f64,
            slot: Slot,
        );
        "DurableObjectTransaction.setAlarm:with" => fn js_set_alarm_with(
            this: RawHandle,
            scheduled_time: f64,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "DurableObjectTransaction.deleteAlarm" => fn js_delete_alarm(this: RawHandle, slot: Slot);
        "DurableObjectTransaction.deleteAlarm:with" => fn js_delete_alarm_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
    }
}
