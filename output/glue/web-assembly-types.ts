/**
 * Dictionaries and unions of WebAssembly, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "./runtime/read.js";
import * as write from "./runtime/write.js";

export const readWebAssembly_GlobalDescriptor: read.Read<
  WebAssembly.GlobalDescriptor
> = (p) => {
  const value = read.fields<WebAssembly.GlobalDescriptor>();
  value.value = read.text(p);
  if (read.present(p)) value.mutable = read.boolean(p);
  return value;
};

export const writeGlobalOrMemoryOrTable: write.Write<unknown> = (p, value) => {
  if (value instanceof WebAssembly.Global)
    return write.armOf(p, 0, write.handle, value);
  if (value instanceof WebAssembly.Memory)
    return write.armOf(p, 1, write.handle, value);
  if (value instanceof WebAssembly.Table)
    return write.armOf(p, 2, write.handle, value);
  write.armOf(p, 3, write.handle, value);
};

export const readImportValue: read.Read<
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

export const readWebAssembly_MemoryDescriptor: read.Read<
  WebAssembly.MemoryDescriptor
> = (p) => {
  const value = read.fields<WebAssembly.MemoryDescriptor>();
  value.initial = read.uint(p);
  if (read.present(p)) value.maximum = read.uint(p);
  if (read.present(p)) value.shared = read.boolean(p);
  return value;
};

export const writeWebAssembly_ModuleExportDescriptor: write.Fields<
  WebAssembly.ModuleExportDescriptor
> = (p, value) => {
  write.text(p, value.kind);
  write.text(p, value.name);
};

export const writeWebAssembly_ModuleImportDescriptor: write.Fields<
  WebAssembly.ModuleImportDescriptor
> = (p, value) => {
  write.text(p, value.kind);
  write.text(p, value.module);
  write.text(p, value.name);
};

export const readWebAssembly_TableDescriptor: read.Read<
  WebAssembly.TableDescriptor
> = (p) => {
  const value = read.fields<WebAssembly.TableDescriptor>();
  value.element = read.text(p);
  value.initial = read.uint(p);
  if (read.present(p)) value.maximum = read.uint(p);
  return value;
};
