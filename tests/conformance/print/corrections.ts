/** The declaration files as the emitted patch has them: the types that recorded calls are held against. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { OUTPUT } from "../../cargo.ts";

/** What stands in a file by then; a patch that no longer fits is an error. */
export function corrected(file: string, text: string): string {
  const own = sections().find(([path]) =>
    file.replaceAll("\\", "/").endsWith(`node_modules/${path}`),
  );
  if (own === undefined) return text;
  const lines = text.split("\n");
  const hunks = [...own[1].matchAll(/^@@ -(\d+),1 [^\n]*\n-([^\n]*)\n((?:\+[^\n]*\n)+)/gm)];
  for (const [, line, before = "", after = ""] of hunks.reverse()) {
    const at = Number(line) - 1;
    if (lines[at] !== before)
      throw new Error(`corrections.patch does not fit ${file}:${String(line)}`);
    lines.splice(
      at,
      1,
      ...after
        .trimEnd()
        .split("\n")
        .map((one) => one.slice(1)),
    );
  }
  return lines.join("\n");
}

function sections(): readonly (readonly [path: string, hunks: string])[] {
  const patch = readFileSync(join(OUTPUT, "corrections.patch"), "utf8");
  return patch
    .split(/^--- a\//m)
    .slice(1)
    .map((one) => [one.slice(0, one.indexOf("\n")), one] as const);
}
