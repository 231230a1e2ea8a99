/** Finds the Rust of what is declared: by the import that a function calls, and by the ledger for what has none. */
import type { LedgerItem } from "../lower/plan.ts";
import type { EmittedItem } from "./emitted-items.ts";
import type { Slot } from "./expectations.ts";
import { memberOf } from "./measures.ts";

export class EmittedSlots {
  readonly #byMember = new Map<string, EmittedItem[]>();
  readonly #byRust = new Map<string, EmittedItem[]>();
  readonly #rustOf = new Map<string, string>();
  /** `Whole(u32)` of a union, by its name. */
  readonly #arms = new Map<string, string[]>();

  constructor(items: readonly EmittedItem[], ledger: readonly LedgerItem[]) {
    for (const item of items) {
      push(this.#byRust, item.rust, item);
      if (item.kind === "variant")
        push(this.#arms, item.owner.replace(/^.*::/, ""), item.signature);
      if (item.importName === undefined) continue;
      push(this.#byMember, memberOf(item).replace(/^globalThis\./, ""), item);
    }
    for (const { path, rust, status } of ledger)
      if (rust !== undefined && status !== "skipped") this.#rustOf.set(path, rust);
  }

  itemsOf(path: string): readonly EmittedItem[] {
    const functions = this.#byMember.get(path) ?? [];
    const rust = this.#rustOf.get(path);
    const field = rust === undefined ? [] : this.#fieldOf(path, rust);
    return [...new Set([...functions, ...field])];
  }

  /** The texts of the types that stand at a slot; of a union also those of its arms. */
  typesOf(slot: Slot): readonly string[] {
    const types = this.#typesAt(slot);
    const arms = types.flatMap((type) =>
      (type.match(/\w+/g) ?? []).flatMap((name) => this.#arms.get(name) ?? []),
    );
    return [...types, ...arms];
  }

  #typesAt({ path, at }: Slot): readonly string[] {
    const items = this.itemsOf(path);
    if (typeof at === "object") {
      const name = plainName(at.argument);
      return items.flatMap(({ parameters }) =>
        parameters.filter((one) => plainName(one.name) === name).map((one) => one.type),
      );
    }
    if (at === "result") return items.map((one) => one.type);
    return items.flatMap((item) => {
      if (item.kind === "field") return [item.type];
      if (item.kind !== "function") return [];
      const isWrite = item.isSetter || item.name === "new" || item.type === "()";
      if (!isWrite) return [item.type];
      const last = path.replace(/^.*[.:]/, "").replace(/[["\]]/g, "");
      const named = item.parameters.filter((one) => plainName(one.name) === plainName(last));
      return (named.length > 0 ? named : item.parameters).map((one) => one.type);
    });
  }

  /** `kv::PutOptions::new` stands for what a builder must have; the field of the name says more, where it is public. */
  #fieldOf(path: string, rust: string): readonly EmittedItem[] {
    return this.#byRust.get(rust) ?? this.#byRust.get(path) ?? [];
  }
}

/** `expirationTtl`, `expiration_ttl`, `type_` */
function plainName(name: string): string {
  return name.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
}

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}
