/**
 * Examples: how people use a declaration, in Rust, shown in its documentation. A test compiles them.
 *
 *   // idl/examples/kv.rs
 *   // for KVNamespace
 *   use workers::prelude::*;
 *
 *   async fn greet(env: &Env) -> Result<Option<String>> { … }
 */
import type { Reporter } from "./diagnostics.ts";
import type { Place, SourceText } from "./source.ts";

export interface Example {
  /** The declaration that it is an example for. */
  readonly path: string;
  readonly text: string;
  readonly place: Place;
}

const HEADING = /^\/\/ for (\S+)$/;

export function parseExamples(
  sources: readonly SourceText[],
  report: Reporter,
): readonly Example[] {
  return sources.flatMap((source) => parseFile(source, report));
}

/** An example for each heading; the file starts with one. */
function parseFile({ file, text }: SourceText, report: Reporter): readonly Example[] {
  const lines = text.split(/\r?\n/);
  const headings = lines.flatMap((line, at) => {
    const path = HEADING.exec(line)?.[1];
    return path === undefined ? [] : [{ path, at }];
  });
  if (headings[0]?.at !== 0) refuse(file, report);
  return headings.map(({ path, at }, index) => ({
    path,
    text: lines
      .slice(at + 1, headings[index + 1]?.at)
      .join("\n")
      .trim(),
    place: { file, line: at + 1, column: 1 },
  }));
}

function refuse(file: string, report: Reporter): void {
  report.report({
    rule: "override-syntax",
    severity: "error",
    message: "a file of examples starts with the declaration that the first one is for",
    place: { file, line: 1, column: 1 },
    help: "write it as `// for <path>`, as in idl/README.md",
  });
}
