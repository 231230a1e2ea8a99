//! `ScheduledEvent`: The interface [`ScheduledEvent`](https://developers.cloudflare.com/workers/configuration/cron-triggers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Date, Result};

/// The interface [`ScheduledEvent`](https://developers.cloudflare.com/workers/configuration/cron-triggers/).
#[repr(transparent)]
pub struct ScheduledEvent(crate::events::ExtendableEvent);

rt::handle_type!(ScheduledEvent: crate::events::ExtendableEvent);
rt::ancestors!(ScheduledEvent, crate::events::Event);

impl ScheduledEvent {
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

    /// Calls [`ScheduledEvent.noRetry`](https://developers.cloudflare.com/workers/configuration/cron-triggers/).
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
        "ScheduledEvent.scheduledTime" => fn js_scheduled_time(this: RawHandle) -> f64;
        "ScheduledEvent.cron" => fn js_cron(this: RawHandle) -> i32;
        "ScheduledEvent.noRetry" => fn js_no_retry(this: RawHandle) -> i32;
    }
}
