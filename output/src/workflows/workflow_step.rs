//! `CloudflareWorkersModule.WorkflowStep`: The interface [`CloudflareWorkersModule.WorkflowStep`](https://developers.cloudflare.com/workflows/build/workers-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use core::future::Future;
use std::time::Duration;

use super::{
    WorkflowStepConfig, WorkflowStepContext, WorkflowStepEvent, WorkflowStepRollbackOptions,
    WorkflowStepWaitForEventOptions,
};
use crate::rt::{self, Date, FromJs, IntoJs, Js, Promise, Result};

/// The interface [`CloudflareWorkersModule.WorkflowStep`](https://developers.cloudflare.com/workflows/build/workers-api/).
#[doc(alias = "CloudflareWorkersModule.WorkflowStep")]
#[repr(transparent)]
pub struct WorkflowStep(Js);

rt::handle_type!(WorkflowStep: Js);

impl WorkflowStep {
    /// Calls [`CloudflareWorkersModule.WorkflowStep.do`](https://developers.cloudflare.com/workflows/build/workers-api/).
    #[doc(alias = "do")]
    #[inline]
    pub fn run<T: IntoJs + FromJs + 'static, F: Future<Output = Result<T>> + 'static>(
        &self,
        name: &str,
        mut callback: impl FnMut(WorkflowStepContext) -> F + 'static,
    ) -> Promise<T> {
        let callback = rt::callback(rt::later(rt::Value, move |a| a.get().map(&mut callback)));
        rt::promise_value(|slot| unsafe {
            sys::js_do_run(self.raw(), name.as_ptr(), name.len(), callback.give(), slot)
        })
    }

    /// Calls [`CloudflareWorkersModule.WorkflowStep.do`](https://developers.cloudflare.com/workflows/build/workers-api/).
    #[doc(alias = "do")]
    #[inline]
    pub fn run_with<T: IntoJs + FromJs + 'static, F: Future<Output = Result<T>> + 'static>(
        &self,
        name: &str,
        rollback_options: &WorkflowStepRollbackOptions,
        mut callback: impl FnMut(WorkflowStepContext) -> F + 'static,
    ) -> Promise<T> {
        let callback = rt::callback(rt::later(rt::Value, move |a| a.get().map(&mut callback)));
        let mut pack = rt::Pack::new();
        pack.put(rollback_options);
        rt::promise_value(|slot| unsafe {
            sys::js_do_run_with(
                self.raw(),
                name.as_ptr(),
                name.len(),
                callback.give(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// Calls [`CloudflareWorkersModule.WorkflowStep.do`](https://developers.cloudflare.com/workflows/build/workers-api/).
    #[doc(alias = "do")]
    #[inline]
    pub fn run_configured<T: IntoJs + FromJs + 'static, F: Future<Output = Result<T>> + 'static>(
        &self,
        name: &str,
        config: &WorkflowStepConfig,
        mut callback: impl FnMut(WorkflowStepContext) -> F + 'static,
    ) -> Promise<T> {
        let callback = rt::callback(rt::later(rt::Value, move |a| a.get().map(&mut callback)));
        let mut pack = rt::Pack::new();
        pack.put(config);
        rt::promise_value(|slot| unsafe {
            sys::js_do_run_configured(
                self.raw(),
                name.as_ptr(),
                name.len(),
                callback.give(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// Calls [`CloudflareWorkersModule.WorkflowStep.do`](https://developers.cloudflare.com/workflows/build/workers-api/).
    #[doc(alias = "do")]
    #[inline]
    pub fn run_configured_with<
        T: IntoJs + FromJs + 'static,
        F: Future<Output = Result<T>> + 'static,
    >(
        &self,
        name: &str,
        config: &WorkflowStepConfig,
        rollback_options: &WorkflowStepRollbackOptions,
        mut callback: impl FnMut(WorkflowStepContext) -> F + 'static,
    ) -> Promise<T> {
        let callback = rt::callback(rt::later(rt::Value, move |a| a.get().map(&mut callback)));
        let mut pack = rt::Pack::new();
        pack.put(config);
        pack.put(rollback_options);
        rt::promise_value(|slot| unsafe {
            sys::js_do_run_configured_with(
                self.raw(),
                name.as_ptr(),
                name.len(),
                callback.give(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// Calls [`CloudflareWorkersModule.WorkflowStep.sleep`](https://developers.cloudflare.com/workflows/build/workers-api/).
    #[inline]
    pub fn sleep(&self, name: &str, duration: Duration) -> Promise<()> {
        rt::promise(|slot| unsafe {
            sys::js_sleep(
                self.raw(),
                name.as_ptr(),
                name.len(),
                rt::in_milliseconds(duration),
                slot,
            )
        })
    }

    /// Calls [`CloudflareWorkersModule.WorkflowStep.sleepUntil`](https://developers.cloudflare.com/workflows/build/workers-api/).
    #[doc(alias = "sleepUntil")]
    #[inline]
    pub fn sleep_until(&self, name: &str, timestamp: impl Into<Date>) -> Promise<()> {
        let timestamp: Date = timestamp.into();
        let mut pack = rt::Pack::new();
        pack.put(&timestamp);
        rt::promise(|slot| unsafe {
            sys::js_sleep_until(
                self.raw(),
                name.as_ptr(),
                name.len(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// Calls [`CloudflareWorkersModule.WorkflowStep.waitForEvent`](https://developers.cloudflare.com/workflows/build/workers-api/).
    #[doc(alias = "waitForEvent")]
    #[inline]
    pub fn wait_for_event<T: FromJs>(
        &self,
        name: &str,
        options: &WorkflowStepWaitForEventOptions,
    ) -> Promise<WorkflowStepEvent<T>> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_wait_for_event(
                self.raw(),
                name.as_ptr(),
                name.len(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:workflows";
        "CloudflareWorkersModule.WorkflowStep.do:run" => fn js_do_run(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
            callback: u32,
            slot: Slot,
        );
        "CloudflareWorkersModule.WorkflowStep.do:run-with" => fn js_do_run_with(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
            callback: u32,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "CloudflareWorkersModule.WorkflowStep.do:run-configured" => fn js_do_run_configured(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
            callback: u32,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "CloudflareWorkersModule.WorkflowStep.do:run-configured-with" => fn js_do_run_configured_with(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
            callback: u32,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "CloudflareWorkersModule.WorkflowStep.sleep" => fn js_sleep(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
            duration: f64,
            slot: Slot,
        );
        "CloudflareWorkersModule.WorkflowStep.sleepUntil" => fn js_sleep_until(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "CloudflareWorkersModule.WorkflowStep.waitForEvent" => fn js_wait_for_event(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
    }
}
