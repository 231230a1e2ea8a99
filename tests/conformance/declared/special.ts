/** Values that cannot be the usual ones of their place: a literal that Rust has as a plain number or text, a key of a type. */
import type { Signature } from "../../../generator/model/api.ts";
import type { TypeRef } from "../../../generator/model/type-ref.ts";
import { at, choiceAt } from "../values.ts";
import { alternatives } from "./intersections.ts";
import { flattened, isNothingType, membersOf, rawOf, type Scope, type Special } from "./scope.ts";

export function specialsOf(
  signatures: readonly Signature[],
  isSet: boolean,
  scope: Scope,
): Readonly<Record<string, Special>> {
  const found = new Map<string, Special>();
  for (const { arguments: list, returns } of [...signatures].reverse()) {
    const types = isSet ? [returns] : list.map((one) => one.type);
    types.forEach((type, position) => look(type, at("", position), scope, found));
  }
  return Object.fromEntries(found);
}

function look(
  type: TypeRef,
  path: string,
  scope: Scope,
  found: Map<string, Special>,
  seen: readonly string[] = [],
): void {
  const inside = (one: TypeRef, key?: string | number): void =>
    look(one, key === undefined ? path : at(path, key), scope, found, seen);
  switch (type.kind) {
    case "literal":
      found.set(path, type.value);
      return;
    case "template":
      found.set(path, sample(type.text, scope));
      return;
    case "opaque": {
      const key = keyOf(type, scope);
      if (key !== undefined) found.set(path, key);
      return;
    }
    case "union": {
      const members = flattened(type, scope).filter((one) => !isNothingType(one));
      const literals = members.flatMap((one) => (one.kind === "literal" ? [one.value] : []));
      const chosen = literals[choiceAt(literals.length, scope.variant)];
      if (chosen !== undefined && literals.length === members.length) found.set(path, chosen);
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
    case "intersection":
      for (const one of [...alternatives(type.of, scope)].reverse()) inside(one);
      return;
    case "reference":
      if (!type.builtin && !seen.includes(type.path))
        lookInto(type, path, scope, found, [...seen, type.path]);
      return;
    default:
      return;
  }
}

function lookInto(
  type: TypeRef & { readonly kind: "reference" },
  path: string,
  scope: Scope,
  found: Map<string, Special>,
  seen: readonly string[],
): void {
  const raw = rawOf(type, scope);
  if (raw !== undefined) {
    look(raw, path, scope, found, seen);
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
  if (declared?.kind !== "interface" || declared.shape !== "dictionary") return;
  for (const one of membersOf(declared, type.arguments, scope).attributes)
    look(one.type, at(path, one.jsName), scope, found, seen);
}

/** `${number}-${string}` -> `1-a` */
function sample(template: string, scope: Scope): string {
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
