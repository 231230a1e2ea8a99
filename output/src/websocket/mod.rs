//! WebSockets and server-sent events.
//!
//! [Documentation](https://developers.cloudflare.com/workers/runtime-apis/websockets/)
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

mod close_event;
mod close_event_init;
mod event_source;
mod event_source_event_source_init;
mod web_socket;
mod web_socket_accept_options;
mod web_socket_binary_type;
mod web_socket_pair;
mod web_socket_protocols;
mod web_socket_request_response_pair;
mod web_socket_send_message;

pub use close_event::CloseEvent;
pub use close_event_init::CloseEventInit;
pub use event_source::EventSource;
pub use event_source_event_source_init::EventSourceEventSourceInit;
pub use web_socket::WebSocket;
pub use web_socket_accept_options::WebSocketAcceptOptions;
pub use web_socket_binary_type::WebSocketBinaryType;
pub use web_socket_pair::WebSocketPair;
pub use web_socket_protocols::WebSocketProtocols;
pub use web_socket_request_response_pair::WebSocketRequestResponsePair;
pub use web_socket_send_message::WebSocketSendMessage;
