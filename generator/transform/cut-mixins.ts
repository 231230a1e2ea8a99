/**
 * Takes mixins out of the declarations: their members stand on what includes them.
 *
 *   interface mixin Lockable { undefined lock(); };  interface Chest {};  Chest includes Lockable;
 *   --- becomes --->
 *   interface Chest { lock(): undefined }
 *
 * A mixin that nothing includes has its members nowhere: that is said, and the ledger has it as skipped.
 */
import type { Reporter } from "../diagnostics.ts";
import type { Declaration, Interface } from "../model/api.ts";
import { memberPath } from "../model/paths.ts";
import type { Unplaced } from "./apply-overrides.ts";

export interface WithoutMixins {
  readonly declarations: readonly Declaration[];
  readonly skipped: readonly Unplaced[];
}

export function cutMixins(declarations: readonly Declaration[], report: Reporter): WithoutMixins {
  const mixins = declarations.filter(isMixin);
  if (mixins.length === 0) return { declarations, skipped: [] };
  const alone = mixins.filter((one) => one.mixin === "alone");
  for (const one of alone) reportAlone(one, report);
  return {
    declarations: declarations.filter((one) => !isMixin(one)),
    skipped: mixins.flatMap(skippedOf),
  };
}

function isMixin(one: Declaration): one is Interface {
  return one.kind === "interface" && one.mixin !== undefined;
}

function reportAlone({ path, origins }: Interface, report: Reporter): void {
  const [place] = origins;
  if (place === undefined) return;
  report.report({
    rule: "unused-mixin",
    severity: "warning",
    message: `nothing includes the mixin \`${path}\`: no object has its members`,
    place,
    path,
    help: `add the file that says what includes it to the inputs`,
  });
}

/** What includes it has rows for the members. */
function skippedOf(mixin: Interface): readonly Unplaced[] {
  const { path, entries, origins, members } = mixin;
  if (mixin.mixin === "included")
    return [{ path, kind: "mixin", reason: INCLUDED, by: "rule", entries, origins }];
  return [
    { path, kind: "mixin", reason: ALONE, by: "rule", entries, origins },
    ...members.map((member): Unplaced => ({
      path: memberPath(path, member),
      kind: "member",
      reason: ALONE,
      by: "rule",
      entries,
      origins: member.origins,
    })),
  ];
}

const INCLUDED = "mixin: its members are bound on what includes it";
const ALONE = "mixin: nothing in the inputs includes it";
