/**
 * Makes one list of declarations of the entries of one package.
 *
 *   root           interface Event { get currentTarget(): EventTarget | undefined; cancel(): void }
 *   experimental   interface Event { get currentTarget(): EventTarget | null; restore(): void }
 *   --- becomes --->
 *   interface Event {
 *     currentTarget: EventTarget | null  [root, experimental; the overlay says: experimental]
 *     cancel()                           [root]
 *     restore()                          [experimental]
 *   }
 *
 * What two entries declare differently is an error, unless the overlay settles it.
 */
import type { Reporter } from "../diagnostics.ts";
import type { Declaration, Declarations } from "../model/api.ts";
import { declarationKey } from "../model/paths.ts";
import { interleave } from "./interleave.ts";
import { EntryMerger } from "./merge-members.ts";

export interface EntrySettlement {
  /** The entry that is believed about a path, or `type` if the overlay gives the type itself. */
  readonly settle: (path: string) => string | undefined;
}

export interface MergedEntries {
  readonly declarations: readonly Declaration[];
  /** Paths of conflicts that the overlay settled. */
  readonly settled: ReadonlySet<string>;
}

export function mergeEntries(
  inputs: readonly Declarations[],
  { settle }: EntrySettlement,
  report: Reporter,
): MergedEntries {
  const settled = new Set<string>();
  const [first, ...others] = inputs;
  let merged = first?.declarations ?? [];
  for (const other of others) {
    const merger = new EntryMerger({
      entry: other.entry,
      settle,
      settled,
      report,
    });
    merged = interleave(merged, other.declarations, {
      key: declarationKey,
      both: (a, b) => merger.declarations(a, b),
    });
  }
  return { declarations: merged, settled };
}
