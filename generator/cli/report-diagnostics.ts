/** Prints what the pipeline found, and says whether it may go on. */
import type { Diagnostic } from "../diagnostics.ts";
import type { PipelineRun } from "../pipeline.ts";
import { renderDiagnostics, renderSummary } from "../render-diagnostics.ts";
import type { Terminal } from "./terminal.ts";

/** More than anybody reads: the first ones of each rule are enough to begin with. */
const SHOWN_PER_RULE = 25;

export interface Strictness {
  readonly strict?: boolean;
}

/** False if there are errors, or under `--strict` warnings. */
export function reportDiagnostics(
  { diagnostics, sources }: Pick<PipelineRun, "diagnostics" | "sources">,
  { strict = false }: Strictness,
  terminal: Terminal,
): boolean {
  if (diagnostics.length === 0) return true;
  const shown = firstOfEachRule(diagnostics);
  terminal.say(renderDiagnostics(shown, { sources }));
  const rest = diagnostics.length - shown.length;
  const more = rest > 0 ? ` (${rest} of them not shown)` : "";
  const isFatal = diagnostics.some((one) => one.severity === "error" || strict);
  terminal.say(terminal.style(isFatal ? "red" : "yellow", renderSummary(diagnostics)) + more);
  return !isFatal;
}

function firstOfEachRule(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const counts = new Map<string, number>();
  return diagnostics.filter(({ rule, severity }) => {
    const key = `${severity} ${rule}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count <= SHOWN_PER_RULE;
  });
}
