/**
 * Names of arms: what the type's name says that the names around it do not.
 *
 *   enum ChatCompletionTool: ChatCompletionFunctionTool | ChatCompletionCustomTool  -> Function, Custom
 *   enum BgeOutput: BgeOutputWithShape | BgeOutputAsync                             -> Shape, Async
 *   string | Address | (string | Address)[]                                         -> Str, Address, Many
 */
import type { DeclaredArm } from "./arm-shapes.ts";
import { words } from "./names.ts";
import type { Codec } from "./plan.ts";
import type { Site } from "./site.ts";

export function nameArms(arms: readonly DeclaredArm[], site: Site): readonly DeclaredArm[] {
  const short = shortNames(arms, site);
  const named = arms.map((arm, index) => ({ ...arm, rustName: nameOf(arm, short[index], arms) }));
  const isTaken = (name: string): boolean =>
    named.filter((one) => one.rustName === name).length > 1 || name === "Other";
  const distinct = named.map((arm) =>
    isTaken(arm.rustName) ? { ...arm, rustName: fullName(arm.codec, arm.rustName) } : arm,
  );
  // What is one type in Rust is one arm: a date by its number, and a `Date`.
  return distinct.filter(
    ({ rustName }, index) => distinct.findIndex((one) => one.rustName === rustName) === index,
  );
}

function nameOf(arm: DeclaredArm, short: string | undefined, arms: readonly DeclaredArm[]): string {
  const many = arms.find((one) => isManyOf(one, arms));
  if (many === arm) return "Many";
  if (many !== undefined && arms.length === 2 && arm.literal === undefined) return "One";
  if (arm.rustName !== "") return arm.rustName;
  return short ?? plainName(arm.codec);
}

/** Whether the arm is a list of what the others are. */
function isManyOf({ codec }: DeclaredArm, arms: readonly DeclaredArm[]): boolean {
  if (codec.kind !== "list") return false;
  const others = arms.filter((one) => one.codec !== codec).map((one) => JSON.stringify(one.codec));
  const { of } = codec;
  const [only] = others;
  if (others.length === 1) return only === JSON.stringify(of);
  return of.kind === "union" && others.length > 1;
}

export function plainName(codec: Codec): string {
  switch (codec.kind) {
    case "boolean":
      return "Bool";
    case "bigint":
      return "BigInt";
    case "date":
      return "Date";
    case "time":
      return codec.rust;
    case "text":
      return "Str";
    case "number":
      return "Number";
    case "bytes":
      return "Bytes";
    case "list":
      return "List";
    case "tuple":
      return "Tuple";
    case "map":
      return "Map";
    case "handle":
    case "struct":
    case "enum":
    case "union":
      return codec.rust.name;
    default:
      return "Value";
  }
}

/** Where two would have one name. */
function fullName(codec: Codec, name: string): string {
  if (codec.kind === "list" || codec.kind === "map")
    return `${plainName(codec.of)}${plainName(codec)}`;
  return name === "Other" ? "Others" : plainName(codec);
}

/** Those that name a type, each without what it shares with the others and with the union. */
function shortNames(
  arms: readonly DeclaredArm[],
  { naming }: Site,
): readonly (string | undefined)[] {
  const own = words(naming);
  const lists = arms.map(({ codec }) =>
    "rust" in codec && typeof codec.rust === "object"
      ? after(words(codec.rust.name), shared(words(codec.rust.name), own))
      : undefined,
  );
  const named = lists.filter((one) => one !== undefined);
  const front = named.length < 2 ? 0 : Math.min(...named.map((one) => shared(one, named[0] ?? [])));
  const cut = lists.map((one) => one && after(one, front));
  const reversed = cut.filter((one) => one !== undefined).map((one) => one.toReversed());
  const back =
    named.length < 2 ? 0 : Math.min(...reversed.map((one) => shared(one, reversed[0] ?? [])));
  const names = cut.map((one) => one && typeName(before(one, back)));
  const isPlain = names.every(
    (one) => one === undefined || !/^\d|^(?:And|Or)[A-Z]|^Self$/.test(one),
  );
  return isPlain ? names : arms.map(() => undefined);
}

/** How many words they begin with alike. */
function shared(left: readonly string[], right: readonly string[]): number {
  const end = left.findIndex((word, index) => word !== right[index]);
  return end < 0 ? left.length : end;
}

/** At least one word stays. */
function after(list: readonly string[], count: number): readonly string[] {
  return list.slice(Math.min(count, list.length - 1));
}

function before(list: readonly string[], count: number): readonly string[] {
  return list.slice(0, Math.max(1, list.length - count));
}

/** `WithShape` is `Shape` among its kind. */
function typeName(list: readonly string[]): string {
  const [first, ...others] = list;
  const said = first === "with" && others.length > 0 ? others : list;
  return said.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}
