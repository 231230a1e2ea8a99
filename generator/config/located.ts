/** Reading values that know where they stand. */
import type { LocatedJson, LocatedMember, LocatedObject } from "../overrides-jsonc.ts";
import type { Place } from "../source.ts";

export type { LocatedJson, LocatedMember, LocatedObject };

/** Data as JSON has it, without places. */
export type Plain =
  string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** A text and where it stands. */
export interface Named {
  readonly text: string;
  readonly place: Place;
}

export function memberOf(json: LocatedJson | undefined, name: string): LocatedMember | undefined {
  return json?.kind === "object" ? json.members.find((one) => one.name === name) : undefined;
}

/** `durable_objects.bindings` */
export function valueAt(json: LocatedJson | undefined, path: string): LocatedJson | undefined {
  return path.split(".").reduce((at, name) => memberOf(at, name)?.value, json);
}

export function itemsOf(json: LocatedJson | undefined): readonly LocatedJson[] {
  return json?.kind === "array" ? json.items : [];
}

export function namedAt(json: LocatedJson | undefined, path: string): Named | undefined {
  return namedOf(valueAt(json, path));
}

export function namedOf(json: LocatedJson | undefined): Named | undefined {
  return json?.kind === "value" && typeof json.value === "string"
    ? { text: json.value, place: json.place }
    : undefined;
}

export function textAt(json: LocatedJson | undefined, path: string): string | undefined {
  return namedAt(json, path)?.text;
}

export function numberAt(json: LocatedJson | undefined, path: string): number | undefined {
  const found = valueAt(json, path);
  return found?.kind === "value" && typeof found.value === "number" ? found.value : undefined;
}

export function textsAt(json: LocatedJson | undefined, path: string): readonly string[] {
  return itemsOf(valueAt(json, path)).flatMap((one) => namedOf(one)?.text ?? []);
}

export function plainOf(json: LocatedJson): Plain {
  if (json.kind === "array") return json.items.map(plainOf);
  if (json.kind === "value") return json.value;
  return Object.fromEntries(json.members.map(({ name, value }) => [name, plainOf(value)]));
}
