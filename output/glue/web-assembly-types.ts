/**
 * Dictionaries and unions of WebAssembly, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as is from "./runtime/is.js";
import * as read from "./runtime/read.js";
import * as write from "./runtime/write.js";

export const writeWebAssemblyExportValue: write.Write<unknown> = (p, value) => {
  if (
    is.object(value) &&
    "buffer" in value &&
    "grow" in value &&
    value.value === undefined
  )
    return write.armOf(p, 1, write.handle, value);
  if (
    is.object(value) &&
    "length" in value &&
    "get" in value &&
    "grow" in value &&
    "set" in value &&
    value.value === undefined
  )
    return write.armOf(p, 2, write.handle, value);
  if (is.object(value)) return write.armOf(p, 0, write.handle, value);
  write.armOf(p, 3, write.handle, value);
};

export const readWebAssemblyImportValue: read.Read<
  number | WebAssembly.Global | WebAssembly.Memory | WebAssembly.Table
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.number(p);
    case 1:
      return read.handle<WebAssembly.Global>(p);
    case 2:
      return read.handle<WebAssembly.Memory>(p);
    default:
      return read.handle<WebAssembly.Table>(p);
  }
};
