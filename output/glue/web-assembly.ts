/**
 * Shims of WebAssembly: the JavaScript side of `src/web_assembly`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as answer from "./runtime/answer.js";
import * as read from "./runtime/read.js";
import {
  type Runtime,
  boolean,
  bytes,
  get,
  handle,
  number,
  pack,
  promise,
  result,
  unit,
} from "./runtime/runtime.js";
import * as write from "./runtime/write.js";
import {
  readWebAssemblyImportValue,
  writeWebAssemblyExportValue,
} from "./web-assembly-types.js";

/** `global.value` */
export const WebAssembly_Global_value =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<WebAssembly.Global>(rt, self).value);

/** `global.value = value` */
export const WebAssembly_Global_value_set =
  (rt: Runtime) =>
  (self: number, value: number): number =>
    unit(rt, () => {
      get<WebAssembly.Global>(rt, self).value = get<any>(rt, value);
    });

/** `global.valueOf()` */
export const WebAssembly_Global_valueOf =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<WebAssembly.Global>(rt, self).valueOf());

/** `instance.exports` */
export const WebAssembly_Instance_exports =
  (rt: Runtime) =>
  (self: number): number =>
    result(
      rt,
      answer.pack(write.map(writeWebAssemblyExportValue)),
      () => get<WebAssembly.Instance>(rt, self).exports,
    );

/** `memory.buffer` */
export const WebAssembly_Memory_buffer =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.bytes, () => get<WebAssembly.Memory>(rt, self).buffer);

/** `memory.grow(delta)` */
export const WebAssembly_Memory_grow =
  (rt: Runtime) =>
  (self: number, delta: number): number =>
    number(rt, () => get<WebAssembly.Memory>(rt, self).grow(delta));

/** `table.length` */
export const WebAssembly_Table_length =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<WebAssembly.Table>(rt, self).length);

/** `table.get(index)` */
export const WebAssembly_Table_get =
  (rt: Runtime) =>
  (self: number, index: number): number =>
    handle(rt, () => get<WebAssembly.Table>(rt, self).get(index));

/** `table.grow(delta)` */
export const WebAssembly_Table_grow =
  (rt: Runtime) =>
  (self: number, delta: number): number =>
    number(rt, () => get<WebAssembly.Table>(rt, self).grow(delta));

/** `table.grow(delta, value)` */
export const WebAssembly_Table_grow_with =
  (rt: Runtime) =>
  (self: number, delta: number, value: number): number =>
    number(rt, () =>
      get<WebAssembly.Table>(rt, self).grow(delta, get<any>(rt, value)),
    );

/** `table.set(index)` */
export const WebAssembly_Table_set =
  (rt: Runtime) =>
  (self: number, index: number): number =>
    unit(rt, () => get<WebAssembly.Table>(rt, self).set(index));

/** `table.set(index, value)` */
export const WebAssembly_Table_set_with =
  (rt: Runtime) =>
  (self: number, index: number, value: number): number =>
    unit(rt, () =>
      get<WebAssembly.Table>(rt, self).set(index, get<any>(rt, value)),
    );

/** `WebAssembly.instantiate(module)` */
export const WebAssembly_instantiate =
  (rt: Runtime) =>
  (module: number, slot: number): void =>
    promise(rt, slot, answer.handle, () =>
      WebAssembly.instantiate(get<WebAssembly.Module>(rt, module)),
    );

/** `WebAssembly.instantiate(module, imports)` */
export const WebAssembly_instantiate_with =
  (rt: Runtime) =>
  (module: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.handle, () =>
      WebAssembly.instantiate(
        get<WebAssembly.Module>(rt, module),
        read.map(read.map(readWebAssemblyImportValue))(
          pack(rt, packed, packedLength),
        ),
      ),
    );

/** `WebAssembly.validate(bytes)` */
export const WebAssembly_validate =
  (rt: Runtime) =>
  (bytesArgument: number, bytesLength: number): number =>
    boolean(rt, () =>
      WebAssembly.validate(bytes(rt, bytesArgument, bytesLength)),
    );
