/**
 * Which names a Rust file imports, and how its text writes the others.
 *
 * A file is printed twice. The first printing notes what is used outside every `#[cfg]`: that may be imported, since no choice of features leaves the import
 * unused. The second writes those names short and all others by their full paths.
 */
import type { RustPath } from "../lower/plan.ts";
import { useLines } from "./rust-items.ts";
import { typeKey, type World } from "./rust-world.ts";
import { type Lines, spaced } from "./writer.ts";

/** What printing one part of a file may ask. */
export interface Scope {
  /** A type or trait of the run time: `Promise`, or the module itself: `self`. */
  rt(name: string): string;
  /** A function or macro of the run time: `rt::promise`. */
  call(name: string): string;
  /** `FromJs` or `IntoJs` as the crate's root has it: the trait and its derive. */
  value(name: string): string;
  map(): string;
  cow(): string;
  duration(): string;
  future(): string;
  type(path: RustPath): string;
  /** The same file, under further features. */
  under(features: readonly string[]): Scope;
  /** The names of `mod sys`, which has imports of its own. */
  inSys(): SysScope;
}

export interface SysScope {
  rt(name: string): string;
  imported(): Lines;
  under(features: readonly string[]): SysScope;
}

export interface FilePlace {
  readonly module: string;
  /** The types that the file itself declares. */
  readonly declares: readonly string[];
  /** It is a module in that module. */
  readonly isNested?: true;
  /** Features that the whole file is behind, apart from the product's own. */
  readonly features: readonly string[];
}

export interface PrintedFile {
  readonly lines: Lines;
  /** Whether it names a deprecated type. */
  readonly deprecated: boolean;
}

/** Prints a file's items behind its `use` lines. */
export function printFile(
  place: FilePlace,
  world: World,
  print: (scope: Scope) => readonly Lines[],
): PrintedFile {
  const draft = new FileUses(place, new Set());
  print(draft.scope(place.features));
  const uses = new FileUses(place, draft.importable());
  const items = print(uses.scope(place.features));
  return {
    lines: spaced([...uses.useLines(), ...items]),
    deprecated: [...uses.types].some((key) => world.deprecated.has(key)),
  };
}

const RT = "crate::rt";
const MAP = "std::collections::HashMap";
/** Marks a path that is used in `mod sys`. */
const SYS = "sys ";
const COW = "std::borrow::Cow";
const DURATION = "std::time::Duration";
const FUTURE = "core::future::Future";

class FileUses {
  readonly types = new Set<string>();
  readonly #place: FilePlace;
  readonly #imported: ReadonlySet<string>;
  readonly #always = new Set<string>();

  constructor(place: FilePlace, imported: ReadonlySet<string>) {
    this.#place = place;
    this.#imported = imported;
  }

  scope(features: readonly string[]): Scope {
    const gated = this.#isGated(features);
    const name = (path: string): string => this.#name(path, gated);
    return {
      rt: (one) => name(`${RT}::${one}`),
      call: (one) => `${name(RT)}::${one}`,
      value: (one) => name(`crate::${one}`),
      map: () => name(MAP),
      cow: () => name(COW),
      duration: () => name(DURATION),
      future: () => name(FUTURE),
      type: (path) => this.#type(path, gated),
      under: (more) => this.scope([...features, ...more]),
      inSys: () => this.#sysScope(features),
    };
  }

  #sysScope(features: readonly string[]): SysScope {
    return {
      rt: (one) => this.#name(`${SYS}${RT}::${one}`, this.#isGated(features)),
      imported: () =>
        [...this.#imported]
          .filter((one) => one.startsWith(SYS))
          .map(lastOf)
          .sort(),
      under: (more) => this.#sysScope([...features, ...more]),
    };
  }

  #isGated(features: readonly string[]): boolean {
    return features.some((one) => !this.#place.features.includes(one));
  }

  #type(path: RustPath, gated: boolean): string {
    this.types.add(typeKey(path));
    const { module, declares, isNested } = this.#place;
    if (path.module !== module) return `crate::${path.module}::${path.name}`;
    if (!isNested && declares.includes(path.name)) return path.name;
    return this.#name(`super::${path.name}`, gated);
  }

  #name(path: string, gated: boolean): string {
    if (!gated) this.#always.add(path);
    return this.#imported.has(path) ? lastOf(path) : path.replace(SYS, "");
  }

  /** Paths whose last names are free; a product's own types come before the run time's. */
  importable(): ReadonlySet<string> {
    const taken = new Set(this.#place.declares);
    const sorted = [...this.#always].sort(
      (left, right) => Number(left.startsWith(RT)) - Number(right.startsWith(RT)),
    );
    return new Set(
      sorted.filter((path) => {
        const name = path.startsWith(SYS) ? path : lastOf(path);
        return !taken.has(name) && taken.add(name);
      }),
    );
  }

  useLines(): readonly Lines[] {
    const paths = [...this.#imported];
    const std = paths.filter((one) => /^(?:core|std)::/.test(one)).sort();
    const under = (prefix: string): Lines =>
      paths
        .filter((one) => one.startsWith(`${prefix}::`))
        .map((one) => one.slice(prefix.length + 2));
    const own = under("super");
    const root = under("crate").filter((one) => !one.includes("::") && one !== "rt");
    const rt = [...(paths.includes(RT) ? ["self"] : []), ...under(RT)];
    return [
      std.map((one) => `use ${one};`),
      [
        ...(own.length > 0 ? useLines("super", own) : []),
        ...(rt.length > 0 ? useLines(RT, rt) : []),
        ...(root.length > 0 ? useLines("crate", root) : []),
      ],
    ];
  }
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf(":") + 1);
}
