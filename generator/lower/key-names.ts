/**
 * Names of types from names with a path in them: the last step, with as many of those before it as it takes to tell it from the others.
 *
 *   "@a/small-2", "@a/large", "@b/large"  -> Small2, ALarge, BLarge
 */
import { rustVariantName } from "./names.ts";

export function shortNames(keys: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const key of keys) found.set(key, nameOf(key, keys));
  return found;
}

function nameOf(key: string, keys: readonly string[]): string {
  const depth = key.split("/").length;
  for (let steps = 1; steps < depth; steps++) {
    const name = tail(key, steps);
    if (keys.every((other) => other === key || tail(other, steps) !== name)) return name;
  }
  return tail(key, depth);
}

function tail(key: string, steps: number): string {
  return rustVariantName(key.split("/").slice(-steps).join(" ").replace(/^@/, ""));
}
