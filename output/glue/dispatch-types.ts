/**
 * Dictionaries and unions of Workers for Platforms: dispatch namespaces, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "./runtime/read.js";

export const readDynamicDispatchLimits: read.Read<DynamicDispatchLimits> = (
  p,
) => {
  const value = read.fields<DynamicDispatchLimits>();
  if (read.present(p)) value.cpuMs = read.number(p);
  if (read.present(p)) value.subRequests = read.uint(p);
  return value;
};

export const readDynamicDispatchOptions: read.Read<DynamicDispatchOptions> = (
  p,
) => {
  const value = read.fields<DynamicDispatchOptions>();
  if (read.present(p)) value.limits = readDynamicDispatchLimits(p);
  if (read.present(p)) value.outbound = read.map(read.handle<any>)(p);
  return value;
};
