//! Node.js compatibility.
//!
//! [Documentation](https://developers.cloudflare.com/workers/runtime-apis/nodejs/)
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

mod functions;
mod handle_as_node_request_port;
mod node_handle_as_node_request_port;

pub use functions::{buffer, process};
pub use handle_as_node_request_port::HandleAsNodeRequestPort;
pub use node_handle_as_node_request_port::NodeHandleAsNodeRequestPort;

#[cfg(all(feature = "global", feature = "http"))]
pub use functions::handle_as_node_request_with;

#[cfg(all(feature = "global", feature = "sockets"))]
pub use functions::handle_as_node_connection_with;

#[cfg(feature = "http")]
pub use functions::handle_as_node_request;

#[cfg(feature = "sockets")]
pub use functions::handle_as_node_connection;
