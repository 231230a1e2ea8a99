//! `TailEvent`: The interface [`TailEvent`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::TraceItem;
use crate::rt;

/// The interface [`TailEvent`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
#[repr(transparent)]
pub struct TailEvent(crate::events::ExtendableEvent);

rt::handle_type!(TailEvent: crate::events::ExtendableEvent);
rt::ancestors!(TailEvent, crate::events::Event);

impl TailEvent {
    /// The attribute [`events`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
    #[inline]
    pub fn events(&self) -> Vec<TraceItem> {
        rt::attribute(rt::take(unsafe { sys::js_events(self.raw()) }))
    }

    /// The attribute [`traces`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
    #[inline]
    pub fn traces(&self) -> Vec<TraceItem> {
        rt::attribute(rt::take(unsafe { sys::js_traces(self.raw()) }))
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:tail";
        "TailEvent.events" => fn js_events(this: RawHandle) -> i32;
        "TailEvent.traces" => fn js_traces(this: RawHandle) -> i32;
    }
}
