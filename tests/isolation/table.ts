/** The table: each cause in each kind of event, and what is not in it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { OUTPUT } from "../cargo.ts";
import { type Cause, CAUSES } from "./causes.ts";
import { CLASS_KINDS } from "./class-kinds.ts";
import { EVENT_KINDS, type Kind } from "./kinds.ts";

export const KINDS: readonly Kind[] = [...EVENT_KINDS, ...CLASS_KINDS];

/** Handlers without a row, and why. */
export const WITHOUT_A_ROW: Readonly<Record<string, string>> = {
  "the Worker.test": "only `workerd test` calls it: a failing test ends that process",
  "the Worker.connect": "Miniflare takes no TCP connections; it is called as `fetch` is",
  "the Worker.trace": "the platform calls `tail`, which is there, too",
  "DurableObject.connect": "Miniflare takes no TCP connections; it is called as `fetch` is",
  "WorkerEntrypoint.connect": "Miniflare takes no TCP connections; it is called as `fetch` is",
  "WorkerEntrypoint.test": "only `workerd test` calls it: a failing test ends that process",
  "WorkerEntrypoint.email": "called as its methods are",
  "WorkerEntrypoint.queue": "called as its methods are",
  "WorkerEntrypoint.scheduled": "called as its methods are",
  "WorkerEntrypoint.tail": "called as its methods are",
  "WorkerEntrypoint.tailStream": "called as its methods are",
};

export interface Cell {
  readonly kind: Kind;
  readonly cause: Cause;
  /** It comes about when something is awaited, and nothing can be. */
  readonly isHarmless: boolean;
  /** It cannot be tried, for this reason. */
  readonly impossible: string | undefined;
}

export const CELLS: readonly Cell[] = KINDS.flatMap((kind) =>
  CAUSES.map((cause) => ({
    kind,
    cause,
    isHarmless: cause.later === true && kind.sync === true,
    impossible: kind.without?.[cause.name],
  })),
);

interface LedgerItem {
  readonly path: string;
  readonly reason?: string;
}

/** All that the platform calls in a Worker: from the ledger, which is made from the inputs. */
export function handlers(): readonly string[] {
  const text = readFileSync(join(OUTPUT, "coverage.json"), "utf8");
  const { items } = JSON.parse(text) as { readonly items: readonly LedgerItem[] };
  const declared = items.flatMap(({ path, reason = "" }) => {
    const [handler = "", of = ""] = path.split(".").toReversed();
    if (reason.startsWith("the event `")) return [`the Worker.${handler}`];
    return reason.endsWith("a method of the Worker's own class") ? [`${of}.${handler}`] : [];
  });
  return [...declared, "the Worker.start"];
}
