/** What each key of an override does to what stands at its path: see `apply-overrides`. */
import type { Facts } from "../model/facts.ts";
import { mapType } from "../model/walk.ts";
import type { TypeRef } from "../model/type-ref.ts";
import type { OverrideKey, OverrideKeys } from "../overrides-keys.ts";
import type { Target } from "./edit-at.ts";
import { withFacts } from "./with-facts.ts";
import { unionOf } from "./union-of.ts";

/** The keys of an override whose type has been read. */
export interface ReadOverride extends Omit<OverrideKeys, "type"> {
  readonly type?: TypeRef;
}

/** The target as the override wants it; `undefined` if it takes it away. */
export function applyOverride(target: Target, override: ReadOverride): Target | undefined {
  if (override.skip === true || override.servedBy !== undefined) return undefined;
  const { type, width, nullable } = override;
  const changes = [
    ...(type ? [() => type] : []),
    ...(width ? [(one: TypeRef) => withWidth(one, width)] : []),
    ...(nullable === undefined ? [] : [(one: TypeRef) => withNull(one, nullable)]),
  ];
  const typed = changes.reduce((one, change) => withType(one, change), target);
  const flagged = FLAGS.reduce((one, flag) => withFlag(one, flag, override[flag]), typed);
  return withFactsOf(flagged, override);
}

const FLAGS = ["readonly", "optional", "static"] as const;
type Flag = (typeof FLAGS)[number];

const TYPED = [
  "type",
  "width",
  "nullable",
  "bytes",
  "duration",
  "date",
  "iterates",
  "typeName",
] as const;
/** What may be left out. */
const OMITTED = ["optional"] as const;

/** The keys that mean something at a kind of target; `conflict` and `product` are checked by the steps that use them. */
export function keysFor(target: Target): readonly OverrideKey[] {
  const { item } = target;
  switch (target.kind) {
    case "declaration": {
      const own = ["name", "product", "skip", "servedBy", "conflict", "infallible"] as const;
      if ("kind" in item && item.kind === "interface") return [...own, "global"];
      return "type" in item ? [...own, ...TYPED, "readonly", "leavesOut"] : own;
    }
    case "member": {
      const own = ["name", "skip", "servedBy", "conflict", "infallible"] as const;
      if ("type" in item && "optional" in item)
        return [...own, ...TYPED, ...OMITTED, "readonly", "static"];
      if ("signatures" in item && "static" in item) return [...own, "static"];
      return "type" in item || "value" in item ? [...own, ...TYPED, "readonly"] : own;
    }
    case "overload":
      return ["name", "skip", "servedBy", "infallible"];
    case "argument":
      return ["name", "callback", "undo", "errors", ...TYPED, ...OMITTED];
    case "returns":
      return [...TYPED];
    default:
      return target satisfies never;
  }
}

/** The type that stands at a target. */
export function typeAt({ kind, item }: Target): TypeRef | undefined {
  if (kind === "returns") return item.returns;
  if ("type" in item) return item.type;
  return "value" in item && typeof item.value === "object" ? item.value : undefined;
}

function withType(target: Target, change: (type: TypeRef) => TypeRef): Target {
  const { kind, item } = target;
  if (kind === "returns") return { kind, item: { ...item, returns: change(item.returns) } };
  if (kind === "argument") return { kind, item: { ...item, type: change(item.type) } };
  if (kind === "declaration" && "type" in item)
    return { kind, item: { ...item, type: change(item.type) } };
  if (kind === "member" && item.kind === "index")
    return { kind, item: { ...item, value: change(item.value) } };
  if (kind === "member" && "type" in item)
    return { kind, item: { ...item, type: change(item.type) } };
  return target;
}

function withWidth(type: TypeRef, width: NonNullable<OverrideKeys["width"]>): TypeRef {
  return mapType(type, (one) =>
    one.kind === "primitive" && one.name === "number" && one.width !== width
      ? { ...one, width }
      : one,
  );
}

/** The result of a promise is meant, not the promise. */
function withNull(type: TypeRef, nullable: boolean): TypeRef {
  if (type.kind === "promise") return { ...type, of: withNull(type.of, nullable) };
  const arms = type.kind === "union" ? type.of : [type];
  const isNothing = (one: TypeRef): boolean =>
    one.kind === "primitive" && (one.name === "null" || one.name === "undefined");
  if (arms.some(isNothing) === nullable) return type;
  return nullable
    ? unionOf([...arms, { kind: "primitive", name: "null" }])
    : unionOf(arms.filter((one) => !isNothing(one)));
}

function withFlag(target: Target, flag: Flag, value: boolean | undefined): Target {
  if (value === undefined || (flagAt(target, flag) ?? value) === value) return target;
  return { kind: target.kind, item: { ...target.item, [flag]: value } } as Target;
}

/** `undefined` where it has no such flag. */
export function flagAt({ item }: Target, flag: Flag): boolean | undefined {
  const found: unknown = Reflect.get(item, flag);
  return typeof found === "boolean" ? found : undefined;
}

function withFactsOf(target: Target, override: ReadOverride): Target {
  const { name, global, infallible, bytes, duration, date, iterates, callback, undo, errors } =
    override;
  const facts: Facts = {
    ...(name !== undefined && { rustName: name }),
    ...(global !== undefined && { global }),
    ...(infallible !== undefined && { infallible }),
    ...(bytes !== undefined && { bytes }),
    ...(duration !== undefined && { duration }),
    ...(date !== undefined && { date }),
    ...(iterates !== undefined && { iterates }),
    ...(callback !== undefined && { callback }),
    ...(undo !== undefined && { undo }),
    ...(errors !== undefined && { errors }),
  };
  const decided = DECIDING.filter((key) => override[key] !== undefined);
  const decidedBy = Object.fromEntries(decided.map((key) => [key, "overlay" as const]));
  const all = decided.length > 0 ? { ...facts, decidedBy } : facts;
  if (Object.keys(all).length === 0) return target;
  return { kind: target.kind, item: withFacts(target.item, all) } as Target;
}

const DECIDING = ["type", "width", "readonly", "nullable"] as const;
