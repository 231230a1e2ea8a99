/** What `check` says: where the output folder differs from what would be made. */
import { structuredPatch } from "diff";
import type { OutputFile } from "./emit/output-file.ts";
import { listOutput } from "./write.ts";

export type Difference =
  /** It would be made, and is not there. */
  | { readonly kind: "missing"; readonly path: string }
  /** It is there, and would not be made. */
  | { readonly kind: "stale"; readonly path: string }
  | { readonly kind: "changed"; readonly path: string; readonly diff: string };

export interface CompareOptions {
  /** Lines of a file's diff that are shown. */
  readonly linesPerFile?: number;
}

export function compareOutput(
  files: readonly OutputFile[],
  folder: string,
  options: CompareOptions = {},
): readonly Difference[] {
  const found = listOutput(folder);
  const made = new Set(files.map((file) => file.path));
  const stale = [...found.keys()]
    .filter((path) => !made.has(path))
    .map((path) => ({ kind: "stale", path }) as const);
  const others = files.flatMap((file): readonly Difference[] => {
    const text = found.get(file.path);
    if (text === undefined) return [{ kind: "missing", path: file.path }];
    if (text === file.text) return [];
    const diff = diffText(file.path, text, file.text, options);
    return [{ kind: "changed", path: file.path, diff }];
  });
  return [...others, ...stale];
}

/** A unified diff from the committed text to the one that would be made. */
export function diffText(
  path: string,
  committed: string,
  made: string,
  options: CompareOptions = {},
): string {
  const limit = options.linesPerFile ?? 40;
  const { hunks } = structuredPatch(path, path, committed, made, "", "", {
    context: 2,
  });
  const lines = hunks.flatMap((hunk) => [
    `@@ -${hunk.oldStart},${hunk.oldLines} +${hunk.newStart},${hunk.newLines} @@`,
    ...hunk.lines,
  ]);
  const head = [`--- ${path} (committed)`, `+++ ${path} (made now)`];
  const rest = lines.length - limit;
  const end = rest > 0 ? [`... and ${rest} more lines`] : [];
  return [...head, ...lines.slice(0, limit), ...end].join("\n");
}
