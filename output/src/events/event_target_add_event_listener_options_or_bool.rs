//! `EventTarget.addEventListener(options)`: What `EventTarget.addEventListener(options)` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::EventTargetAddEventListenerOptions;
use crate::rt;

/// What `EventTarget.addEventListener(options)` takes.
#[derive(Clone, Debug)]
pub enum EventTargetAddEventListenerOptionsOrBool {
    /// A boolean.
    Bool(bool),
    /// `EventTargetAddEventListenerOptions`
    EventTargetAddEventListenerOptions(EventTargetAddEventListenerOptions),
}

rt::union_type! {
    EventTargetAddEventListenerOptionsOrBool {
        Bool(0): value bool,
        EventTargetAddEventListenerOptions(1): value EventTargetAddEventListenerOptions,
    }
}
