//! What a Worker is written with beside the generated classes.
//!
//! Needs the emitted crate: `crate::Request`, `crate::Response`, `crate::Headers` and `crate::Context` are generated classes.

mod context;
mod env;
mod events;
mod into_response;
mod request;
mod response;

pub use env::Env;
pub use into_response::IntoResponse;
pub use response::{Body, ResponseBuilder};
