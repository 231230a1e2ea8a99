/**
 * The arms of a union.
 *
 *   "auto" | "none" | Tool                         -> Auto, None, Tool(Tool)
 *   string | string[]                              -> One(String), Many(Vec<String>)
 *   true | false | 0 | 90 | ArrayBuffer | Blob     -> Bool(bool), Number(u32), Bytes(Vec<u8>), Blob(Blob)
 *   Float32Array | number[]                        -> one arm: a list of numbers
 *
 * An arm without a rule (an async iterable, a callback) is left out: what Rust can pass is then narrower than what JavaScript takes, never another thing, and
 * what JavaScript gives is in `Other`.
 */
import type { TypeRef } from "../model/type-ref.ts";
import type { DeclaredArm } from "./arm-shapes.ts";
import { nameArms } from "./arm-names.ts";
import { bytesOf, isBuffer, isPlainBuffer, isWideView, modeOf } from "./builtins.ts";
import { holdsGeneric } from "./codecs.ts";
import { shortTypeText } from "./erase.ts";
import { rustVariantName } from "./names.ts";
import type { Codec } from "./plan.ts";
import { nestedSite, type Site } from "./site.ts";
import { lowerNumbers } from "./numeric-unions.ts";
import { lowerType } from "./types.ts";

export interface Arms {
  readonly arms: readonly DeclaredArm[];
  /** Those without a rule, as they are declared. */
  readonly lacking: readonly string[];
}

export function lowerArms(declared: readonly TypeRef[], site: Site): Arms {
  // A time says what either would.
  const isTime = site.time !== undefined && declared.some(isNumeric);
  const members = isTime ? declared.filter((one) => !isBigInt(one)) : declared;
  const arms: DeclaredArm[] = [];
  const lacking: string[] = [];
  for (const group of grouped(members)) {
    const [type] = group;
    if (type === undefined) continue;
    const made = lowerGroup(type, group, site);
    // A union has no type parameters.
    if (made === undefined || holdsGeneric(made.codec))
      lacking.push(...group.map((one) => `\`${shortTypeText(one)}\``));
    else if (!arms.some((one) => isOneArm(one, made))) arms.push(made);
  }
  const sorted = arms.toSorted((left, right) => rankOf(left) - rankOf(right));
  return { arms: nameArms(sorted, site), lacking };
}

/** Simple values first, so that unions of the same arms are one, in whichever order they are declared. */
function rankOf({ codec, literal }: DeclaredArm): number {
  const rank = ["text", "bytes", "number", "time", "bigint", "boolean", "date"].indexOf(codec.kind);
  if (literal !== undefined) return -1;
  if (rank >= 0) return rank;
  return codec.kind === "list" || codec.kind === "map" ? 11 : 10;
}

function isOneArm(one: DeclaredArm, other: DeclaredArm): boolean {
  return one.literal === other.literal && JSON.stringify(one.codec) === JSON.stringify(other.codec);
}

/** Members that are one arm: all booleans, all numbers, all texts, all kinds of bytes. */
function grouped(members: readonly TypeRef[]): readonly (readonly TypeRef[])[] {
  const groups = new Map<string, TypeRef[]>();
  const isBytes = members.some(isPlainBuffer) ? isBuffer : isPlainBuffer;
  const booleans = members.filter(isBooleanLike);
  const isBoolean =
    booleans.some((one) => one.kind === "primitive") || new Set(booleans.map(literalOf)).size > 1;
  for (const [index, one] of members.entries()) {
    const key = isBytes(one)
      ? "bytes"
      : isNumeric(one)
        ? "number"
        : isTextual(one)
          ? "text"
          : isBoolean && isBooleanLike(one)
            ? "boolean"
            : String(index);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

/** A view of numbers is as good as a list of them. */
export function withoutViews(members: readonly TypeRef[]): readonly TypeRef[] {
  const isNumbers = (one: TypeRef): boolean => one.kind === "sequence" && isNumeric(one.of);
  return members.some(isNumbers) && !members.some(isPlainBuffer)
    ? members.filter((one) => !isWideView(one))
    : members;
}

function literalOf(type: TypeRef): unknown {
  return type.kind === "literal" ? type.value : undefined;
}

export function isBooleanLike(type: TypeRef): boolean {
  if (type.kind === "literal") return typeof type.value === "boolean";
  return type.kind === "primitive" && type.name === "boolean";
}

export function isNumeric(type: TypeRef): boolean {
  if (type.kind === "literal") return typeof type.value === "number";
  return type.kind === "primitive" && type.name === "number";
}

function isBigInt(type: TypeRef): boolean {
  return type.kind === "primitive" && type.name === "bigint";
}

function isTextual(type: TypeRef): boolean {
  if (type.kind === "intersection") return type.of.some(isTextual);
  return type.kind === "template" || (type.kind === "primitive" && type.name === "string");
}

function lowerGroup(type: TypeRef, group: readonly TypeRef[], site: Site): DeclaredArm | undefined {
  const arm = (rustName: string, codec: Codec): DeclaredArm => ({ rustName, codec, type });
  if (type.kind === "literal" && typeof type.value !== "number" && group.length === 1)
    return {
      ...arm(rustVariantName(String(type.value)), { kind: "unit" }),
      literal: type.value,
    };
  if (isBooleanLike(type)) return arm("Bool", { kind: "boolean" });
  if (isNumeric(type)) {
    const codec = lowerNumbers(group, site);
    return arm(codec.kind === "time" ? codec.rust : "Number", codec);
  }
  if (isTextual(type)) return arm("Str", { kind: "text" });
  if (isBuffer(type) && (isPlainBuffer(type) || group.length > 1))
    return arm("Bytes", armBytes(group, site));
  const codec = attempt(type, site);
  return codec && arm("", codec);
}

/** What takes a buffer among others can be given one, so that all of those are alike. */
function armBytes(group: readonly TypeRef[], site: Site): Codec {
  const buffers = group.filter((one) => one.kind === "reference" && one.path === "ArrayBuffer");
  const isLent = modeOf(site) === "view";
  return bytesOf(buffers.length > 0 && !isLent ? buffers : group, site);
}

/** Lowers an arm on its own: what it erases must not be said of the whole. */
function attempt(type: TypeRef, site: Site): Codec | undefined {
  const erasures: string[] = [];
  const naming = `${site.naming} ${armWord(type)}`;
  // Bytes in a list beside bytes may be read long after the call: what holds of these is not said of those.
  const codec = lowerType(type, nestedSite({ ...site, bytes: "copy", erasures }, { naming }));
  const isLacking =
    erasures.length > 0 ||
    ["untyped", "generic", "unit", "optional"].includes(codec.kind) ||
    (codec.kind === "list" && codec.of.kind === "bigint" && codec.of.either === true);
  return isLacking ? undefined : codec;
}

function armWord(type: TypeRef): string {
  return type.kind === "reference" ? type.path : type.kind === "sequence" ? "List" : "Value";
}
