//! `EventTarget.removeEventListener(options)`: What `EventTarget.removeEventListener(options)` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::EventTargetEventListenerOptions;
use crate::rt;

/// What `EventTarget.removeEventListener(options)` takes.
#[derive(Clone, Debug)]
pub enum EventTargetRemoveEventListenerOptions {
    /// A boolean.
    Bool(bool),
    /// `EventTargetEventListenerOptions`
    EventTargetEventListenerOptions(EventTargetEventListenerOptions),
}

rt::union_type! {
    EventTargetRemoveEventListenerOptions {
        Bool(0): value bool,
        EventTargetEventListenerOptions(1): value EventTargetEventListenerOptions,
    }
}
