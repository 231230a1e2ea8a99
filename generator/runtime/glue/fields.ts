/** Dictionaries by their fields. One that is declared as a union has the fields of all of its arms. */

/** The names of the fields of any arm. */
type KeyOf<T> = T extends unknown ? keyof T : never;

/** What a field holds in the arms that have it. */
type ValueOf<T, K> = T extends unknown
  ? K extends keyof T
    ? Required<T>[K]
    : never
  : never;

/** A dictionary that is being made. Whether all is there that must be, the Rust type says. */
export type Made<T> = { -readonly [K in KeyOf<T>]: ValueOf<T, K> };

/** A dictionary that is looked at: a field that some arm lacks may be absent. */
export type Given<T> = Pick<T, keyof T> & {
  readonly [K in Exclude<KeyOf<T>, keyof T>]?: ValueOf<T, K> | undefined;
};

/** An empty one, to be filled field by field. */
export function fields<T>(): Made<T> {
  return {} as Made<T>;
}
