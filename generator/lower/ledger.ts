/** The ledger: one row for each declaration and member, written while they are lowered. */
import type { ModelDeclaration } from "../model/api-model.ts";
import type { LedgerItem, LedgerStatus } from "./plan.ts";

export interface Verdict {
  readonly status: LedgerStatus;
  readonly reason?: string;
  readonly rust?: string;
}

export class Ledger {
  readonly #items = new Map<string, LedgerItem>();

  /** A second verdict on a path adds to the first: the worse status stays. */
  add(
    path: string,
    kind: string,
    owner: Pick<ModelDeclaration, "product" | "entries">,
    verdict: Verdict,
  ): void {
    const { product, entries } = owner;
    this.#items.set(path, { path, product, kind, entries: [...entries].sort(), ...verdict });
  }

  /** Takes back what was said of it: it is in no output. */
  skip(path: string, reason: string): void {
    const item = this.#items.get(path);
    if (item === undefined) return;
    const { rust: _, ...rest } = item;
    this.#items.set(path, { ...rest, status: "skipped", reason });
  }

  /** Adds how it differs from what is declared. */
  adapt(path: string, reason: string): void {
    const item = this.#items.get(path);
    if (item === undefined) return;
    const status = item.status === "bound" ? "adapted" : item.status;
    const reasons = item.reason === undefined ? reason : `${item.reason}; ${reason}`;
    this.#items.set(path, { ...item, status, reason: reasons });
  }

  get items(): readonly LedgerItem[] {
    return [...this.#items.values()];
  }
}

/** The verdict on what was lowered: erased if any part is, adapted if it is bound otherwise than declared. */
export function verdictOf(found: Found, rust: string): Verdict {
  const erasures = unique(found.erasures);
  if (erasures.length > 0) return { status: "erased", reason: erasures.join("; "), rust };
  const [declared] = found.declaredUntyped;
  const reasons = unique([
    ...(declared === undefined ? [] : [`declared ${declared}`]),
    ...found.adaptations,
  ]);
  if (reasons.length === 0) return { status: "bound", rust };
  const status = found.adaptations.length === 0 ? "bound" : "adapted";
  return { status, reason: reasons.join("; "), rust };
}

interface Found {
  readonly erasures: readonly string[];
  readonly adaptations: readonly string[];
  readonly declaredUntyped: readonly string[];
}

function unique(reasons: readonly string[]): readonly string[] {
  return [...new Set(reasons)];
}
