/**
 * Dictionaries and unions of Durable Objects, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "./runtime/read.js";
import { readDurableObjectNamespaceGetOptionsVersion } from "./experimental/durable-objects-types.js";

export const readDurableObjectAbortOptions: read.Read<
  DurableObjectAbortOptions
> = (p) => {
  const value = read.fields<DurableObjectAbortOptions>();
  if (read.present(p)) value.retryAlarm = read.boolean(p);
  return value;
};

export const readDurableObjectGetAlarmOptions: read.Read<
  DurableObjectGetAlarmOptions
> = (p) => {
  const value = read.fields<DurableObjectGetAlarmOptions>();
  if (read.present(p)) value.allowConcurrency = read.boolean(p);
  return value;
};

export const readDurableObjectGetOptions: read.Read<DurableObjectGetOptions> = (
  p,
) => {
  const value = read.fields<DurableObjectGetOptions>();
  if (read.present(p)) value.allowConcurrency = read.boolean(p);
  if (read.present(p)) value.noCache = read.boolean(p);
  return value;
};

export const readDurableObjectListOptions: read.Read<
  DurableObjectListOptions
> = (p) => {
  const value = read.fields<DurableObjectListOptions>();
  if (read.present(p)) value.start = read.text(p);
  if (read.present(p)) value.startAfter = read.text(p);
  if (read.present(p)) value.end = read.text(p);
  if (read.present(p)) value.prefix = read.text(p);
  if (read.present(p)) value.reverse = read.boolean(p);
  if (read.present(p)) value.limit = read.int(p);
  if (read.present(p)) value.allowConcurrency = read.boolean(p);
  if (read.present(p)) value.noCache = read.boolean(p);
  return value;
};

export const readDurableObjectNamespaceGetDurableObjectOptions: read.Read<
  DurableObjectNamespaceGetDurableObjectOptions
> = (p) => {
  const value = read.fields<
    DurableObjectNamespaceGetDurableObjectOptions & { version?: any }
  >();
  if (read.present(p)) value.locationHint = read.text(p);
  if (read.present(p)) value.routingMode = read.text(p);
  if (read.present(p))
    value.version = readDurableObjectNamespaceGetOptionsVersion(p);
  if (read.present(p)) value.retry = readDurableObjectRetryOptions(p);
  return value;
};

export const readDurableObjectNamespaceNewUniqueIdOptions: read.Read<
  DurableObjectNamespaceNewUniqueIdOptions
> = (p) => {
  const value = read.fields<DurableObjectNamespaceNewUniqueIdOptions>();
  if (read.present(p)) value.jurisdiction = read.text(p);
  return value;
};

export const readDurableObjectPutOptions: read.Read<DurableObjectPutOptions> = (
  p,
) => {
  const value = read.fields<DurableObjectPutOptions>();
  if (read.present(p)) value.allowConcurrency = read.boolean(p);
  if (read.present(p)) value.allowUnconfirmed = read.boolean(p);
  if (read.present(p)) value.noCache = read.boolean(p);
  return value;
};

export const readDurableObjectRetryOptions: read.Read<
  DurableObjectRetryOptions
> = (p) => {
  const value = read.fields<DurableObjectRetryOptions>();
  if (read.present(p)) value.maxRetries = read.number(p);
  if (read.present(p)) value.timeoutMs = read.number(p);
  return value;
};

export const readDurableObjectSetAlarmOptions: read.Read<
  DurableObjectSetAlarmOptions
> = (p) => {
  const value = read.fields<DurableObjectSetAlarmOptions>();
  if (read.present(p)) value.allowConcurrency = read.boolean(p);
  if (read.present(p)) value.allowUnconfirmed = read.boolean(p);
  return value;
};

export const readFacetStartupOptions: read.Read<FacetStartupOptions> = (p) => {
  const value = read.fields<FacetStartupOptions>();
  if (read.present(p)) value.id = readStrOrDurableObjectId(p);
  value.class = read.handle<DurableObjectClass>(p);
  return value;
};

export const readStrOrDurableObjectId: read.Read<any> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return read.handle<DurableObjectId>(p);
  }
};
