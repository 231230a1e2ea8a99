/**
 * Takes out of an argument the members by which TypeScript tells overloads apart: the function's name says them, or they are asked for by themselves.
 *
 *   run(input: Input, options: Options & { raw: true }): Promise<Response>;  run(input: Input, options?: Options): Promise<Output>
 *   --- becomes --->
 *   run(input: Input, options?: Options with raw: true);                     run(input: Input, options?: Options)       Options without `raw`
 *
 *   get(key: string, options: GetOptions<"text">): string;                   get(key: string, options: GetOptions<"json">): T
 *   --- becomes --->
 *   get(key: string, options?: GetOptions with type: "text");                get(key: string, options?: GetOptions with type: "json")
 *
 *   find(key: string, options: FindOptions & { onlyIf: Condition }): Found | Known;   find(key: string, options?: FindOptions): Found
 *   --- becomes --->
 *   find(key: string, options?: FindOptions with onlyIf: Condition);                  find(key: string, options?: FindOptions)
 */
import type { Argument, Attribute, Declaration, Member, Signature } from "../model/api.ts";
import { indexByPath } from "../model/paths.ts";
import { typeText } from "../model/type-text.ts";
import type { TypeRef } from "../model/type-ref.ts";
import { mapList, visitTypes } from "../model/walk.ts";
import { noteChoosing, noteParts, type Choosing } from "./chosen-parts.ts";
import { objectMembers, type Lookup } from "./object-members.ts";
import { readBag, type Bag } from "./option-bags.ts";

export function selectByMembers(
  declarations: readonly Declaration[],
  lookup: Lookup = { byPath: indexByPath(declarations) },
): readonly Declaration[] {
  const selector = new Selector(lookup);
  const chosen = mapList(declarations, (one) => selector.declaration(one));
  const mentions = countMentions(declarations);
  const isOnlyThere = (path: string): boolean =>
    (mentions.get(path) ?? 0) <= (selector.choosing.get(path)?.places ?? 0);
  noteParts(selector.choosing, lookup.byPath, isOnlyThere);
  return mapList(chosen, (one) => withoutChosen(one, selector, isOnlyThere));
}

class Selector {
  readonly #lookup: Lookup;
  /** By the path of what declares the members that choose. */
  readonly choosing = new Map<string, Choosing>();

  constructor(lookup: Lookup) {
    this.#lookup = lookup;
  }

  declaration(declaration: Declaration): Declaration {
    if (declaration.kind === "function") return this.#group(declaration);
    if (declaration.kind !== "interface") return declaration;
    const members = mapList(declaration.members, (one) => this.#member(one));
    return members === declaration.members ? declaration : { ...declaration, members };
  }

  #member(member: Member): Member {
    return member.kind === "operation" || member.kind === "constructor"
      ? this.#group(member)
      : member;
  }

  #group<G extends { readonly signatures: readonly Signature[] }>(group: G): G {
    if (group.signatures.length < 2) return group;
    const length = Math.max(...group.signatures.map((one) => one.arguments.length));
    let { signatures } = group;
    for (let at = 0; at < length; at++) signatures = this.#place(signatures, at);
    return signatures === group.signatures ? group : { ...group, signatures };
  }

  /** All that stands at one place of the overloads. */
  #place(signatures: readonly Signature[], at: number): readonly Signature[] {
    const bags = signatures.map((one) => readBag(one.arguments[at]?.type, this.#lookup));
    const names = new Set(bags.flatMap((bag) => choosersOf(bag, bags, this.#lookup)));
    if (names.size === 0) return signatures;
    for (const bag of bags) this.#note(bag, names);
    return signatures.map((one, index) => {
      const argument = one.arguments[at];
      const bag = bags[index];
      if (argument === undefined || bag === undefined) return one;
      const changed = this.#argument(argument, bag, names);
      return { ...one, arguments: one.arguments.with(at, changed) };
    });
  }

  #note(bag: Bag | undefined, names: ReadonlySet<string>): void {
    const path = bag?.base?.kind === "reference" ? bag.base.path : undefined;
    if (path !== undefined) noteChoosing(this.choosing, path, names);
  }

  #argument(argument: Argument, bag: Bag, names: ReadonlySet<string>): Argument {
    const isChosen = (one: Attribute): boolean => names.has(one.jsName);
    const chosen = [...bag.own, ...bag.literal].filter((one) => isChosen(one) && !one.optional);
    const left = bag.own.filter((one) => !isChosen(one));
    const isTouched = left.length < bag.own.length || chosen.length > 0;
    const base = bag.base && !this.#isAll(bag.base, names) ? withoutLiterals(bag.base) : undefined;
    const type = isTouched ? joined(base, left) : withoutLiterals(argument.type);
    const members = chosen.map(({ jsName, type: of }) => ({ jsName, type: of }));
    return {
      ...argument,
      type,
      optional: argument.optional || this.#isOptional(type, names),
      ...(members.length > 0 && { members }),
    };
  }

  /** Whether there is nothing else to give. */
  #isAll(type: TypeRef, names: ReadonlySet<string>): boolean {
    const members = objectMembers(type, this.#lookup) ?? [];
    const isOther = (one: Member): boolean => !("jsName" in one) || !names.has(one.jsName);
    return members.length > 0 && !members.some(isOther);
  }

  /** Whether nothing else has to be given. */
  #isOptional(type: TypeRef, names: ReadonlySet<string>): boolean {
    const members = objectMembers(type, this.#lookup);
    if (members === undefined) return type.kind === "primitive";
    return members.every(
      (one) => one.kind !== "attribute" || one.optional || names.has(one.jsName),
    );
  }
}

/** The members of a bag that no other overload has in this way. */
function choosersOf(
  bag: Bag | undefined,
  all: readonly (Bag | undefined)[],
  lookup: Lookup,
): readonly string[] {
  if (bag === undefined) return [];
  const required = [...bag.own, ...bag.literal].filter((one) => !one.optional);
  return required
    .filter((one) => all.some((other) => other !== bag && isToldBy(one, bag, other, lookup)))
    .map((one) => one.jsName);
}

/** A literal that the other has not; any type, where the other is the same but may go without. */
function isToldBy(member: Attribute, bag: Bag, other: Bag | undefined, lookup: Lookup): boolean {
  const isNamesake = (one: Member): one is Attribute =>
    one.kind === "attribute" && one.jsName === member.jsName;
  if (member.type.kind === "literal") {
    const twin = [...(other?.own ?? []), ...(other?.literal ?? [])].find(isNamesake);
    return twin === undefined || twin.optional || typeText(twin.type) !== typeText(member.type);
  }
  if (bag.base === undefined || other?.base === undefined) return false;
  const isSame = typeText(bag.base) === typeText(other.base) && !other.own.some(isNamesake);
  return isSame && (objectMembers(bag.base, lookup)?.find(isNamesake)?.optional ?? false);
}

function joined(base: TypeRef | undefined, own: readonly Attribute[]): TypeRef {
  const object: TypeRef = { kind: "object", members: own };
  if (base === undefined) return own.length === 0 ? NOTHING : object;
  return own.length === 0 ? base : { kind: "intersection", of: [base, object] };
}

const NOTHING: TypeRef = { kind: "primitive", name: "undefined" };

/** `GetOptions<"text">` and `GetOptions<"json">` are one type without what tells them apart. */
function withoutLiterals(type: TypeRef): TypeRef {
  if (type.kind !== "reference") return type;
  const given = mapList(type.arguments, (one) => (one.kind === "literal" ? NOTHING : one));
  return given === type.arguments ? type : { ...type, arguments: given };
}

function countMentions(declarations: readonly Declaration[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (type: TypeRef): void => {
    if (type.kind !== "reference" || type.builtin) return;
    counts.set(type.path, (counts.get(type.path) ?? 0) + 1);
  };
  for (const one of declarations) visitTypes(one, count);
  return counts;
}

/** What is mentioned elsewhere, too, has the member there. */
function withoutChosen(
  declaration: Declaration,
  { choosing }: Selector,
  isOnlyThere: (path: string) => boolean,
): Declaration {
  const found = choosing.get(declaration.path);
  if (found === undefined || !isOnlyThere(declaration.path)) return declaration;
  const change = (member: Member): Member =>
    member.kind === "attribute" && found.names.has(member.jsName)
      ? { ...member, optional: true, facts: { ...member.facts, chosen: true } }
      : member;
  if (declaration.kind === "interface")
    return { ...declaration, members: mapList(declaration.members, change) };
  if (declaration.kind !== "alias") return declaration;
  const inType = (type: TypeRef): TypeRef => {
    if (type.kind === "object") return { ...type, members: mapList(type.members, change) };
    return type.kind === "intersection" ? { ...type, of: mapList(type.of, inType) } : type;
  };
  return { ...declaration, type: inType(declaration.type) };
}
