//! Node.js compatibility.
//!
//! [Documentation](https://developers.cloudflare.com/workers/runtime-apis/nodejs/)
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/node.jsonc`.

mod cloudflare_node_handle_as_node_request_port;
mod cloudflare_node_http_server_handler_options;
mod cloudflare_node_node_style_server_address_result;
mod functions;
mod node_handle_as_node_request_port;

pub use cloudflare_node_handle_as_node_request_port::CloudflareNodeHandleAsNodeRequestPort;
pub use cloudflare_node_http_server_handler_options::CloudflareNodeHttpServerHandlerOptions;
pub use cloudflare_node_node_style_server_address_result::CloudflareNodeNodeStyleServerAddressResult;
pub use functions::{buffer, connect_handler, http_server_handler, process};
pub use node_handle_as_node_request_port::NodeHandleAsNodeRequestPort;

#[cfg(all(feature = "global", feature = "http"))]
pub use functions::handle_as_node_request_with;

#[cfg(all(feature = "global", feature = "sockets"))]
pub use functions::handle_as_node_connection_with;

#[cfg(feature = "http")]
pub use functions::handle_as_node_request;

#[cfg(feature = "sockets")]
pub use functions::handle_as_node_connection;
