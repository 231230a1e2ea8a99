/** Dictionaries by their fields. One that is declared as a union has the fields of all of its arms. */

type IsAny<T> = 0 extends 1 & T ? true : false;

/** The names of the fields of any arm; an index signature is none. */
type KeyOf<T> = T extends unknown
  ? keyof { [K in keyof T as string extends K ? never : number extends K ? never : K]: unknown }
  : never;

/** What a field holds in the arms that have it. */
type ValueOf<T, K> = T extends unknown ? (K extends keyof T ? Required<T>[K] : never) : never;

/** A dictionary that is being made. Whether all is there that must be, the Rust type says. */
export type Made<T> = IsAny<T> extends true ? T : { -readonly [K in KeyOf<T>]: ValueOf<T, K> };

/** The fields that only some arms have. */
type Rest<T> = Exclude<KeyOf<T>, keyof T>;

/** A dictionary that is looked at: a field that some arm lacks may be absent. */
export type Given<T> = [Rest<T>] extends [never]
  ? T
  : T & { readonly [K in Rest<T>]?: ValueOf<T, K> | undefined };

/**
 * An empty one, to be filled field by field. Where arms exclude each other's fields (`a?: never`), TypeScript cannot follow, and anything goes.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- there is no type to write here
export function fields<T>(): Made<T> extends T ? Made<T> : any {
  return {} as Made<T>;
}
