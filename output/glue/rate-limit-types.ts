/**
 * Dictionaries and unions of Rate limiting, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "./runtime/read.js";
import * as write from "./runtime/write.js";

export const readRateLimitOptions: read.Read<RateLimitOptions> = (p) => {
  const value = read.fields<RateLimitOptions>();
  value.key = read.text(p);
  if (read.present(p)) value.delta = read.uint(p);
  return value;
};

export const writeRateLimitOutcome: write.Fields<RateLimitOutcome> = (
  p,
  value,
) => {
  write.boolean(p, value.success);
};
