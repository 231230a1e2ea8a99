//! The run time's own imports.

use super::handle::RawHandle;

super::imports::imports! {
    "workers:rt";
    "drop" => fn drop(handle: RawHandle);
    "clone" => fn clone(handle: RawHandle) -> RawHandle;
    "error_take" => fn error_take() -> RawHandle;
    "error_read" => fn error_read(handle: RawHandle) -> i32;
    "error_new" => fn error_new(kind: *const u8, kind_len: usize, message: *const u8, message_len: usize, more: RawHandle) -> RawHandle;
    "value_make" => fn value_make(pack: *const u8, pack_len: usize) -> RawHandle;
    "value_read" => fn value_read(handle: RawHandle) -> i32;
    "value_open" => fn value_open(handle: RawHandle) -> i32;
    "property" => fn property(handle: RawHandle, key: *const u8, key_len: usize) -> RawHandle;
    "property_set" => fn property_set(object: RawHandle, key: *const u8, key_len: usize, value: RawHandle) -> i32;
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
    "settled" => fn settled(object: RawHandle, slot: u32);
    "dispose" => fn dispose(object: RawHandle) -> i32;
    "dispose_later" => fn dispose_later(object: RawHandle, slot: u32);
    "dispose_quietly" => fn dispose_quietly(object: RawHandle, later: u32);
    "iterate" => fn iterate(iterable: RawHandle, later: u32) -> RawHandle;
    "iterator_next" => fn iterator_next(iterator: RawHandle, opaque: u32) -> i32;
    "iterator_later" => fn iterator_later(iterator: RawHandle, opaque: u32, slot: u32);
    "iterator_return" => fn iterator_return(iterator: RawHandle);
    "bytes_open" => fn bytes_open(stream: RawHandle) -> RawHandle;
    "bytes_read" => fn bytes_read(reader: RawHandle, slot: u32);
    "bytes_close" => fn bytes_close(reader: RawHandle, cancel: u32);
    "sink_open" => fn sink_open(stream: RawHandle) -> RawHandle;
    "sink_write" => fn sink_write(writer: RawHandle, bytes: *const u8, bytes_len: usize, slot: u32);
    "sink_close" => fn sink_close(writer: RawHandle, slot: u32);
    "sink_end" => fn sink_end(writer: RawHandle, error: RawHandle);
    "stream_open" => fn stream_open(pull: RawHandle, call: *mut u32) -> RawHandle;
    "stream_push" => fn stream_push(call: u32, bytes: *const u8, bytes_len: usize);
    "stream_push_item" => fn stream_push_item(call: u32, item: RawHandle);
    "stream_end" => fn stream_end(call: u32, error: RawHandle);
    "closure" => fn closure(callback: u32) -> RawHandle;
    "closure_drop" => fn closure_drop(callback: u32);
    "closure_detach" => fn closure_detach(callback: u32);
    "closure_result" => fn closure_result(call: u32, pack: *const u8, pack_len: usize) -> RawHandle;
    "target" => fn target(class: *const u8, class_len: usize, object: *const ()) -> RawHandle;
    "call" => fn call(object: RawHandle, method: *const u8, method_len: usize, values: RawHandle, slot: u32) -> RawHandle;
    "call_now" => fn call_now(function: RawHandle, values: RawHandle) -> RawHandle;
    "stub_dup" => fn stub_dup(stub: RawHandle) -> RawHandle;
    "closure_given" => fn closure_given(callback: u32) -> RawHandle;
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
