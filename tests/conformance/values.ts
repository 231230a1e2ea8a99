/**
 * The values of a case, by their place in it: argument 2's member `ttl` is at `2.ttl`. Rust asks for them, and what was recorded is held against them; so a value
 * that arrives in another place, or not at all, is seen.
 *
 * A case is repeated in variants: 0 has everything, 1 nothing that may be left out, each further one the next arm of each union, the next value of each enum.
 */
export const FULL = 0;
export const BARE = 1;

/** What contains itself ends here. */
const DEPTH = 5;

export function at(path: string, key: string | number): string {
  return path === "" ? String(key) : `${path}.${key}`;
}

function depth(path: string): number {
  return path.split(".").length;
}

/** From 1 to 97: fits every width. */
export function numberAt(path: string): number {
  let hash = 2166136261;
  for (let index = 0; index < path.length; index++) {
    hash = Math.imul(hash ^ path.charCodeAt(index), 16777619) >>> 0;
  }
  return (hash % 97) + 1;
}

export function textAt(path: string): string {
  return `${path} é🎉`;
}

export function flagAt(path: string, variant: number): boolean {
  return (numberAt(path) + variant) % 2 === 0;
}

export function bytesAt(path: string): readonly number[] {
  return [numberAt(path), 0, 255];
}

export function dateAt(path: string): number {
  return numberAt(path) * 1000;
}

export function isPresent(path: string, variant: number): boolean {
  return variant !== BARE && depth(path) <= DEPTH;
}

export function lengthAt(path: string, variant: number): number {
  return isPresent(at(path, 0), variant) ? 2 : 0;
}

/** Which of `count` alternatives. */
export function choiceAt(count: number, variant: number): number {
  return variant <= BARE ? 0 : (variant - 1) % count;
}

/** How many variants show each of `count` alternatives. */
export function variantsFor(count: number): number {
  return Math.max(2, count + 1);
}
