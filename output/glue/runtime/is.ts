/** What a value shows of the arm of a union that it is: what `typeof` and `instanceof` do not say by themselves. */

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what is looked at has no type yet
type Any = any;

/** A plain object, or one of a class; no array. Which it is, its properties say. */
export function object(value: unknown): value is Any {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function bytes(value: unknown): value is ArrayBuffer | ArrayBufferView {
  return value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}

/** An array whose items are all of a kind. */
export function list(value: unknown, item: (one: unknown) => boolean): value is Any[] {
  return Array.isArray(value) && value.every(item);
}
