//! `EventTarget.removeEventListener(options)`: A boolean or `EventTargetEventListenerOptions`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::EventTargetEventListenerOptions;
use crate::rt;

/// A boolean or `EventTargetEventListenerOptions`.
#[derive(Clone, Debug)]
pub enum EventTargetRemoveEventListenerOptions {
    /// A boolean.
    Bool(bool),
    /// `EventTargetEventListenerOptions`
    EventListenerOptions(EventTargetEventListenerOptions),
}

rt::union_type! {
    EventTargetRemoveEventListenerOptions [from encode]
    {}
    {
        Bool(0): value bool,
        EventListenerOptions(1): value EventTargetEventListenerOptions,
    }
    []
}
