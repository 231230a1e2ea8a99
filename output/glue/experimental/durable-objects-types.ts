/**
 * Dictionaries and unions of Durable Objects, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "../runtime/read.js";
import * as write from "../runtime/write.js";

/** `DurableObjectNamespaceGetOptionsVersion`: the declarations have no name for it. */
export type DurableObjectNamespaceGetOptionsVersion = any;

export const readDurableObjectNamespaceGetOptionsVersion: read.Read<
  DurableObjectNamespaceGetOptionsVersion
> = (p) => {
  const value = read.fields<DurableObjectNamespaceGetOptionsVersion>();
  if (read.present(p)) value.cohort = read.text(p);
  return value;
};

export const readDurableObjectReadReplicationOptions: read.Read<
  DurableObjectReadReplicationOptions
> = (p) => ({
  mode: read.text(p),
});

export const readDurableObjectRestoreOptions: read.Read<
  DurableObjectRestoreOptions
> = (p) => {
  const value = read.fields<DurableObjectRestoreOptions>();
  if (read.present(p)) value.kvData = read.map(read.handle<any>)(p);
  return value;
};

export const readDurableObjectSnapshotOptions: read.Read<
  DurableObjectSnapshotOptions
> = (p) => {
  const value = read.fields<DurableObjectSnapshotOptions>();
  if (read.present(p)) value.bookmark = read.text(p);
  return value;
};

export const writeDurableObjectStateVersion: write.Fields<
  DurableObjectStateVersion
> = (p, value) => {
  write.optional(write.text)(p, value.cohort);
};

export const readDurableObjectStorageOnNextSessionRestoreTarget: read.Read<
  string | DurableObjectSnapshot
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return read.handle<DurableObjectSnapshot>(p);
  }
};
