/**
 * `.dev.vars`: the secrets of a Worker that is served locally.
 *
 *   API_KEY="abc" # from the console
 *   --- becomes --->
 *   API_KEY: abc, at 1:1
 */
import type { Reporter } from "../diagnostics.ts";
import { placeAt, type Place, type SourceText } from "../source.ts";

export interface Secret {
  readonly name: string;
  readonly value: string;
  readonly place: Place;
}

const LINE =
  /^[ \t]*(?:export[ \t]+)?([\w.-]+)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\[^])*)"|'([^']*)'|`([^`]*)`|([^\n#]*?))[ \t]*(?:#.*)?$/gm;

export function parseDevVars(source: SourceText, report: Reporter): readonly Secret[] {
  const text = source.text.replaceAll("\r\n", "\n");
  const normal = { ...source, text };
  const found = [...text.matchAll(LINE)];
  reportOthers(normal, found, report);
  return found.map(({ 0: all, 1: name = "", 2: doubled, 3: single, 4: tick, 5: bare, index }) => ({
    name,
    value:
      doubled?.replace(/\\n/g, "\n").replace(/\\r/g, "\r").replace(/\\"/g, '"') ??
      single ??
      tick ??
      bare ??
      "",
    place: placeAt(normal, index + all.search(/\S/)),
  }));
}

/** Lines that are neither empty nor a comment nor a part of a value. */
function reportOthers(
  source: SourceText,
  found: readonly RegExpExecArray[],
  report: Reporter,
): void {
  const covered = found.map(({ 0: all, index }) => [index, index + all.length] as const);
  for (const { 0: line, index } of source.text.matchAll(/^[ \t]*[^\s#].*$/gm)) {
    if (covered.some(([from, to]) => index >= from && index < to)) continue;
    report.report({
      rule: "wrangler-syntax",
      severity: "error",
      message: "this is no `NAME=value`",
      place: placeAt(source, index + line.search(/\S/)),
    });
  }
}
