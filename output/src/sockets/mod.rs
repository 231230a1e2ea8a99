//! TCP and UDP sockets.
//!
//! [Documentation](https://developers.cloudflare.com/workers/runtime-apis/tcp-sockets/)
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

mod functions;
mod socket;
mod socket_address;
mod socket_info;
mod socket_options;
mod socket_protocol;
mod socket_secure_transport;
mod sockets_connect_address;
mod tls_options;

#[cfg(feature = "experimental")]
mod datagram;

pub use functions::{connect, connect_with};
pub use socket::Socket;
pub use socket_address::SocketAddress;
pub use socket_info::SocketInfo;
pub use socket_options::SocketOptions;
pub use socket_protocol::SocketProtocol;
pub use socket_secure_transport::SocketSecureTransport;
pub use sockets_connect_address::SocketsConnectAddress;
pub use tls_options::TlsOptions;

#[cfg(feature = "experimental")]
pub use datagram::Datagram;
