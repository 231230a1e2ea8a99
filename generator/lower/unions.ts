/**
 * Unions of more than one kind of value.
 *
 *   string | ArrayBuffer | ReadableStream   in an argument -> impl Into<KvNamespacePutValue>: arms Str, Bytes, ReadableStream
 *   File | string                           in a return    -> enum FileOrStr, with Other(Js) for what is neither
 *   ArrayBuffer | ArrayBufferView           anywhere       -> bytes
 *   0 | 90 | 180                            anywhere       -> a number
 */
import type { TypeRef } from "../model/type-ref.ts";
import { testsOf, type DeclaredArm } from "./arm-shapes.ts";
import { bytesOf, isBuffer, isPlainBuffer } from "./builtins.ts";
import { codecText } from "./codec-text.ts";
import { erased } from "./erase.ts";
import { headOfMade } from "./made-types.ts";
import { isAnyInteger, lowerNumbers } from "./numeric-unions.ts";
import type { Codec, PlannedUnion, RustPath } from "./plan.ts";
import type { Site } from "./site.ts";
import { lowerType } from "./types.ts";
import { isBooleanLike, isNumeric, lowerArms, withoutViews } from "./union-arms.ts";
import { unionNames } from "./union-names.ts";

export function lowerUnion(declared: readonly TypeRef[], site: Site): Codec {
  const members = withoutViews(declared);
  const [only] = members;
  if (only !== undefined && members.length === 1) return lowerType(only, site);
  const type: TypeRef = { kind: "union", of: members };
  const isBytes = members.some(isPlainBuffer) ? isBuffer : isPlainBuffer;
  if (members.every(isBytes)) return bytesOf(members, site);
  if (members.every(isBooleanLike)) return { kind: "boolean" };
  if (members.every(isNumeric)) return lowerNumbers(members, site);
  // A time says what either would.
  if (isAnyInteger(members) && site.time !== undefined)
    return lowerNumbers(members.filter(isNumeric), site);
  if (isAnyInteger(members)) return { kind: "bigint", rust: "i64", either: true };
  const { arms, lacking } = lowerArms(members, site);
  if (arms.length === 0)
    return erased(
      site,
      constructOf(site),
      type,
      `nothing in it has a counterpart in Rust: ${lacking.join(", ")}`,
    );
  noteLacking(lacking, site);
  const [first] = arms;
  const isComplete = lacking.length === 0 || site.flow === "in";
  if (first !== undefined && arms.length === 1 && isComplete && first.literal === undefined)
    return first.codec;
  return makeUnion(arms, site, type);
}

function constructOf({ flow }: Site): string {
  switch (flow) {
    case "in":
      return "argument union";
    case "out":
      return "returned union";
    case "both":
      return "union both ways";
    default:
      return flow satisfies never;
  }
}

function noteLacking(lacking: readonly string[], site: Site): void {
  if (lacking.length === 0) return;
  const names = lacking.join(", ");
  site.adaptations.push(
    site.flow === "in" ? `without the arm ${names}` : `${names} is given as \`Other\``,
  );
}

function makeUnion(arms: readonly DeclaredArm[], site: Site, type: TypeRef): Codec {
  for (const rust of unionNames(arms, site)) {
    const made = unionOf(rust, arms, site);
    if (site.lowering.made.add(rust, made, site))
      return { kind: "union", rust, ts: made.ts, glue: made.glue, borrows: false };
  }
  return erased(site, constructOf(site), type, "its name is already another type's");
}

function unionOf(rust: RustPath, arms: readonly DeclaredArm[], site: Site): PlannedUnion {
  return {
    ...headOfMade(rust, site, `${sentenceOf(arms)}.`),
    kind: "union",
    direction: "input",
    crossing: "pack",
    arms: arms.map(({ type: _, ...arm }) => arm),
    tests: testsOf(arms, site.lowering),
    borrows: false,
    glue: {
      module: rust.module,
      experimental: site.entries.length > 0 && !site.entries.includes("root"),
      name: rust.name,
    },
    ts: textOf(rust, arms, site),
  };
}

/** One that several places share may be texts of a pattern in some of them, which no text of Rust's is known to be. */
function textOf(rust: RustPath, arms: readonly DeclaredArm[], site: Site): string {
  const isShared = rust.name !== site.lowering.names.inline(site.product, site.naming).name;
  const hasText = arms.some((one) => one.codec.kind === "text" && one.literal === undefined);
  return isShared && hasText ? "any" : arms.map(armText).join(" | ");
}

function armText({ codec, literal }: DeclaredArm): string {
  return literal === undefined ? codecText(codec) : JSON.stringify(literal);
}

/** `Text, bytes or a `Blob`` */
function sentenceOf(arms: readonly DeclaredArm[]): string {
  const all = arms.map(phraseOf);
  const last = all.at(-1) ?? "";
  const text = all.length < 2 ? last : `${all.slice(0, -1).join(", ")} or ${last}`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function phraseOf({ codec, literal, rustName }: DeclaredArm): string {
  if (literal !== undefined) return `\`${JSON.stringify(literal)}\``;
  if (rustName === "Many") return "several";
  switch (codec.kind) {
    case "text":
      return "text";
    case "bytes":
      return "bytes";
    case "number":
      return "a number";
    case "bigint":
      return "an integer";
    case "boolean":
      return "a boolean";
    case "date":
      return "a date";
    case "time":
      return codec.rust === "Date" ? "a date" : "a duration";
    case "list":
    case "tuple":
      return "a list";
    case "map":
      return "a map";
    default:
      return "rust" in codec && typeof codec.rust === "object"
        ? `\`${codec.rust.name}\``
        : "any value";
  }
}
