/**
 * Names in TypeScript of the types that an author's methods are made of: only those which are reached from what is exported, each by its own name if no other has it.
 *
 *   shop::orders::Item, shop::stock::Item  --- become --->  Item, StockItem
 *   bytes are taken as any buffer and given as a `Uint8Array`: Mail, MailInput
 */
import type { DeclaredLines, DeclaredMethod, DeclaredType, Way } from "./declared-lines.ts";

/** A type to be written, with the way its own parts go. */
export interface NamedType {
  readonly name: string;
  readonly way: Way;
  readonly type: DeclaredType;
}

export interface Names {
  readonly types: readonly NamedType[];
  /** Classes whose objects are handed over. */
  readonly targets: readonly string[];
  readonly find: (path: string, way: Way) => string | undefined;
}

/** What stands in backquotes in a type's text. */
export const REFERENCE = /`([^`]*)`/g;
export const STUB = "stub ";

export function nameTypes(lines: DeclaredLines, exported: ReadonlySet<string>): Names {
  const { types, targets } = reach(lines, exported);
  const taken = new Set([...exported, ...targets]);
  const names = new Map<string, string>();
  const named: NamedType[] = [];
  for (const type of types) {
    const twin = types.find((one) => one.path === type.path && one.way === "given");
    const isSame = type.way === "taken" && twin !== undefined && isEqual(type, twin, types);
    const known = isSame ? names.get(keyOf(twin)) : undefined;
    const name = known ?? free(type, twin !== undefined, taken);
    names.set(keyOf(type), name);
    if (known === undefined) named.push({ name, way: type.way, type });
  }
  return { types: named, targets, find: (path, way) => names.get(`${way} ${path}`) };
}

interface Reached {
  readonly types: readonly DeclaredType[];
  readonly targets: readonly string[];
}

function reach(lines: DeclaredLines, exported: ReadonlySet<string>): Reached {
  const byKey = new Map(lines.types.map((type) => [keyOf(type), type]));
  const found = new Set<DeclaredType>();
  const targets = new Set<string>();
  const look = (text: string, way: Way): void => {
    for (const [, path = ""] of text.matchAll(REFERENCE)) {
      if (path.startsWith(STUB)) lookAtClass(path.slice(STUB.length));
      const type = byKey.get(`${way} ${path}`);
      if (type === undefined || found.has(type)) continue;
      found.add(type);
      for (const part of partsOf(type)) look(part, way);
    }
  };
  const lookAtClass = (name: string): void => {
    if (exported.has(name) || targets.has(name)) return;
    targets.add(name);
    lookAtMethods(name);
  };
  const lookAtMethods = (name: string): void => {
    for (const type of lines.classes.get(name) ?? []) look(type, "taken");
    for (const method of methodsOf(lines, name)) {
      look(method.returns, "given");
      for (const { type } of method.parameters) look(type, "taken");
    }
  };
  exported.forEach(lookAtMethods);
  // What is given has the plain name.
  const sorted = lines.types.filter((type) => found.has(type));
  return {
    types: sorted.sort((left, right) => (left.way < right.way ? -1 : Number(left.way > right.way))),
    targets: [...targets].sort(),
  };
}

export function methodsOf(lines: DeclaredLines, name: string): readonly DeclaredMethod[] {
  return lines.methods.filter((method) => method.class === name);
}

function keyOf({ path, way }: DeclaredType): string {
  return `${way} ${path}`;
}

function partsOf({ members, alias }: DeclaredType): readonly string[] {
  return members?.map(({ type }) => type) ?? [alias];
}

/** Whether a type is the same both ways, in what it is made of, too. */
function isEqual(
  left: DeclaredType,
  right: DeclaredType,
  all: readonly DeclaredType[],
  open: ReadonlySet<string> = new Set(),
): boolean {
  if (open.has(left.path)) return true;
  if (JSON.stringify(outside(left)) !== JSON.stringify(outside(right))) return false;
  const paths = partsOf(left).flatMap((part) => [...part.matchAll(REFERENCE)]);
  return paths.every(([, path = ""]) => {
    const find = (way: Way): DeclaredType | undefined =>
      all.find((one) => one.path === path && one.way === way);
    const [taken, given] = [find("taken"), find("given")];
    if (taken === undefined || given === undefined)
      return taken === given && !path.startsWith(STUB);
    return isEqual(taken, given, all, new Set([...open, left.path]));
  });
}

function outside({ members, alias }: DeclaredType): unknown {
  return members?.map(({ name, isOptional, type }) => [name, isOptional, type]) ?? alias;
}

/** A name that nothing else has: with the module before it, and if need be a number behind it. */
function free({ path, way }: DeclaredType, hasTwin: boolean, taken: Set<string>): string {
  const segments = path.split("::");
  const last = segments.at(-1) ?? path;
  const suffix = way === "taken" && hasTwin ? "Input" : "";
  const inModule = (segments.length > 2 ? pascal(segments.at(-2) ?? "") : "") + last;
  const candidates = [
    last,
    inModule,
    ...Array.from({ length: 100 }, (_, at) => `${last}${at + 2}`),
  ];
  const name = candidates.map((one) => one + suffix).find((one) => !taken.has(one)) ?? last;
  taken.add(name);
  return name;
}

function pascal(text: string): string {
  return text.replace(/(?:^|_)(\w)/g, (_, first: string) => first.toUpperCase());
}
