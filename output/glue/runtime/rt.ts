/** The imports of module `workers:rt`: one factory for each. */
export { reject, reject_sync, resolve, wait_until } from "./calls.js";
export {
  closure,
  closure_detach,
  closure_drop,
  closure_given,
  closure_result,
} from "./closures.js";
export { dispose, dispose_later, dispose_quietly } from "./dispose.js";
export { error_new, error_read, error_take } from "./errors.js";
export { clone, drop, property, property_set, same, type_of } from "./objects.js";
export { settled } from "./promise.js";
export { body_text, response, response_text } from "./responses.js";
export { iterate, iterator_later, iterator_next, iterator_return } from "./iterate.js";
export {
  bytes_close,
  bytes_open,
  bytes_read,
  sink_close,
  sink_end,
  sink_open,
  sink_write,
  stream_end,
  stream_open,
  stream_push,
  stream_push_item,
} from "./streams.js";
export { call, call_now, stub_dup, target } from "./targets.js";
export { log, now, panic, random } from "./system.js";
export { timeout, timeout_clear } from "./timers.js";
export { value_make } from "./value-make.js";
export { value_open, value_read } from "./value-read.js";
export { arm, wake } from "./wake.js";
