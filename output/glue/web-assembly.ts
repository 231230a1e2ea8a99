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
  text,
  unit,
} from "./runtime/runtime.js";
import * as write from "./runtime/write.js";
import {
  readImportValue,
  readWebAssembly_GlobalDescriptor,
  readWebAssembly_MemoryDescriptor,
  readWebAssembly_TableDescriptor,
  writeGlobalOrMemoryOrTable,
  writeWebAssembly_ModuleExportDescriptor,
  writeWebAssembly_ModuleImportDescriptor,
} from "./web-assembly-types.js";

/** `new WebAssembly.CompileError()` */
export const WebAssembly_CompileError_constructor =
  (rt: Runtime) => (): number =>
    handle(rt, () => new WebAssembly.CompileError());

/** `new WebAssembly.CompileError(message)` */
export const WebAssembly_CompileError_constructor_with =
  (rt: Runtime) =>
  (message: number, messageLength: number): number =>
    handle(
      rt,
      () => new WebAssembly.CompileError(text(rt, message, messageLength)),
    );

/** `new WebAssembly.Global(descriptor)` */
export const WebAssembly_Global_constructor =
  (rt: Runtime) =>
  (packed: number, packedLength: number): number =>
    handle(
      rt,
      () =>
        new WebAssembly.Global(
          readWebAssembly_GlobalDescriptor(pack(rt, packed, packedLength)),
        ),
    );

/** `new WebAssembly.Global(descriptor, value)` */
export const WebAssembly_Global_constructor_with =
  (rt: Runtime) =>
  (value: number, packed: number, packedLength: number): number =>
    handle(
      rt,
      () =>
        new WebAssembly.Global(
          readWebAssembly_GlobalDescriptor(pack(rt, packed, packedLength)),
          get<any>(rt, value),
        ),
    );

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

/** `new WebAssembly.Instance(module)` */
export const WebAssembly_Instance_constructor =
  (rt: Runtime) =>
  (module: number): number =>
    handle(
      rt,
      () => new WebAssembly.Instance(get<WebAssembly.Module>(rt, module)),
    );

/** `new WebAssembly.Instance(module, imports)` */
export const WebAssembly_Instance_constructor_with =
  (rt: Runtime) =>
  (module: number, packed: number, packedLength: number): number =>
    handle(
      rt,
      () =>
        new WebAssembly.Instance(
          get<WebAssembly.Module>(rt, module),
          read.map(read.map(readImportValue))(pack(rt, packed, packedLength)),
        ),
    );

/** `instance.exports` */
export const WebAssembly_Instance_exports =
  (rt: Runtime) =>
  (self: number): number =>
    result(
      rt,
      answer.pack(write.map(writeGlobalOrMemoryOrTable)),
      () => get<WebAssembly.Instance>(rt, self).exports,
    );

/** `new WebAssembly.Memory(descriptor)` */
export const WebAssembly_Memory_constructor =
  (rt: Runtime) =>
  (packed: number, packedLength: number): number =>
    handle(
      rt,
      () =>
        new WebAssembly.Memory(
          readWebAssembly_MemoryDescriptor(pack(rt, packed, packedLength)),
        ),
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

/** `WebAssembly.Module.customSections(module, sectionName)` */
export const WebAssembly_Module__customSections =
  (rt: Runtime) =>
  (module: number, sectionName: number, sectionNameLength: number): number =>
    result(rt, answer.pack(write.list(write.bytes)), () =>
      WebAssembly.Module.customSections(
        get<WebAssembly.Module>(rt, module),
        text(rt, sectionName, sectionNameLength),
      ),
    );

/** `WebAssembly.Module.exports(module)` */
export const WebAssembly_Module__exports =
  (rt: Runtime) =>
  (module: number): number =>
    result(
      rt,
      answer.pack(write.list(writeWebAssembly_ModuleExportDescriptor)),
      () => WebAssembly.Module.exports(get<WebAssembly.Module>(rt, module)),
    );

/** `WebAssembly.Module.imports(module)` */
export const WebAssembly_Module__imports =
  (rt: Runtime) =>
  (module: number): number =>
    result(
      rt,
      answer.pack(write.list(writeWebAssembly_ModuleImportDescriptor)),
      () => WebAssembly.Module.imports(get<WebAssembly.Module>(rt, module)),
    );

/** `new WebAssembly.RuntimeError()` */
export const WebAssembly_RuntimeError_constructor =
  (rt: Runtime) => (): number =>
    handle(rt, () => new WebAssembly.RuntimeError());

/** `new WebAssembly.RuntimeError(message)` */
export const WebAssembly_RuntimeError_constructor_with =
  (rt: Runtime) =>
  (message: number, messageLength: number): number =>
    handle(
      rt,
      () => new WebAssembly.RuntimeError(text(rt, message, messageLength)),
    );

/** `new WebAssembly.Table(descriptor)` */
export const WebAssembly_Table_constructor =
  (rt: Runtime) =>
  (packed: number, packedLength: number): number =>
    handle(
      rt,
      () =>
        new WebAssembly.Table(
          readWebAssembly_TableDescriptor(pack(rt, packed, packedLength)),
        ),
    );

/** `new WebAssembly.Table(descriptor, value)` */
export const WebAssembly_Table_constructor_with =
  (rt: Runtime) =>
  (value: number, packed: number, packedLength: number): number =>
    handle(
      rt,
      () =>
        new WebAssembly.Table(
          readWebAssembly_TableDescriptor(pack(rt, packed, packedLength)),
          get<any>(rt, value),
        ),
    );

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
        read.map(read.map(readImportValue))(pack(rt, packed, packedLength)),
      ),
    );

/** `WebAssembly.validate(bytes)` */
export const WebAssembly_validate =
  (rt: Runtime) =>
  (bytesArgument: number, bytesLength: number): number =>
    boolean(rt, () =>
      WebAssembly.validate(bytes(rt, bytesArgument, bytesLength)),
    );
