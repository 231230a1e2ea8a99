//! Rust closures that JavaScript can call.
//!
//! A closure is adapted to one form (arguments as a pack in, a handle out), gets a number in a table, and the glue makes a function of that number. How long it
//! stays in the table is said by who made the function: [`Callback`] (until the function is garbage, or once), [`Lent`] (as long as a call), [`Registration`]
//! (until Rust drops that).

mod adapters;
mod answering;
mod arguments;
mod closure;
mod give;
mod kept;
mod lent;
mod owned;
mod registration;
mod reply;
mod table;

pub use self::adapters::{later, one_time, replying, sync};
pub use self::arguments::Arguments;
pub use self::closure::Closure;
pub use self::give::{Give, Packed, Value, Void};
pub(crate) use self::kept::not_called;
pub use self::kept::{keep_later, keep_quietly, Kept, KeptLater};
#[allow(unused_imports, reason = "each use belongs to a product")]
pub(crate) use self::lent::lend;
pub use self::lent::Lent;
pub use self::owned::{callback, finishing, future, once, Callback};
pub use self::registration::{register, Guard, Listener, Registration};
pub use self::reply::Reply;
pub(crate) use self::table::{invoke, recover, release};

#[cfg(test)]
mod tests;
