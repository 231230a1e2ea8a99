//! `cloudflare:node.handleAsNodeRequest(port)`: A number or `HandleAsNodeRequestPort`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::HandleAsNodeRequestPort;
use crate::rt;

/// A number or `HandleAsNodeRequestPort`.
#[derive(Clone, Debug)]
pub enum NodeHandleAsNodeRequestPort {
    /// A number.
    Number(u16),
    /// `HandleAsNodeRequestPort`
    HandleAsNodeRequestPort(HandleAsNodeRequestPort),
}

rt::union_type! {
    NodeHandleAsNodeRequestPort [from encode]
    {}
    {
        Number(0): value u16,
        HandleAsNodeRequestPort(1): value HandleAsNodeRequestPort,
    }
    []
}
