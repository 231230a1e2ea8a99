//! Events, event targets and abort signals.
//!
//! [Documentation](https://developer.mozilla.org/docs/Web/API/EventTarget)
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

mod abort_controller;
mod abort_signal;
mod add_event_listener_options;
mod add_event_listener_type;
mod custom_event;
mod custom_event_custom_event_init;
mod dispatch_event_event;
mod dom_exception;
mod error_event;
mod error_event_error_event_init;
mod event;
mod event_init;
mod event_target;
mod event_target_add_event_listener_options;
mod event_target_add_event_listener_options_or_bool;
mod event_target_event_listener_options;
mod event_target_handler_object;
mod extendable_event;
mod functions;
mod message_channel;
mod message_event;
mod message_event_init;
mod message_port;
mod message_port_post_message_options;
mod message_port_post_message_options_or_list;
mod promise_rejection_event;

pub use abort_controller::AbortController;
pub use abort_signal::AbortSignal;
pub use add_event_listener_options::AddEventListenerOptions;
pub use add_event_listener_type::AddEventListenerType;
pub use custom_event::CustomEvent;
pub use custom_event_custom_event_init::CustomEventCustomEventInit;
pub use dispatch_event_event::DispatchEventEvent;
pub use dom_exception::DomException;
pub use error_event::ErrorEvent;
pub use error_event_error_event_init::ErrorEventErrorEventInit;
pub use event::Event;
pub use event_init::EventInit;
pub use event_target::EventTarget;
pub use event_target_add_event_listener_options::EventTargetAddEventListenerOptions;
pub use event_target_add_event_listener_options_or_bool::EventTargetAddEventListenerOptionsOrBool;
pub use event_target_event_listener_options::EventTargetEventListenerOptions;
pub use event_target_handler_object::EventTargetHandlerObject;
pub use extendable_event::ExtendableEvent;
pub use functions::{add_event_listener, add_event_listener_with, dispatch_event};
pub use message_channel::MessageChannel;
pub use message_event::MessageEvent;
pub use message_event_init::MessageEventInit;
pub use message_port::MessagePort;
pub use message_port_post_message_options::MessagePortPostMessageOptions;
pub use message_port_post_message_options_or_list::MessagePortPostMessageOptionsOrList;
pub use promise_rejection_event::PromiseRejectionEvent;
