/**
 * Tells objects apart by what they must have.
 *
 *   { type: "text"; text: string } | { type: "file"; id: string }   -> by `type`
 *   AesKey { name; length } | HmacKey { name; hash; length? }       -> HmacKey has `hash`; it is tried first, since one may have `length`, too
 *
 *   HmacKey before AnyKey { name; hash?; curve? }                   -> HmacKey has no `curve`, which would be lost
 *
 * Of two that a value could be the more demanding one is tried first, and of two that demand the same the one that can hold more: what comes behind it then
 * is never seen, and is the same to us.
 */
import type { ModelInterface } from "../model/api-model.ts";
import type { Operation } from "../model/api.ts";
import type { ArmKey, ArmTest } from "./plan.ts";
import { canMeet, shapeOfValues, valuesOf, type Values } from "./property-values.ts";
import type { Lowering } from "./site.ts";
import { inheritedAttributes } from "./inherited-attributes.ts";

/** An arm as it is seen from outside. */
export interface ObjectArm {
  readonly arm: number;
  readonly required: ReadonlyMap<string, Values>;
  readonly optional: ReadonlyMap<string, Values>;
}

export function objectArm(arm: number, declaration: ModelInterface, lowering: Lowering): ObjectArm {
  const required = new Map<string, Values>();
  const optional = new Map<string, Values>();
  for (const { attribute } of inheritedAttributes(declaration, lowering.model)) {
    const values = valuesOf(attribute.type, lowering);
    const canBeAbsent = attribute.optional || canMeet(values, [{ kind: "nothing" }]);
    const isAbsent = values?.every((one) => one.kind === "nothing") === true;
    if (!isAbsent) (canBeAbsent ? optional : required).set(attribute.jsName, values);
  }
  for (const member of declaration.members)
    if (member.kind === "operation" && !member.static && !member.optional && isOwn(member))
      required.set(member.jsName, undefined);
  return { arm, required, optional };
}

/** Every object has a `valueOf`. */
function isOwn({ jsName }: Operation): boolean {
  return !(jsName in Object.prototype);
}

/** In the order in which they are to be tried; without those that are never seen. */
export function testObjects(arms: readonly ObjectArm[]): readonly ArmTest[] {
  const tests: ArmTest[] = [];
  const seen: (readonly ArmKey[])[] = [];
  for (const one of ordered(arms)) {
    const keys = distinctiveKeys(
      one,
      arms.filter((other) => other !== one),
    );
    if (seen.some((before) => implies(keys, before))) continue;
    seen.push(keys);
    tests.push({ arm: one.arm, shape: { kind: "object", keys } });
  }
  return tests;
}

function ordered(arms: readonly ObjectArm[]): readonly ObjectArm[] {
  const left = [...arms];
  const found: ObjectArm[] = [];
  while (left.length > 0) {
    const next = left.findIndex((one) => !left.some((other) => isBefore(other, one)));
    found.push(...left.splice(Math.max(next, 0), 1));
  }
  return found;
}

/** Whether `one` must be tried before `other`. */
function isBefore(one: ObjectArm, other: ObjectArm): boolean {
  if (one === other || !canPass(one, other)) return false;
  if (!canPass(other, one)) return true;
  const demands = one.required.size - other.required.size;
  return demands > 0 || (demands === 0 && sizeOf(one) > sizeOf(other));
}

function sizeOf({ required, optional }: ObjectArm): number {
  return required.size + optional.size;
}

/** Whether some value of `one` would be taken for the other. */
function canPass(one: ObjectArm, other: ObjectArm): boolean {
  const isLike = (key: string, values: Values): boolean => {
    const own = one.required.get(key) ?? one.optional.get(key);
    return canMeet(own, values);
  };
  const has = (key: string): boolean => one.required.has(key) || one.optional.has(key);
  return (
    [...other.required].every(([key, values]) => has(key) && isLike(key, values)) &&
    [...other.optional].every(([key, values]) => !one.required.has(key) || isLike(key, values))
  );
}

/** What not all of the others must have, too. */
function distinctiveKeys(one: ObjectArm, others: readonly ObjectArm[]): readonly ArmKey[] {
  const keys: ArmKey[] = [];
  for (const [jsName, values] of one.required) {
    const isOther = others.some(({ required }) => !canMeet(required.get(jsName), values));
    if (isOther) keys.push({ jsName, shape: shapeOfValues(values), optional: false });
    else if (others.some(({ required }) => !required.has(jsName)))
      keys.push({ jsName, shape: { kind: "any" }, optional: false });
  }
  for (const [jsName, values] of one.optional)
    if (
      others.some(({ required }) => required.has(jsName) && !canMeet(required.get(jsName), values))
    )
      keys.push({ jsName, shape: shapeOfValues(values), optional: true });
  // Of two that a value could be it is the one that can hold all of it.
  const spare = others
    .filter((other) => isBefore(one, other))
    .flatMap((other) => [...other.optional.keys()]);
  for (const jsName of new Set(spare))
    if (!one.required.has(jsName) && !one.optional.has(jsName))
      keys.push({ jsName, shape: { kind: "nothing" }, optional: true });
  // A literal that nobody else has says it all; whether the rest is there as well, decoding says.
  const literal = keys.find(
    (key) => key.shape.kind === "literal" && others.every((other) => !canHave(other, key, one)),
  );
  return literal === undefined ? keys : [literal];
}

function canHave(other: ObjectArm, { jsName, optional }: ArmKey, one: ObjectArm): boolean {
  const isThere = other.required.has(jsName) || other.optional.has(jsName);
  const values = other.required.get(jsName) ?? other.optional.get(jsName);
  return optional || (isThere && canMeet(values, one.required.get(jsName)));
}

/** Whether what has the first keys has the second ones. */
function implies(keys: readonly ArmKey[], others: readonly ArmKey[]): boolean {
  return others.every((other) =>
    keys.some(
      (key) =>
        key.jsName === other.jsName &&
        (JSON.stringify(key) === JSON.stringify(other) ||
          (!key.optional && other.shape.kind === "any")),
    ),
  );
}
