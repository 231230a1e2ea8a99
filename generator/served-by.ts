/**
 * Holds what the overlay says to be served by other items against the crate: they must be there.
 *
 *   "ExecutionContext.waitUntil": { "servedBy": "global::Context::wait_until", "reason": "…" }
 *   src/rt/worker/context.rs   impl Context { pub fn wait_until(..) }   a function of the run time on a generated type
 *   src/lib.rs                 pub use rt::Listener;                    a name of the crate's root
 */
import type { Reporter } from "./diagnostics.ts";
import type { OutputFile } from "./emit/output-file.ts";
import type { Skipped } from "./model/api-model.ts";
import { scanPublicItems } from "./public-items.ts";

export function auditServed(
  skipped: readonly Skipped[],
  files: readonly OutputFile[],
  report: Reporter,
): void {
  const served = skipped.filter(({ servedBy }) => servedBy !== undefined);
  if (served.length === 0) return;
  const has = publicPaths(files);
  for (const { path, servedBy } of served)
    for (const rust of servedBy?.rust ?? []) {
      if (servedBy === undefined || has(rust)) continue;
      report.report({
        rule: "override-dangling",
        severity: "error",
        message: `the crate has no \`${rust}\``,
        place: servedBy.place,
        path,
        help: "name a public item as the crate's users do: `kv::KvNamespace::get_text`",
      });
    }
}

/** Whether the crate has a public item of a path. */
function publicPaths(files: readonly OutputFile[]): (path: string) => boolean {
  const rust = files.filter(({ path }) => /^src\/.*\.rs$/.test(path));
  const items = new Set(rust.flatMap(scanPublicItems).map((one) => one.rust));
  // Whatever file of the run time they stand in.
  const added = new Set([...items].filter((one) => one.startsWith("rt::")).map(memberOf));
  const root = rust.find(({ path }) => path === "src/lib.rs");
  const exported = root === undefined ? [] : [...root.text.matchAll(/^pub use ([^;]+);/gm)];
  const names = new Set(exported.flatMap(([, list = ""]) => list.match(/\w+/g) ?? []));
  return (path) => {
    const isAdded = added.has(memberOf(path)) && items.has(path.replace(/::\w+$/, ""));
    return items.has(path) || isAdded || names.has(path);
  };
}

/** `Context::wait_until` */
function memberOf(path: string): string {
  return path.split("::").slice(-2).join("::");
}
