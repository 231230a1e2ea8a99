//! Classes of the author's: objects that JavaScript has, with their state in Rust.

mod construct;

pub use construct::{absent, Construct};
