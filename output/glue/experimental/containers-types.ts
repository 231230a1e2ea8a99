/**
 * Dictionaries and unions of Containers, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "../runtime/read.js";

export const readContainerDirectorySnapshotOptions: read.Read<
  ContainerDirectorySnapshotOptions
> = (p) => {
  const value = read.fields<ContainerDirectorySnapshotOptions>();
  value.dir = read.text(p);
  if (read.present(p)) value.name = read.text(p);
  return value;
};
