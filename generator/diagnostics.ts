/** What the generator has to say about its inputs: collected by every phase before emit, sorted and printed once. */
import { compareText } from "./order.ts";
import type { Place } from "./source.ts";

export { compareText };

export type Severity = "error" | "warning";

/** The rules that a diagnostic can come from; the name is what people search for. */
export type Rule =
  | "syntax-error"
  | "encoding-error"
  | "empty-input"
  | "unknown-type"
  | "unused-mixin"
  | "cyclic-inheritance"
  | "input-conflict"
  | "name-collision"
  | "undecided"
  | "erased-type"
  | "override-syntax"
  | "override-unknown-key"
  | "override-without-reason"
  | "override-dangling"
  | "stale-override"
  | "unplaced-declaration"
  | "missing-source"
  | "ledger-mismatch"
  | "wrangler-syntax"
  | "wrangler-unknown-key"
  | "wrangler-environment"
  | "wrangler-binding"
  | "wrangler-class"
  | "wrangler-migration";

export interface Diagnostic {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly message: string;
  readonly place: Place;
  /** The semantic path: `KVNamespace.get, argument "type"`. */
  readonly path?: string;
  /** What to do next. */
  readonly help?: string;
}

/** Collects diagnostics; a phase is handed one and never throws for bad input. */
export interface Reporter {
  report(diagnostic: Diagnostic): void;
}

export class Diagnostics implements Reporter {
  readonly #all: Diagnostic[] = [];

  report(diagnostic: Diagnostic): void {
    this.#all.push(diagnostic);
  }

  /** Everything reported, sorted by place. */
  get sorted(): readonly Diagnostic[] {
    return [...this.#all].sort(byPlace);
  }

  get hasErrors(): boolean {
    return this.#all.some((one) => one.severity === "error");
  }
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  const byFile = compareText(a.place.file, b.place.file);
  if (byFile !== 0) return byFile;
  return (
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    compareText(a.message, b.message)
  );
}
