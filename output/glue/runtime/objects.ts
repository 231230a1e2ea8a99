/** Imports for handles, and for looking at what is behind them. */
import { get, put, release } from "./handles.js";
import type { Runtime } from "./instance.js";
import { handle, unit } from "./results.js";
import { text } from "./text.js";

export const drop = (rt: Runtime) => (handle: number) => release(rt, handle);

export const clone = (rt: Runtime) => (handle: number) => put(rt, get<unknown>(rt, handle));

export const property = (rt: Runtime) => (object: number, key: number, keyLength: number) =>
  handle(rt, () => get<Record<string, unknown>>(rt, object)[text(rt, key, keyLength)]);

export const property_set =
  (rt: Runtime) => (object: number, key: number, keyLength: number, value: number) =>
    unit(rt, () => {
      get<Record<string, unknown>>(rt, object)[text(rt, key, keyLength)] = get<unknown>(rt, value);
    });

export const same = (rt: Runtime) => (a: number, b: number) =>
  Object.is(get<unknown>(rt, a), get<unknown>(rt, b)) ? 1 : 0;

const TYPES = [
  "undefined",
  "null",
  "boolean",
  "number",
  "bigint",
  "string",
  "symbol",
  "function",
  "object",
  "array",
];

export const type_of = (rt: Runtime) => (handle: number) => {
  const value = get<unknown>(rt, handle);
  if (value === null) return TYPES.indexOf("null");
  return TYPES.indexOf(Array.isArray(value) ? "array" : typeof value);
};
