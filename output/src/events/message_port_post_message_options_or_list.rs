//! `MessagePort.postMessage(options)`: What `MessagePort.postMessage(options)` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::MessagePortPostMessageOptions;
use crate::rt::{self, Js};

/// What `MessagePort.postMessage(options)` takes.
#[derive(Clone, Debug)]
pub enum MessagePortPostMessageOptionsOrList {
    /// A list.
    List(Vec<Js>),
    /// `MessagePortPostMessageOptions`
    MessagePortPostMessageOptions(MessagePortPostMessageOptions),
}

rt::union_type! {
    MessagePortPostMessageOptionsOrList {
        List(0): value Vec<Js>,
        MessagePortPostMessageOptions(1): value MessagePortPostMessageOptions,
    }
}
