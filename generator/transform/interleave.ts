/**
 * Joins two ordered lists by key: what only the second has comes right after what it follows there.
 *
 *   [a, c], [a, b, c, d]  --- becomes --->  [a, b, c, d]
 */
export interface Joining<T> {
  readonly key: (item: T) => string;
  /** What becomes of an item that both have. */
  readonly both: (a: T, b: T) => T;
}

export function interleave<T>(
  first: readonly T[],
  second: readonly T[],
  { key, both }: Joining<T>,
): readonly T[] {
  const known = new Set(first.map(key));
  const twins = new Map<string, T>();
  /** What only the second has, by the key of the item that it follows. */
  const followers = new Map<string | undefined, T[]>();
  let last: string | undefined;
  for (const item of second) {
    const name = key(item);
    if (known.has(name)) twins.set((last = name), item);
    else followers.set(last, [...(followers.get(last) ?? []), item]);
  }
  const joined = [...(followers.get(undefined) ?? [])];
  for (const item of first) {
    const twin = twins.get(key(item));
    joined.push(twin === undefined ? item : both(item, twin));
    joined.push(...(followers.get(key(item)) ?? []));
  }
  return joined;
}
