//! Classes of the author's: objects that JavaScript has, with their state in Rust.
//!
//! `#[export]` and `#[rpc]` print an export for each method, which calls `call` with the address that JavaScript has of the object. Its state is shared ([`This`]):
//! methods run at the same time, and each keeps the object alive until it is ready.

mod call;
mod construct;
mod exported;
mod function;
mod object;
mod returned;
mod stub;

#[doc(hidden)]
pub use call::{passed, remote};
pub use call::{Call, Pipelined};
pub use construct::{absent, Construct};
pub use exported::Exported;
pub use function::{Function, IntoFunction};
pub(crate) use object::free;
pub use object::This;
#[doc(hidden)]
pub use object::{call, given, make, own};
pub(crate) use returned::recover;
pub use returned::{Remote, Returned};
#[doc(hidden)]
pub use stub::target;
pub use stub::{IntoStub, Stub};
