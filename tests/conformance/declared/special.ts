/** Values that cannot be the usual ones of their place: a literal that Rust has as a plain number or text, a key of a type. */
import type { Attribute, Signature } from "../../../generator/model/api.ts";
import type { TypeRef } from "../../../generator/model/type-ref.ts";
import { at, choiceAt } from "../values.ts";
import { alternatives, type ObjectType } from "./intersections.ts";
import {
  flattened,
  isAbsent,
  isNothingType,
  membersOf,
  rawOf,
  type Scope,
  type Special,
} from "./scope.ts";

export interface Specials {
  readonly values: Readonly<Record<string, Special>>;
  /** Of alternatives that Rust has as one type, one is chosen: what it must have, and what it cannot have. */
  readonly presence: Readonly<Record<string, boolean>>;
}

interface Found {
  readonly values: Map<string, Special>;
  readonly presence: Map<string, boolean>;
}

export function specialsOf(
  signatures: readonly Signature[],
  isSet: boolean,
  scope: Scope,
): Specials {
  const found: Found = { values: new Map(), presence: new Map() };
  for (const { arguments: list, returns } of [...signatures].reverse()) {
    const types = isSet ? [returns] : list.map((one) => one.type);
    types.forEach((type, position) => look(type, at("", position), scope, found));
    if (isSet) continue;
    list.forEach(({ members = [] }, position) => {
      for (const one of members) look(one.type, at(at("", position), one.jsName), scope, found);
    });
  }
  return {
    values: Object.fromEntries(found.values),
    presence: Object.fromEntries(found.presence),
  };
}

function look(
  type: TypeRef,
  path: string,
  scope: Scope,
  found: Found,
  seen: readonly string[] = [],
): void {
  const inside = (one: TypeRef, key?: string | number): void =>
    look(one, key === undefined ? path : at(path, key), scope, found, seen);
  switch (type.kind) {
    case "literal":
      found.values.set(path, type.value);
      return;
    case "template":
      found.values.set(path, sample(type.text, scope));
      return;
    case "opaque": {
      const key = keyOf(type, scope);
      if (key !== undefined) found.values.set(path, key);
      return;
    }
    case "union": {
      const members = flattened(type, scope).filter((one) => !isNothingType(one));
      const literals = members.flatMap((one) => (one.kind === "literal" ? [one.value] : []));
      const chosen = literals[choiceAt(literals.length, scope.variant)];
      if (chosen !== undefined && literals.length === members.length)
        found.values.set(path, chosen);
      else for (const one of members) if (one.kind !== "literal") inside(one);
      return;
    }
    case "sequence":
      inside(type.of, 0);
      inside(type.of, 1);
      return;
    case "record":
      inside(type.value, "k0");
      inside(type.value, "k1");
      return;
    case "tuple":
      type.items.forEach((one, index) => inside(one.type, index));
      return;
    case "object":
      for (const one of type.members) if (one.kind === "attribute") inside(one.type, one.jsName);
      return;
    case "intersection": {
      const arms = alternatives(type.of, scope);
      const arm = arms[choiceAt(arms.length, scope.variant)];
      if (arm === undefined) return;
      choose(arm, arms, path, found);
      inside(arm);
      return;
    }
    case "reference":
      if (!type.builtin && !seen.includes(type.path))
        lookInto(type, path, scope, found, [...seen, type.path]);
      return;
    default:
      return;
  }
}

function choose(
  arm: ObjectType,
  arms: readonly ObjectType[],
  path: string,
  { presence }: Found,
): void {
  const attributes = (one: ObjectType): readonly Attribute[] =>
    one.members.filter((each) => each.kind === "attribute");
  for (const { jsName } of arms.flatMap(attributes)) presence.set(at(path, jsName), false);
  for (const { jsName, type, optional } of attributes(arm)) {
    if (optional && !isAbsent(type)) presence.delete(at(path, jsName));
    else presence.set(at(path, jsName), !isAbsent(type));
  }
}

function lookInto(
  type: TypeRef & { readonly kind: "reference" },
  path: string,
  scope: Scope,
  found: Found,
  seen: readonly string[],
): void {
  const raw = rawOf(type, scope);
  if (raw !== undefined) {
    const of = raw.kind === "intersection" ? raw.of : [raw];
    look({ kind: "intersection", of }, path, scope, found, seen);
    return;
  }
  const declared = scope.model.byPath.get(type.path);
  if (declared?.kind === "alias") {
    const [only, ...others] = flattened(type, scope);
    if (only !== undefined && only !== type)
      look(
        others.length === 0 ? only : { kind: "union", of: [only, ...others] },
        path,
        scope,
        found,
        seen,
      );
  }
  if (declared?.kind !== "interface" || declared.shape === "object") return;
  for (const one of membersOf(declared, type.arguments, scope).attributes) {
    const place = at(path, one.jsName);
    look(one.type, place, scope, found, seen);
  }
}

/** `${number}-${string}` -> `1-a` */
export function sample(template: string, scope: Scope): string {
  return template
    .replace(/^`|`$/g, "")
    .replace(/\$\{([^}]*)\}/g, (_all, of: string) => /"([^"]*)"/.exec(of)?.[1] ?? named(of, scope));
}

function named(name: string, scope: Scope): string {
  const [first] = flattened(
    { kind: "reference", path: name, builtin: false, arguments: [] },
    scope,
  );
  if (first?.kind === "literal") return String(first.value);
  return /number|bigint/.test(name) ? "1" : "a";
}

/** `keyof WebSocketEventMap` */
function keyOf(type: TypeRef & { readonly kind: "opaque" }, { model }: Scope): string | undefined {
  const name = /^keyof ([\w.]+)$/.exec(type.text)?.[1];
  const declared = name === undefined ? undefined : model.byPath.get(name);
  if (declared?.kind !== "interface") return undefined;
  const member = declared.members.find((one) => one.kind === "attribute");
  return member?.kind === "attribute" ? member.jsName : undefined;
}
