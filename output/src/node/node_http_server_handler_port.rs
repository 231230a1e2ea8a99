//! `cloudflare:node.httpServerHandler(port)`: A number, `HttpServerHandlerOptions` or `NodeStyleServer`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{HttpServerHandlerOptions, NodeStyleServer};
use crate::rt;

/// A number, `HttpServerHandlerOptions` or `NodeStyleServer`.
#[derive(Clone, Debug)]
pub enum NodeHttpServerHandlerPort {
    /// A number.
    Number(u16),
    /// `HttpServerHandlerOptions`
    HttpServerHandlerOptions(HttpServerHandlerOptions),
    /// `NodeStyleServer`
    StyleServer(NodeStyleServer),
}

rt::union_type! {
    NodeHttpServerHandlerPort [from encode]
    {}
    {
        Number(0): value u16,
        HttpServerHandlerOptions(1): value HttpServerHandlerOptions,
        StyleServer(2): value NodeStyleServer,
    }
    []
}
