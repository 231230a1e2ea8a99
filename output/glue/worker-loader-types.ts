/**
 * Dictionaries and unions of Worker loader, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "./runtime/read.js";

export const readBytesOrModule: read.Read<ArrayBuffer | WebAssembly.Module> = (
  p,
) => {
  switch (read.arm(p)) {
    case 0:
      return read.buffer(p);
    default:
      return read.handle<WebAssembly.Module>(p);
  }
};

export const readWorkerLoaderModule: read.Read<WorkerLoaderModule> = (p) => {
  const value = read.fields<WorkerLoaderModule>();
  if (read.present(p)) value.js = read.text(p);
  if (read.present(p)) value.cjs = read.text(p);
  if (read.present(p)) value.text = read.text(p);
  if (read.present(p)) value.data = read.buffer(p);
  if (read.present(p)) value.json = read.handle<any>(p);
  if (read.present(p)) value.py = read.text(p);
  if (read.present(p)) value.wasm = readBytesOrModule(p);
  return value;
};

export const readWorkerLoaderWorkerCode: read.Read<WorkerLoaderWorkerCode> = (
  p,
) => {
  const value = read.fields<WorkerLoaderWorkerCode>();
  value.compatibilityDate = read.text(p);
  if (read.present(p)) value.compatibilityFlags = read.list(read.text)(p);
  if (read.present(p)) value.allowExperimental = read.boolean(p);
  if (read.present(p)) value.limits = readworkerdResourceLimits(p);
  value.mainModule = read.text(p);
  value.modules = read.map(readWorkerLoaderWorkerCodeModulesValue)(p);
  if (read.present(p)) value.env = read.handle<any>(p);
  if (read.present(p)) value.globalOutbound = read.handle<Fetcher>(p);
  if (read.present(p)) value.tails = read.list(read.handle<Fetcher>)(p);
  if (read.present(p))
    value.streamingTails = read.list(read.handle<Fetcher>)(p);
  return value;
};

export const readWorkerLoaderWorkerCodeModulesValue: read.Read<
  string | WebAssembly.Module | WorkerLoaderModule
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return read.handle<WebAssembly.Module>(p);
    default:
      return readWorkerLoaderModule(p);
  }
};

export const readWorkerStubEntrypointOptions: read.Read<
  WorkerStubEntrypointOptions
> = (p) => {
  const value = read.fields<WorkerStubEntrypointOptions>();
  if (read.present(p)) value.props = read.handle<any>(p);
  if (read.present(p)) value.limits = readworkerdResourceLimits(p);
  return value;
};

export const readworkerdResourceLimits: read.Read<workerdResourceLimits> = (
  p,
) => {
  const value = read.fields<workerdResourceLimits>();
  if (read.present(p)) value.cpuMs = read.number(p);
  if (read.present(p)) value.subRequests = read.uint(p);
  return value;
};
