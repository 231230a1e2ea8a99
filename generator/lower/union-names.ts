/**
 * What the enum of a union is called.
 *
 *   type BodyInit = string | Blob                    -> BodyInit: the alias' name
 *   put(value: string | Blob)                        -> StorePutValue: an argument's place
 *   md5: string | ArrayBuffer, sha1: the same        -> StrOrBytes: what it is, since many places may have the same
 *   trim: "border" | { top: number }                 -> ImageTrimOrBorder, where the object has the place's name
 */
import type { DeclaredArm } from "./arm-shapes.ts";
import { plainName } from "./arm-names.ts";
import { words } from "./names.ts";
import type { Codec, RustPath } from "./plan.ts";
import { isLent, type Site } from "./site.ts";

/** A longer name says less than the place does. */
const MOST_ARMS = 3;
const MOST_WORDS = 6;

/** The names that it may have, the best first. */
export function unionNames(arms: readonly DeclaredArm[], site: Site): readonly RustPath[] {
  const { names, model } = site.lowering;
  const isNamed = model.byPath.get(site.naming)?.kind === "alias";
  const byArms = isNamed || isLent(site) ? undefined : nameByArms(arms, site);
  const byPlace = nameByPlace(arms, site);
  const shared = byArms === undefined ? undefined : names.inline(site.product, byArms);
  return shared === undefined || names.isDeclared(shared) ? [byPlace] : [shared, byPlace];
}

function nameByPlace(arms: readonly DeclaredArm[], site: Site): RustPath {
  const { names } = site.lowering;
  const plain = names.inline(site.product, site.naming);
  if (!names.isDeclared(plain) || names.of(site.naming)?.name === plain.name) return plain;
  return names.inline(site.product, `${site.naming} Or ${othersOf(arms, plain.name)}`);
}

function othersOf(arms: readonly DeclaredArm[], own: string): string {
  const literals = arms.filter((one) => one.literal !== undefined);
  const others = arms
    .filter(({ codec, literal }) => literal === undefined && plainName(codec) !== own)
    .map(({ rustName }) => rustName);
  const words = literals.length > 1 ? ["Keyword"] : literals.map((one) => one.rustName);
  return [...others, ...words].join(" Or ");
}

/** Of what has names that say it all: texts, bytes, declared types, and many of one of them. */
function nameByArms(arms: readonly DeclaredArm[], site: Site): string | undefined {
  if (arms.length < 2 || arms.length > MOST_ARMS) return undefined;
  const parts = arms.map((arm) => partOf(arm, site));
  if (parts.includes(undefined)) return undefined;
  const name = withoutRepeats(parts.flatMap((one) => one ?? [])).join(" Or ");
  return words(name).length > MOST_WORDS ? undefined : name;
}

function partOf(arm: DeclaredArm, site: Site): string | undefined {
  const { codec, literal, rustName } = arm;
  if (literal !== undefined) return undefined;
  if (rustName === "Many") return rustName;
  return isNameable(codec) && !isMadeUp(arm, site) ? plainName(codec) : undefined;
}

/** Whether what it holds has its name from a place, too. */
function isMadeUp({ type }: DeclaredArm, { lowering }: Site): boolean {
  const declared = type.kind === "reference" ? lowering.model.byPath.get(type.path) : undefined;
  return declared?.kind === "interface" && declared.anonymous;
}

function isNameable({ kind }: Codec): boolean {
  return !["list", "map", "tuple", "untyped"].includes(kind);
}

/** `CryptoKey`, `CryptoKeyPair` -> `CryptoKey`, `KeyPair` */
function withoutRepeats(names: readonly string[]): readonly string[] {
  const [first = "", ...others] = names;
  const front = words(first);
  return [first, ...others.map((name) => rest(words(name), front))];
}

function rest(name: readonly string[], front: readonly string[]): string {
  let shared = 0;
  while (shared < front.length - 1 && shared < name.length - 1 && name[shared] === front[shared])
    shared++;
  return name.slice(shared).join(" ");
}
