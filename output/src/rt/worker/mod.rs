//! What a Worker is written with beside the generated classes.
//!
//! Needs the emitted crate: `crate::Request`, `crate::Response`, `crate::Headers` and `crate::Context` are generated classes, each there with the feature of its
//! product.

#[cfg(feature = "global")]
mod context;
mod env;
mod events;
#[cfg(feature = "http")]
mod into_response;
#[cfg(all(feature = "http", feature = "serde"))]
mod request;
#[cfg(feature = "http")]
mod response;
#[cfg(all(feature = "sockets", feature = "streams"))]
mod sockets;
#[cfg(feature = "streams")]
mod streams;

pub use env::{Env, FromEnv};
#[cfg(feature = "http")]
pub use into_response::IntoResponse;
#[cfg(feature = "http")]
pub use response::{Body, ResponseBuilder};
