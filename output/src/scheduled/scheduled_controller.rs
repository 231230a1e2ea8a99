//! `ScheduledController`: The interface [`ScheduledController`](https://developers.cloudflare.com/workers/configuration/cron-triggers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Date, Js, Result};

/// The interface [`ScheduledController`](https://developers.cloudflare.com/workers/configuration/cron-triggers/).
///
/// # Example
/// ```no_run
/// use workers::prelude::*;
///
/// #[event(scheduled)]
/// async fn scheduled(controller: ScheduledController, env: Env) -> Result<()> {
///     let kv = env.kv("CLOCK")?;
///     kv.put("last", format!("{} at {:?}", controller.cron(), controller.scheduled_time())).await
/// }
/// ```
#[repr(transparent)]
pub struct ScheduledController(Js);

rt::handle_type!(ScheduledController: Js);

impl ScheduledController {
    /// The attribute [`scheduledTime`](https://developers.cloudflare.com/workers/configuration/cron-triggers/).
    #[doc(alias = "scheduledTime")]
    #[inline]
    pub fn scheduled_time(&self) -> Date {
        rt::attribute(rt::epoch_milliseconds(unsafe { sys::js_scheduled_time(self.raw()) }))
    }

    /// The attribute [`cron`](https://developers.cloudflare.com/workers/configuration/cron-triggers/).
    #[inline]
    pub fn cron(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_cron(self.raw()) }))
    }

    /// Calls [`ScheduledController.noRetry`](https://developers.cloudflare.com/workers/configuration/cron-triggers/).
    #[doc(alias = "noRetry")]
    #[inline]
    pub fn no_retry(&self) -> Result<()> {
        rt::unit(unsafe { sys::js_no_retry(self.raw()) })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:scheduled";
        "ScheduledController.scheduledTime" => fn js_scheduled_time(this: RawHandle) -> f64;
        "ScheduledController.cron" => fn js_cron(this: RawHandle) -> i32;
        "ScheduledController.noRetry" => fn js_no_retry(this: RawHandle) -> i32;
    }
}
