/**
 * Dictionaries and unions of Hyperdrive, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "./runtime/read.js";

export const readHyperdriveDynamicConfig: read.Read<HyperdriveDynamicConfig> = (
  p,
) => {
  const value = read.fields<HyperdriveDynamicConfig>();
  value.dynamicHyperdriveConnectionString = read.text(p);
  value.connectionString = read.text(p);
  value.targetRegion = read.text(p);
  if (read.present(p)) value.cachingEnabled = read.boolean(p);
  if (read.present(p)) value.maxConnections = read.uint(p);
  return value;
};
