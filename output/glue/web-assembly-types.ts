/**
 * Dictionaries and unions of WebAssembly, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "./runtime/read.js";

export const readWebAssemblyImportValue: read.Read<
  WebAssembly.Global | WebAssembly.Memory | WebAssembly.Table | number
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.handle<WebAssembly.Global>(p);
    case 1:
      return read.handle<WebAssembly.Memory>(p);
    case 2:
      return read.handle<WebAssembly.Table>(p);
    default:
      return read.number(p);
  }
};
