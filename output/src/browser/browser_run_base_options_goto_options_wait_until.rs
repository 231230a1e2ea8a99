//! `BrowserRunBaseOptionsGotoOptions.waitUntil`: What `BrowserRunBaseOptionsGotoOptions.waitUntil` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::BrowserRunLifecycleEvent;
use crate::rt;

/// What `BrowserRunBaseOptionsGotoOptions.waitUntil` takes.
#[derive(Clone, Debug)]
pub enum BrowserRunBaseOptionsGotoOptionsWaitUntil {
    /// `BrowserRunLifecycleEvent`
    BrowserRunLifecycleEvent(BrowserRunLifecycleEvent),
    /// A list.
    List(Vec<BrowserRunLifecycleEvent>),
}

rt::union_type! {
    BrowserRunBaseOptionsGotoOptionsWaitUntil {
        BrowserRunLifecycleEvent(0): value BrowserRunLifecycleEvent,
        List(1): value Vec<BrowserRunLifecycleEvent>,
    }
}
