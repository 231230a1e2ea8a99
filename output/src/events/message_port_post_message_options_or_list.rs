//! `MessagePort.postMessage(options)`: `MessagePortPostMessageOptions` or a list.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::MessagePortPostMessageOptions;
use crate::rt::{self, Js};

/// `MessagePortPostMessageOptions` or a list.
#[derive(Clone, Debug)]
pub enum MessagePortPostMessageOptionsOrList {
    /// `MessagePortPostMessageOptions`
    Options(MessagePortPostMessageOptions),
    /// A list.
    List(Vec<Js>),
}

rt::union_type! {
    MessagePortPostMessageOptionsOrList [from encode]
    {}
    {
        Options(0): value MessagePortPostMessageOptions,
        List(1): list Js,
    }
    []
}
