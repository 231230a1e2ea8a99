//! `Console`: The **`console`** object provides access to the debugging console (e.g., the Web console in Firefox).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, IntoJs, Js, Result};

/// The **`console`** object provides access to the debugging console (e.g., the Web console in Firefox).
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/console)
///
/// # Example
/// ```no_run
/// use workers::console::console;
/// use workers::prelude::*;
///
/// fn report(visits: u32) -> Result<()> {
///     console_log!("{visits} visits");
///     console().warn("too many")?;
///     console().time_with("work")?;
///     console().time_end_with("work")
/// }
/// ```
#[repr(transparent)]
pub struct Console(Js);

rt::handle_type!(Console: Js);

impl Console {
    /// Calls [`Console.assert`](https://developers.cloudflare.com/workers/runtime-apis/console/).
    #[inline]
    pub fn assert(&self) -> Result<()> {
        rt::unit(unsafe { sys::js_assert(self.raw()) })
    }

    /// Calls [`Console.assert`](https://developers.cloudflare.com/workers/runtime-apis/console/).
    ///
    /// # Arguments
    ///
    /// - `data`: a tuple (`(1, "a")`) or a list, each item an argument; anything else is the only one, `()` is none.
    #[doc(alias = "assert")]
    #[inline]
    pub fn assert_with<T: IntoJs>(&self, condition: bool, data: T) -> Result<()> {
        let data = data.into_js();
        rt::unit(unsafe { sys::js_assert_with(self.raw(), u32::from(condition), data.raw()) })
    }

    /// The **`console.clear()`** static method clears the console if possible.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/console/clear_static)
    #[inline]
    pub fn clear(&self) -> Result<()> {
        rt::unit(unsafe { sys::js_clear(self.raw()) })
    }

    /// The **`console.count()`** static method logs the number of times that this particular call to count() has been called.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/console/count_static)
    #[inline]
    pub fn count(&self) -> Result<()> {
        rt::unit(unsafe { sys::js_count(self.raw()) })
    }

    /// The **`console.count()`** static method logs the number of times that this particular call to count() has been called.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/console/count_static)
    #[doc(alias = "count")]
    #[inline]
    pub fn count_with(&self, label: &str) -> Result<()> {
        rt::unit(unsafe { sys::js_count_with(self.raw(), label.as_ptr(), label.len()) })
    }

    /// The **`console.countReset()`** static method resets counter used with console.count().
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/console/countReset_static)
    #[doc(alias = "countReset")]
    #[inline]
    pub fn count_reset(&self) -> Result<()> {
        rt::unit(unsafe { sys::js_count_reset(self.raw()) })
    }

    /// The **`console.countReset()`** static method resets counter used with console.count().
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/console/countReset_static)
    #[doc(alias = "countReset")]
    #[inline]
    pub fn count_reset_with(&self, label: &str) -> Result<()> {
        rt::unit(unsafe { sys::js_count_reset_with(self.raw(), label.as_ptr(), label.len()) })
    }

    /// The **`console.debug()`** static method outputs a message to the console at the "debug" log level. The message is only displayed to the user if the console is configured to display debug output. In most cases, the log level is configured within the console UI. This log level might correspond to the Debug or Verbose log level.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/console/debug_static)
    ///
    /// # Arguments
    ///
    /// - `data`: a tuple (`(1, "a")`) or a list, each item an argument; anything else is the only one, `()` is none.
    #[inline]
    pub fn debug<T: IntoJs>(&self, data: T) -> Result<()> {
        let data = data.into_js();
        rt::unit(unsafe { sys::js_debug(self.raw(), data.raw()) })
    }

    /// The **`console.dir()`** static method displays a list of the properties of the specified JavaScript object. In browser consoles, the output is presented as a hierarchical listing with disclosure triangles that let you see the contents of child objects.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/console/dir_static)
    #[inline]
    pub fn dir(&self) -> Result<()> {
        rt::unit(unsafe { sys::js_dir(self.raw()) })
    }

    /// The **`console.dir()`** static method displays a list of the properties of the specified JavaScript object. In browser consoles, the output is presented as a hierarchical listing with disclosure triangles that let you see the contents of child objects.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/console/dir_static)
    #[doc(alias = "dir")]
    #[inline]
    pub fn dir_with<T: IntoJs, U: IntoJs>(&self, item: T, options: U) -> Result<()> {
        let item = item.into_js();
        let options = options.into_js();
        rt::unit(unsafe { sys::js_dir_with(self.raw(), item.raw(), options.raw()) })
    }

    /// The **`console.dirxml()`** static method displays an interactive tree of the descendant elements of the specified XML/HTML element. If it is not possible to display as an element the JavaScript Object view is shown instead. The output is presented as a hierarchical listing of expandable nodes that let you see the contents of child nodes.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/console/dirxml_static)
    ///
    /// # Arguments
    ///
    /// - `data`: a tuple (`(1, "a")`) or a list, each item an argument; anything else is the only one, `()` is none.
    #[inline]
    pub fn dirxml<T: IntoJs>(&self, data: T) -> Result<()> {
        let data = data.into_js();
        rt::unit(unsafe { sys::js_dirxml(self.raw(), data.raw()) })
    }

    /// The **`console.error()`** static method outputs a message to the console at the "error" log level. The message is only displayed to the user if the console is configured to display error output. In most cases, the log level is configured within the console UI. The message may be formatted as an error, with red colors and call stack information.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/console/error_static)
    ///
    /// # Arguments
    ///
    /// - `data`: a tuple (`(1, "a")`) or a list, each item an argument; anything else is the only one, `()` is none.
    #[inline]
    pub fn error<T: IntoJs>(&self, data: T) -> Result<()> {
        let data = data.into_js();
        rt::unit(unsafe { sys::js_error(self.raw(), data.raw()) })
    }

    /// The **`console.group()`** static method creates a new inline group in the Web console log, causing any subsequent console messages to be indented by an additional level, until console.groupEnd() is called.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/console/group_static)
    ///
    /// # Arguments
    ///
    /// - `data`: a tuple (`(1, "a")`) or a list, each item an argument; anything else is the only one, `()` is none.
    #[inline]
    pub fn group<T: IntoJs>(&self, data: T) -> Result<()> {
        let data = data.into_js();
        rt::unit(unsafe { sys::js_group(self.raw(), data.raw()) })
    }

    /// The **`console.groupCollapsed()`** static method creates a new inline group in the console. Unlike console.group(), however, the new group is created collapsed. The user will need to use the disclosure button next to it to expand it, revealing the entries created in the group.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/console/groupCollapsed_static)
    ///
    /// # Arguments
    ///
    /// - `data`: a tuple (`(1, "a")`) or a list, each item an argument; anything else is the only one, `()` is none.
    #[doc(alias = "groupCollapsed")]
    #[inline]
    pub fn group_collapsed<T: IntoJs>(&self, data: T) -> Result<()> {
        let data = data.into_js();
        rt::unit(unsafe { sys::js_group_collapsed(self.raw(), data.raw()) })
    }

    /// The **`console.groupEnd()`** static method exits the current inline group in the console. See Using groups in the console in the console documentation for details and examples.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/console/groupEnd_static)
    #[doc(alias = "groupEnd")]
    #[inline]
    pub fn group_end(&self) -> Result<()> {
        rt::unit(unsafe { sys::js_group_end(self.raw()) })
    }

    /// The **`console.info()`** static method outputs a message to the console at the "info" log level. The message is only displayed to the user if the console is configured to display info output. In most cases, the log level is configured within the console UI. The message may receive special formatting, such as a small "i" icon next to it.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/console/info_static)
    ///
    /// # Arguments
    ///
    /// - `data`: a tuple (`(1, "a")`) or a list, each item an argument; anything else is the only one, `()` is none.
    #[inline]
    pub fn info<T: IntoJs>(&self, data: T) -> Result<()> {
        let data = data.into_js();
        rt::unit(unsafe { sys::js_info(self.raw(), data.raw()) })
    }

    /// The **`console.log()`** static method outputs a message to the console.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/console/log_static)
    ///
    /// # Arguments
    ///
    /// - `data`: a tuple (`(1, "a")`) or a list, each item an argument; anything else is the only one, `()` is none.
    #[inline]
    pub fn log<T: IntoJs>(&self, data: T) -> Result<()> {
        let data = data.into_js();
        rt::unit(unsafe { sys::js_log(self.raw(), data.raw()) })
    }

    /// The **`console.table()`** static method displays tabular data as a table.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/console/table_static)
    #[inline]
    pub fn table(&self) -> Result<()> {
        rt::unit(unsafe { sys::js_table(self.raw()) })
    }

    /// The **`console.table()`** static method displays tabular data as a table.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/console/table_static)
    #[doc(alias = "table")]
    #[inline]
    pub fn table_with<T: IntoJs>(
        &self,
        tabular_data: T,
        properties: Option<&[&str]>,
    ) -> Result<()> {
        let tabular_data = tabular_data.into_js();
        let mut pack = rt::Pack::new();
        pack.put(&properties);
        rt::unit(unsafe {
            sys::js_table_with(self.raw(), tabular_data.raw(), pack.as_ptr(), pack.len())
        })
    }

    /// The **`console.time()`** static method starts a timer you can use to track how long an operation takes. You give each timer a unique name, and may have up to 10,000 timers running on a given page. When you call console.timeEnd() with the same name, the browser will output the time, in milliseconds, that elapsed since the timer was started.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/console/time_static)
    #[inline]
    pub fn time(&self) -> Result<()> {
        rt::unit(unsafe { sys::js_time(self.raw()) })
    }

    /// The **`console.time()`** static method starts a timer you can use to track how long an operation takes. You give each timer a unique name, and may have up to 10,000 timers running on a given page. When you call console.timeEnd() with the same name, the browser will output the time, in milliseconds, that elapsed since the timer was started.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/console/time_static)
    #[doc(alias = "time")]
    #[inline]
    pub fn time_with(&self, label: &str) -> Result<()> {
        rt::unit(unsafe { sys::js_time_with(self.raw(), label.as_ptr(), label.len()) })
    }

    /// The **`console.timeEnd()`** static method stops a timer that was previously started by calling console.time().
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/console/timeEnd_static)
    #[doc(alias = "timeEnd")]
    #[inline]
    pub fn time_end(&self) -> Result<()> {
        rt::unit(unsafe { sys::js_time_end(self.raw()) })
    }

    /// The **`console.timeEnd()`** static method stops a timer that was previously started by calling console.time().
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/console/timeEnd_static)
    #[doc(alias = "timeEnd")]
    #[inline]
    pub fn time_end_with(&self, label: &str) -> Result<()> {
        rt::unit(unsafe { sys::js_time_end_with(self.raw(), label.as_ptr(), label.len()) })
    }

    /// The **`console.timeLog()`** static method logs the current value of a timer that was previously started by calling console.time().
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/console/timeLog_static)
    #[doc(alias = "timeLog")]
    #[inline]
    pub fn time_log(&self) -> Result<()> {
        rt::unit(unsafe { sys::js_time_log(self.raw()) })
    }

    /// The **`console.timeLog()`** static method logs the current value of a timer that was previously started by calling console.time().
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/console/timeLog_static)
    ///
    /// # Arguments
    ///
    /// - `data`: a tuple (`(1, "a")`) or a list, each item an argument; anything else is the only one, `()` is none.
    #[doc(alias = "timeLog")]
    #[inline]
    pub fn time_log_with<T: IntoJs>(&self, label: &str, data: T) -> Result<()> {
        let data = data.into_js();
        rt::unit(unsafe {
            sys::js_time_log_with(self.raw(), label.as_ptr(), label.len(), data.raw())
        })
    }

    /// The **`console.timeStamp()`** static method adds a single marker to the browser's Performance tool (Firefox bug 1387528, Chrome). This lets you correlate a point in your code with the other events recorded in the timeline, such as layout and paint events.
    #[doc(alias = "timeStamp")]
    #[inline]
    pub fn time_stamp(&self) -> Result<()> {
        rt::unit(unsafe { sys::js_time_stamp(self.raw()) })
    }

    /// The **`console.timeStamp()`** static method adds a single marker to the browser's Performance tool (Firefox bug 1387528, Chrome). This lets you correlate a point in your code with the other events recorded in the timeline, such as layout and paint events.
    #[doc(alias = "timeStamp")]
    #[inline]
    pub fn time_stamp_with(&self, label: &str) -> Result<()> {
        rt::unit(unsafe { sys::js_time_stamp_with(self.raw(), label.as_ptr(), label.len()) })
    }

    /// The **`console.trace()`** static method outputs a stack trace to the console.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/console/trace_static)
    ///
    /// # Arguments
    ///
    /// - `data`: a tuple (`(1, "a")`) or a list, each item an argument; anything else is the only one, `()` is none.
    #[inline]
    pub fn trace<T: IntoJs>(&self, data: T) -> Result<()> {
        let data = data.into_js();
        rt::unit(unsafe { sys::js_trace(self.raw(), data.raw()) })
    }

    /// The **`console.warn()`** static method outputs a warning message to the console at the "warning" log level. The message is only displayed to the user if the console is configured to display warning output. In most cases, the log level is configured within the console UI. The message may receive special formatting, such as yellow colors and a warning icon.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/console/warn_static)
    ///
    /// # Arguments
    ///
    /// - `data`: a tuple (`(1, "a")`) or a list, each item an argument; anything else is the only one, `()` is none.
    #[inline]
    pub fn warn<T: IntoJs>(&self, data: T) -> Result<()> {
        let data = data.into_js();
        rt::unit(unsafe { sys::js_warn(self.raw(), data.raw()) })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:console";
        "Console.assert" => fn js_assert(this: RawHandle) -> i32;
        "Console.assert:with" => fn js_assert_with(
            this: RawHandle,
            condition: u32,
            data: RawHandle,
        ) -> i32;
        "Console.clear" => fn js_clear(this: RawHandle) -> i32;
        "Console.count" => fn js_count(this: RawHandle) -> i32;
        "Console.count:with" => fn js_count_with(
            this: RawHandle,
            label: *const u8,
            label_len: usize,
        ) -> i32;
        "Console.countReset" => fn js_count_reset(this: RawHandle) -> i32;
        "Console.countReset:with" => fn js_count_reset_with(
            this: RawHandle,
            label: *const u8,
            label_len: usize,
        ) -> i32;
        "Console.debug" => fn js_debug(this: RawHandle, data: RawHandle) -> i32;
        "Console.dir" => fn js_dir(this: RawHandle) -> i32;
        "Console.dir:with" => fn js_dir_with(
            this: RawHandle,
            item: RawHandle,
            options: RawHandle,
        ) -> i32;
        "Console.dirxml" => fn js_dirxml(this: RawHandle, data: RawHandle) -> i32;
        "Console.error" => fn js_error(this: RawHandle, data: RawHandle) -> i32;
        "Console.group" => fn js_group(this: RawHandle, data: RawHandle) -> i32;
        "Console.groupCollapsed" => fn js_group_collapsed(this: RawHandle, data: RawHandle) -> i32;
        "Console.groupEnd" => fn js_group_end(this: RawHandle) -> i32;
        "Console.info" => fn js_info(this: RawHandle, data: RawHandle) -> i32;
        "Console.log" => fn js_log(this: RawHandle, data: RawHandle) -> i32;
        "Console.table" => fn js_table(this: RawHandle) -> i32;
        "Console.table:with" => fn js_table_with(
            this: RawHandle,
            tabular_data: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> i32;
        "Console.time" => fn js_time(this: RawHandle) -> i32;
        "Console.time:with" => fn js_time_with(
            this: RawHandle,
            label: *const u8,
            label_len: usize,
        ) -> i32;
        "Console.timeEnd" => fn js_time_end(this: RawHandle) -> i32;
        "Console.timeEnd:with" => fn js_time_end_with(
            this: RawHandle,
            label: *const u8,
            label_len: usize,
        ) -> i32;
        "Console.timeLog" => fn js_time_log(this: RawHandle) -> i32;
        "Console.timeLog:with" => fn js_time_log_with(
            this: RawHandle,
            label: *const u8,
            label_len: usize,
            data: RawHandle,
        ) -> i32;
        "Console.timeStamp" => fn js_time_stamp(this: RawHandle) -> i32;
        "Console.timeStamp:with" => fn js_time_stamp_with(
            this: RawHandle,
            label: *const u8,
            label_len: usize,
        ) -> i32;
        "Console.trace" => fn js_trace(this: RawHandle, data: RawHandle) -> i32;
        "Console.warn" => fn js_warn(this: RawHandle, data: RawHandle) -> i32;
    }
}
