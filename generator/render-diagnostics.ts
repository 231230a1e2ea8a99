/**
 * Writes diagnostics for people:
 *
 *   idl/overrides/kv.jsonc:3:7 error override-unknown-key: there is no key "widht"
 *     3 |     "widht": "long",
 *       |     ^
 *     in KVNamespace.get(key)
 *     help: the keys are name, type, width
 *
 * What is the same but for its place is written once, with the number of the others.
 */
import { compareText, type Diagnostic } from "./diagnostics.ts";
import type { SourceText } from "./source.ts";

export interface RenderOptions {
  /** The texts that were read, for the code frames; a place in another file has no frame. */
  readonly sources: readonly SourceText[];
}

export function renderDiagnostics(
  diagnostics: readonly Diagnostic[],
  options: RenderOptions,
): string {
  const lines = new Map(options.sources.map((one) => [one.file, one.text.split("\n")]));
  return foldRepeats(diagnostics)
    .map((one) => renderDiagnostic(one, lines.get(one.first.place.file)))
    .join("\n");
}

/** A line that says how many there are; empty if there are none. */
export function renderSummary(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter((one) => one.severity === "error").length;
  const warnings = diagnostics.length - errors;
  return [count(errors, "error"), count(warnings, "warning")]
    .filter((part) => part !== "")
    .join(", ");
}

interface Folded {
  readonly first: Diagnostic;
  readonly times: number;
}

function foldRepeats(diagnostics: readonly Diagnostic[]): readonly Folded[] {
  const folded = new Map<string, Folded>();
  for (const one of [...diagnostics].sort(byPlace)) {
    const key = [one.place.file, one.rule, one.severity, one.message, one.help].join("\n");
    const before = folded.get(key);
    folded.set(key, {
      first: before?.first ?? one,
      times: (before?.times ?? 0) + 1,
    });
  }
  return [...folded.values()];
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.place.file, b.place.file) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    compareText(a.message, b.message)
  );
}

function renderDiagnostic({ first, times }: Folded, lines: readonly string[] | undefined): string {
  const { place, severity, rule, message, path, help } = first;
  const others = times > 1 ? ` (and ${count(times - 1, "more")})` : "";
  const text = [
    `${place.file}:${place.line}:${place.column} ${severity} ${rule}: ${message}${others}`,
    ...renderFrame(first, lines),
    ...(path === undefined ? [] : [`  in ${path}`]),
    ...(help === undefined ? [] : [`  help: ${help}`]),
  ];
  return `${text.join("\n")}\n`;
}

function renderFrame(
  { place }: Diagnostic,
  lines: readonly string[] | undefined,
): readonly string[] {
  const line = lines?.[place.line - 1]?.trimEnd();
  if (!line) return [];
  const number = String(place.line);
  const gutter = " ".repeat(number.length);
  // Tabs stay tabs in front of the caret, so that it stands under its column whatever their width.
  const before = line.slice(0, place.column - 1).replace(/[^\t]/g, " ");
  return [`  ${number} | ${line}`, `  ${gutter} | ${before}^`];
}

function count(number: number, noun: string): string {
  if (number === 0) return "";
  return number === 1 || noun === "more" ? `${number} ${noun}` : `${number} ${noun}s`;
}
