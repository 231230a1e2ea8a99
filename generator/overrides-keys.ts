/** The keys that an override may have, and what each may hold. */
import type { NumberWidth } from "./model/type-ref.ts";
import type { LocatedMember } from "./overrides-jsonc.ts";

export interface OverrideKeys {
  /** The Rust name of a declaration, a member, an overload or an argument. */
  readonly name?: string;
  /** The name of the anonymous type that stands there. */
  readonly typeName?: string;
  /** A type in TypeScript syntax, in place of the declared one. */
  readonly type?: string;
  /** The width of the numbers that stand there. */
  readonly width?: NumberWidth;
  readonly readonly?: boolean;
  /** Whether the class has the member, or its objects. */
  readonly static?: boolean;
  /** Which entry is believed where entries declare it differently. */
  readonly conflict?: string;
  readonly product?: string;
  /** The class is a value of the global scope, though run-time type information does not have it. */
  readonly global?: true;
  /** It never throws. */
  readonly infallible?: boolean;
  /** `view`: the callee reads the bytes before it returns, so that no copy is needed. `fill`: it writes them. */
  readonly bytes?: "view" | "copy" | "fill";
  readonly duration?: "seconds" | "milliseconds";
  readonly date?: "seconds" | "milliseconds";
  /** When a function that is handed over is called. */
  readonly callback?: "during" | "once" | "retained";
  /** How it is taken back: a call, with `result` for what was given for it. */
  readonly undo?: string;
  /** `kept`: an error of the function is only given back to Rust. */
  readonly errors?: "kept";
  /** Whether the items of an iterator are all there (`at-once`), or made on the way. */
  readonly iterates?: "at-once" | "stepwise";
  /** `true` adds `null` to the type, `false` takes `null` and `undefined` away. */
  readonly nullable?: boolean;
  /** Whether the argument or the member may be left out. */
  readonly optional?: boolean;
  /** What the parts of its intersection that TypeScript computes would have added. */
  readonly leavesOut?: string;
  /** It is not bound. */
  readonly skip?: true;
  /** It is not bound by itself: these public items of the crate do what it does. */
  readonly servedBy?: string;
}

export type OverrideKey = keyof OverrideKeys;

interface KeyRule {
  readonly holds: string;
  readonly accepts: (value: unknown) => boolean;
}

const NUMBER_WIDTHS: readonly string[] = [
  "byte",
  "octet",
  "short",
  "unsigned short",
  "long",
  "unsigned long",
  "long long",
  "unsigned long long",
  "float",
  "unrestricted double",
] satisfies readonly NumberWidth[];

const IDENTIFIER: KeyRule = {
  holds: "an identifier",
  accepts: (value) => typeof value === "string" && /^[A-Za-z_]\w*$/.test(value),
};

const BOOLEAN: KeyRule = {
  holds: "`true` or `false`",
  accepts: (value) => typeof value === "boolean",
};

const TEXT: KeyRule = {
  holds: "a text that is not empty",
  accepts: (value) => typeof value === "string" && value.trim() !== "",
};

const CALL: KeyRule = {
  holds: "a call such as `clearInterval(result)`",
  accepts: (value) => typeof value === "string" && /^\w+\((?:\w+(?:, \w+)*)?\)$/.test(value),
};

const RUST_PATHS: KeyRule = {
  holds: "paths of the crate such as `kv::Kv::get, kv::Kv::put`",
  accepts: (value) =>
    typeof value === "string" && /^\w+(?:::\w+)*(?:, \w+(?:::\w+)*)*$/.test(value),
};

function oneOf(values: readonly (string | boolean)[]): KeyRule {
  const listed = values.map((value) => JSON.stringify(value)).join(", ");
  return {
    holds: values.length === 1 ? listed : `one of ${listed}`,
    accepts: (value) => values.some((one) => one === value),
  };
}

export const KEY_RULES: Readonly<Record<OverrideKey | "reason", KeyRule>> = {
  name: IDENTIFIER,
  typeName: IDENTIFIER,
  type: TEXT,
  width: oneOf(NUMBER_WIDTHS),
  readonly: BOOLEAN,
  static: BOOLEAN,
  conflict: TEXT,
  product: TEXT,
  global: oneOf([true]),
  infallible: BOOLEAN,
  bytes: oneOf(["view", "copy", "fill"]),
  duration: oneOf(["seconds", "milliseconds"]),
  date: oneOf(["seconds", "milliseconds"]),
  callback: oneOf(["during", "once", "retained"]),
  undo: CALL,
  errors: oneOf(["kept"]),
  iterates: oneOf(["at-once", "stepwise"]),
  nullable: BOOLEAN,
  optional: BOOLEAN,
  leavesOut: TEXT,
  skip: oneOf([true]),
  servedBy: RUST_PATHS,
  reason: TEXT,
};

/** What is wrong with one key of an override, or nothing. */
export function keyProblem(member: LocatedMember): string | undefined {
  const rule = Object.entries(KEY_RULES).find(([name]) => name === member.name)?.[1];
  if (!rule) return `there is no key "${member.name}"`;
  const value = member.value.kind === "value" ? member.value.value : member.value;
  return rule.accepts(value) ? undefined : `"${member.name}" must be ${rule.holds}`;
}
