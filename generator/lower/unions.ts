/**
 * Unions of more than one kind of value.
 *
 *   string | ArrayBuffer | ReadableStream   in an argument -> impl Into<KvNamespacePutValue>: arms Str, Bytes, ReadableStream
 *   ArrayBuffer | ArrayBufferView           anywhere       -> bytes
 *   string | ReadableStream                 in a return    -> Js, with a reason
 */
import type { TypeRef } from "../model/type-ref.ts";
import { isBuffer, isPlainBuffer, modeOf } from "./builtins.ts";
import { codecText } from "./codec-text.ts";
import { erased, shortTypeText } from "./erase.ts";
import { headOfMade } from "./made-types.ts";
import type { Codec, PlannedArm, PlannedUnion, RustPath } from "./plan.ts";
import { nestedSite, type Site } from "./site.ts";
import { rustKey } from "./type-names.ts";
import { lowerType } from "./types.ts";

export function lowerUnion(members: readonly TypeRef[], site: Site): Codec {
  const type: TypeRef = { kind: "union", of: members };
  const isBytes = members.some(isPlainBuffer) ? isBuffer : isPlainBuffer;
  const buffers = members.filter(isBytes);
  if (buffers.length > 0 && buffers.length === members.length) return bytesOf(buffers, site);
  if (members.every(isBooleanLike)) return { kind: "boolean" };
  const others = members.filter((one) => !isBytes(one) && !isBooleanLike(one));
  const booleans = members.filter(isBooleanLike);
  if (site.flow !== "in")
    return erased(
      site,
      site.flow === "out" ? "returned union" : "union both ways",
      type,
      "no rule that tells its arms apart yet",
    );
  const arms = lowerArms([...(booleans.length > 0 ? [BOOLEAN] : []), ...others], buffers, site);
  if (typeof arms === "string") return erased(site, "argument union", type, arms);
  const [only, ...rest] = arms;
  if (only !== undefined && rest.length === 0) return only.codec;
  return makeUnion(arms, site, type);
}

const BOOLEAN: TypeRef = { kind: "primitive", name: "boolean" };

function isBooleanLike(type: TypeRef): boolean {
  if (type.kind === "literal") return typeof type.value === "boolean";
  return type.kind === "primitive" && type.name === "boolean";
}

/** A plain `ArrayBuffer` is given only where nothing but that is taken. */
function bytesOf(buffers: readonly TypeRef[], site: Site): Codec {
  const onlyBuffer = buffers.every(
    (one) =>
      one.kind === "reference" &&
      one.path.startsWith("ArrayBuffer") &&
      one.path !== "ArrayBufferView",
  );
  return {
    kind: "bytes",
    js: onlyBuffer ? "ArrayBuffer" : "Uint8Array",
    mode: onlyBuffer ? "copy" : modeOf(site),
  };
}

/**
 * The arms, or why there are none. An arm without a rule (an async iterable, a callback) is left out while others remain: what Rust can say is then
 * narrower than what JavaScript takes, never another thing.
 */
function lowerArms(
  others: readonly TypeRef[],
  buffers: readonly TypeRef[],
  site: Site,
): readonly PlannedArm[] | string {
  const arms = new Map<string, PlannedArm>();
  const lacking: string[] = [];
  for (const type of others) {
    const { codec, lacks } = attempt(type, site);
    const name = lacks === undefined ? armName(codec) : undefined;
    if (name === undefined) lacking.push(`\`${shortTypeText(type)}\``);
    else if (!arms.has(name)) arms.set(name, { rustName: name, codec });
  }
  // Where either is taken, the one that is exact for all integers.
  if (arms.has("BigInt")) arms.delete("Number");
  // A time says what either would.
  if (site.time !== undefined && arms.has(site.time.rust)) arms.delete("BigInt");
  if (buffers.length > 0) arms.set("Bytes", { rustName: "Bytes", codec: bytesOf(buffers, site) });
  if (arms.size === 0) return `no arm has a rule yet: ${lacking.join(", ")}`;
  if (lacking.length > 0) site.adaptations.push(`without the arm ${lacking.join(", ")}`);
  return [...arms.values()];
}

/** Lowers an arm on its own: what it erases must not be said of the whole before it is known whether the whole is kept. */
function attempt(type: TypeRef, site: Site): { readonly codec: Codec; readonly lacks?: string } {
  const erasures: string[] = [];
  const codec = lowerType(
    type,
    // Bytes in a list beside bytes may be read long after the call: what holds of these is not said of those.
    nestedSite({ ...site, bytes: "copy", erasures }, { naming: `${site.naming} ${armWord(type)}` }),
  );
  const [lacks] = erasures;
  if (lacks !== undefined) return { codec, lacks };
  return codec.kind === "untyped" ? { codec, lacks: `it is declared ${codec.ts}` } : { codec };
}

function armWord(type: TypeRef): string {
  return type.kind === "reference" ? type.path : type.kind === "sequence" ? "List" : "Value";
}

function armName(codec: Codec): string | undefined {
  switch (codec.kind) {
    case "text":
      return "Str";
    case "bytes":
      return "Bytes";
    case "boolean":
      return "Bool";
    case "number":
      return "Number";
    case "bigint":
      return "BigInt";
    case "date":
      return "Date";
    case "time":
      return codec.rust;
    case "handle":
    case "struct":
    case "enum":
      return codec.rust.name;
    case "list":
      return "List";
    case "map":
      return "Map";
    default:
      return undefined;
  }
}

function makeUnion(arms: readonly PlannedArm[], site: Site, type: TypeRef): Codec {
  const rust = unionName(arms, site);
  const made = unionOf(rust, arms, site);
  if (!site.lowering.made.add(rust, made, site))
    return erased(site, "argument union", type, `${rustKey(rust)} is already another type`);
  return { kind: "union", rust, ts: made.ts, glue: made.glue, borrows: made.borrows };
}

/** A union of a declared type with others, in a place that gave that type its name, is named by both. */
function unionName(arms: readonly PlannedArm[], site: Site): RustPath {
  const { names } = site.lowering;
  const plain = names.inline(site.product, site.naming);
  if (!names.isDeclared(plain) || names.of(site.naming)?.name === plain.name) return plain;
  const others = arms.map((arm) => arm.rustName).filter((name) => name !== plain.name);
  return names.inline(site.product, `${site.naming} Or ${others.join(" Or ")}`);
}

function unionOf(rust: RustPath, arms: readonly PlannedArm[], site: Site): PlannedUnion {
  return {
    ...headOfMade(rust, site, `What \`${site.path}\` takes.`),
    kind: "union",
    arms,
    borrows: arms.some((arm) => arm.codec.kind === "text" || arm.codec.kind === "bytes"),
    glue: {
      module: rust.module,
      experimental: site.entries.length > 0 && !site.entries.includes("root"),
      name: rust.name,
    },
    ts: arms.map((arm) => codecText(arm.codec)).join(" | "),
  };
}
