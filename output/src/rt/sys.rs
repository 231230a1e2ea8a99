//! The run time's own imports.

use super::handle::RawHandle;

super::imports::imports! {
    "workers:rt";
    "drop" => fn drop(handle: RawHandle);
    "clone" => fn clone(handle: RawHandle) -> RawHandle;
    "error_take" => fn error_take() -> RawHandle;
    "error_read" => fn error_read(handle: RawHandle) -> i32;
    "error_new" => fn error_new(kind: *const u8, kind_len: usize, message: *const u8, message_len: usize) -> RawHandle;
    "value_make" => fn value_make(pack: *const u8, pack_len: usize) -> RawHandle;
    "value_read" => fn value_read(handle: RawHandle) -> i32;
    "property" => fn property(handle: RawHandle, key: *const u8, key_len: usize) -> RawHandle;
    "type_of" => fn type_of(handle: RawHandle) -> u32;
    "same" => fn same(left: RawHandle, right: RawHandle) -> u32;
    "resolve" => fn resolve(call: u32, handle: RawHandle);
    "reject" => fn reject(call: u32, handle: RawHandle);
    "reject_sync" => fn reject_sync(handle: RawHandle);
    #[cfg(not(test))]
    "arm" => fn arm(context: u32);
    #[cfg(not(test))]
    "wake" => fn wake(context: u32);
    #[cfg(feature = "global")]
    "wait_until" => fn wait_until(context_object: RawHandle) -> u32;
    "closure" => fn closure(callback: u32) -> RawHandle;
    "closure_drop" => fn closure_drop(callback: u32);
    "closure_detach" => fn closure_detach(callback: u32);
    "closure_result" => fn closure_result(call: u32, pack: *const u8, pack_len: usize) -> RawHandle;
    "panic" => fn panic(message: *const u8, message_len: usize);
    "log" => fn log(level: u32, text: *const u8, text_len: usize);
    "now" => fn now() -> f64;
    "random" => fn random(buffer: *mut u8, buffer_len: usize) -> i32;
    #[cfg(feature = "http")]
    "response_text" => fn response_text(text: *const u8, text_len: usize) -> RawHandle;
    #[cfg(feature = "http")]
    "response" => fn response(pack: *const u8, pack_len: usize) -> RawHandle;
    #[cfg(all(feature = "http", feature = "serde"))]
    "body_text" => fn body_text(body: RawHandle, slot: u32);
    "timeout" => fn timeout(milliseconds: f64, slot: u32) -> u32;
    "timeout_clear" => fn timeout_clear(timer: u32);
}
