//! The console.

use core::fmt;
use std::borrow::Cow;

use super::sys;

/// How urgent a line on the console is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
#[non_exhaustive]
pub enum Level {
    /// `console.error`
    Error = 0,
    /// `console.warn`
    Warn = 1,
    /// `console.info`
    Info = 2,
    /// `console.log`
    Log = 3,
    /// `console.debug`
    Debug = 4,
}

/// Writes a line to the console.
#[doc(hidden)]
pub fn write(level: Level, line: fmt::Arguments<'_>) {
    let text = match line.as_str() {
        Some(text) => Cow::Borrowed(text),
        None => Cow::Owned(line.to_string()),
    };
    // SAFETY: the text is alive during the call.
    unsafe { sys::log(level as u32, text.as_ptr(), text.len()) }
}

/// Writes a line to the console (`console.log`), formatted as by `println!`.
#[macro_export]
macro_rules! console_log {
    ($($argument:tt)*) => {
        $crate::rt::console_write($crate::rt::Level::Log, ::core::format_args!($($argument)*))
    };
}

/// Writes a line to the console as information (`console.info`), formatted as by `println!`.
#[macro_export]
macro_rules! console_info {
    ($($argument:tt)*) => {
        $crate::rt::console_write($crate::rt::Level::Info, ::core::format_args!($($argument)*))
    };
}

/// Writes a warning to the console (`console.warn`), formatted as by `println!`.
#[macro_export]
macro_rules! console_warn {
    ($($argument:tt)*) => {
        $crate::rt::console_write($crate::rt::Level::Warn, ::core::format_args!($($argument)*))
    };
}

/// Writes an error to the console (`console.error`), formatted as by `println!`.
#[macro_export]
macro_rules! console_error {
    ($($argument:tt)*) => {
        $crate::rt::console_write($crate::rt::Level::Error, ::core::format_args!($($argument)*))
    };
}

/// Writes a line for debugging to the console (`console.debug`), formatted as by `println!`.
#[macro_export]
macro_rules! console_debug {
    ($($argument:tt)*) => {
        $crate::rt::console_write($crate::rt::Level::Debug, ::core::format_args!($($argument)*))
    };
}
