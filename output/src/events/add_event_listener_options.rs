//! `globalThis.addEventListener(options)`: A boolean or `EventTargetAddEventListenerOptions`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::EventTargetAddEventListenerOptions;
use crate::rt;

/// A boolean or `EventTargetAddEventListenerOptions`.
#[derive(Clone, Debug)]
pub enum AddEventListenerOptions {
    /// A boolean.
    Bool(bool),
    /// `EventTargetAddEventListenerOptions`
    EventTargetAddEventListenerOptions(EventTargetAddEventListenerOptions),
}

rt::union_type! {
    AddEventListenerOptions [from encode]
    {}
    {
        Bool(0): value bool,
        EventTargetAddEventListenerOptions(1): value EventTargetAddEventListenerOptions,
    }
    []
}
