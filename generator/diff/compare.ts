/**
 * What differs between two surfaces, for who has written Rust against the first: by the path of what is declared, and what breaks told from what does not.
 *
 *   KVNamespace.get   kv::KvNamespace::get_text   pub fn get_text(&self, key: &str) -> ..   ->   (gone)    breaking
 *   KVNamespace.has   (none)   ->   pub fn has(&self, key: &str) -> ..                                     added
 *
 * Breaking is what may keep a crate from compiling: an item that is gone or has another signature, a field of a struct and a variant of an enum that are
 * not `#[non_exhaustive]`, a function without a body in a trait.
 */
import type { InputVersion, LedgerItem } from "../lower/plan.ts";
import { compareText } from "../order.ts";
import type { Surface, SurfaceItem } from "./surface.ts";

export type ChangeKind = "added" | "removed" | "changed" | "deprecated";

export interface RustChange {
  /** `kv::KvNamespace::get_text` */
  readonly rust: string;
  readonly kind: ChangeKind;
  readonly breaking: boolean;
  /** Signatures. */
  readonly before?: string;
  readonly after?: string;
}

export interface Change {
  /** What is declared: `KVNamespace.get`; of items that stand for no declaration, their own path in the crate. */
  readonly path: string;
  readonly product: string;
  readonly kind: ChangeKind;
  readonly breaking: boolean;
  /** How it is declared, where the inputs were read and differ. */
  readonly declared?: { readonly before?: string; readonly after?: string };
  readonly rust: readonly RustChange[];
}

export interface SurfaceDiff {
  readonly before: readonly InputVersion[];
  readonly after: readonly InputVersion[];
  /** Breaking ones first, then by product and path. */
  readonly changes: readonly Change[];
}

export function compareSurfaces(before: Surface, after: Surface): SurfaceDiff {
  const groups = new Map<string, RustChange[]>();
  const paths = new PathsOfItems(before, after);
  for (const change of rustChanges(before, after)) {
    const path = paths.of(change.rust);
    const group = groups.get(path);
    if (group) group.push(change);
    else groups.set(path, [change]);
  }
  for (const path of declaredChanges(before, after)) {
    if (!groups.has(path)) groups.set(path, []);
  }
  const changes = [...groups].map(([path, rust]) => changeOf(path, rust, before, after));
  return { before: before.inputs, after: after.inputs, changes: changes.sort(inOrder) };
}

function inOrder(a: Change, b: Change): number {
  return (
    Number(b.breaking) - Number(a.breaking) ||
    compareText(a.product, b.product) ||
    compareText(a.path, b.path)
  );
}

function rustChanges(before: Surface, after: Surface): readonly RustChange[] {
  const changes: RustChange[] = [];
  for (const old of before.items.values()) {
    const now = after.items.get(old.rust);
    const change = now === undefined ? removedItem(old) : changedItem(old, now);
    if (change !== undefined) changes.push(change);
  }
  for (const now of after.items.values()) {
    if (!before.items.has(now.rust)) changes.push(addedItem(now, before, after));
  }
  return changes;
}

function removedItem({ rust, signature }: SurfaceItem): RustChange {
  return { rust, kind: "removed", breaking: true, before: signature };
}

function changedItem(old: SurfaceItem, now: SurfaceItem): RustChange | undefined {
  const { rust } = old;
  if (old.signature !== now.signature) {
    return {
      rust,
      kind: "changed",
      breaking: true,
      before: old.signature,
      after: now.signature,
    };
  }
  if (!isDeprecated(old) && isDeprecated(now)) {
    return { rust, kind: "deprecated", breaking: false, after: now.signature };
  }
  return undefined;
}

function addedItem(now: SurfaceItem, before: Surface, after: Surface): RustChange {
  const breaking = breaksWhenAdded(now, before, after);
  return { rust: now.rust, kind: "added", breaking, after: now.signature };
}

/** What stands in something new breaks nothing. */
function breaksWhenAdded(now: SurfaceItem, before: Surface, after: Surface): boolean {
  const owner = ownerOf(now.rust);
  if (owner === undefined || !before.items.has(owner)) return false;
  if (now.required) return true;
  const isPart = now.kind === "field" || now.kind === "variant";
  return isPart && !isOpen(after.items.get(owner));
}

function isOpen(item: SurfaceItem | undefined): boolean {
  return item?.attributes.includes("#[non_exhaustive]") === true;
}

function isDeprecated({ attributes }: SurfaceItem): boolean {
  return attributes.some((one) => one.startsWith("#[deprecated"));
}

/** `kv::KvNamespace` of `kv::KvNamespace::get_text`; nothing of what stands in a module. */
function ownerOf(rust: string): string | undefined {
  const owner = rust.slice(0, rust.lastIndexOf("::"));
  return /(?:^|::)[A-Z]\w*$/.test(owner) ? owner : undefined;
}

/** Which declaration an item is made of: what the ledger says of it, or of what it stands in, before or after. */
class PathsOfItems {
  readonly #paths = new Map<string, string>();

  constructor(before: Surface, after: Surface) {
    for (const row of [...before.rows.values(), ...after.rows.values()]) {
      if (row.rust !== undefined) this.#paths.set(row.rust, row.path.replace(/#\d+$/, ""));
    }
  }

  of(rust: string): string {
    const own = this.#paths.get(rust);
    if (own !== undefined) return own;
    const owner = ownerOf(rust);
    const path = owner && this.#paths.get(owner);
    return path ?? owner ?? rust;
  }
}

function* declaredChanges(before: Surface, after: Surface): Iterable<string> {
  if (before.declared.size === 0 || after.declared.size === 0) return;
  for (const [path, text] of before.declared) if (after.declared.get(path) !== text) yield path;
  for (const path of after.declared.keys()) if (!before.declared.has(path)) yield path;
}

function changeOf(
  path: string,
  rust: readonly RustChange[],
  before: Surface,
  after: Surface,
): Change {
  const old = before.declared.get(path);
  const now = after.declared.get(path);
  const row = after.rows.get(path) ?? before.rows.get(path);
  return {
    path,
    product: row?.product ?? productOf(path, rust, before, after),
    kind: kindOf(path, rust, before, after),
    breaking: rust.some((one) => one.breaking),
    ...(old !== now && {
      declared: {
        ...(old !== undefined && { before: old }),
        ...(now !== undefined && { after: now }),
      },
    }),
    rust: [...rust].sort((a, b) => compareText(a.rust, b.rust)),
  };
}

function productOf(
  path: string,
  rust: readonly RustChange[],
  before: Surface,
  after: Surface,
): string {
  const first = rust[0]?.rust ?? path;
  return (after.items.get(first) ?? before.items.get(first))?.product ?? "other";
}

/** As a whole: of a member that is declared before and after, "changed", whatever became of its functions. */
function kindOf(
  path: string,
  rust: readonly RustChange[],
  before: Surface,
  after: Surface,
): ChangeKind {
  const was = isThere(path, before);
  const is = isThere(path, after);
  if (was !== is) return was ? "removed" : "added";
  const kinds = new Set(rust.map(({ kind }) => kind));
  const [only] = kinds;
  return kinds.size === 1 && only !== undefined ? only : "changed";
}

function isThere(path: string, { rows, items, declared }: Surface): boolean {
  const row: LedgerItem | undefined = rows.get(path);
  return row !== undefined || declared.has(path) || items.has(path);
}
