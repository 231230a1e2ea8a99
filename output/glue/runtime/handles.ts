/** The handle table: how Rust names JavaScript values. */
import type { Runtime } from "./instance.js";

/** Handles from here on are given out; those below stand for the same value for ever. */
const FIRST = 5;

/** The value of a handle that Rust has lent. */
export function get<T>(rt: Runtime, handle: number): T {
  return rt.table[handle] as T;
}

/** As `get`; 0 is "absent". */
export function optional<T>(rt: Runtime, handle: number): T | undefined {
  return rt.table[handle] as T | undefined;
}

/** Rest arguments: an array's items, nothing for `undefined`, else the value itself as the only one. */
export function rest<T>(rt: Runtime, handle: number): T[] {
  const value = rt.table[handle] as T | T[] | undefined;
  if (Array.isArray(value)) return value;
  return value === undefined ? [] : [value];
}

/** A handle for Rust to own. */
export function put(rt: Runtime, value: unknown): number {
  if (value === undefined) return 0;
  if (value === null) return 1;
  if (typeof value === "boolean") return value ? 3 : 2;
  const handle = rt.free.pop();
  if (handle === undefined) return rt.table.push(value) - 1;
  rt.table[handle] = value;
  return handle;
}

export function release(rt: Runtime, handle: number): void {
  if (handle < FIRST) return;
  rt.table[handle] = undefined;
  rt.free.push(handle);
}

/** The value of a handle that Rust gives away. */
export function take(rt: Runtime, handle: number): unknown {
  const value = rt.table[handle];
  release(rt, handle);
  return value;
}
