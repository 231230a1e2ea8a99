//! Console.
//!
//! [Documentation](https://developers.cloudflare.com/workers/runtime-apis/console/)
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

mod console;
mod functions;

pub use console::Console;
pub use functions::console;
