/**
 * Bindings to Workers that are not served here: a service answers that it is not, the others are left out.
 *
 *   { serviceBindings: { AUTH: { name: "auth" } } }   where no "auth" is served
 *   --- becomes --->
 *   { serviceBindings: { AUTH: () => 503 } }
 */
import { Response as Answer, type WorkerOptions } from "miniflare";

type Options = Partial<WorkerOptions>;
type Table = Readonly<Record<string, unknown>>;

export function connected(bindings: Options, served: ReadonlySet<string>): Options {
  const table: Table = { ...bindings };
  return {
    ...bindings,
    ...changedIn(table, "serviceBindings", (value) =>
      isServed(value, "name", served) ? value : absent(String((value as Table)["name"])),
    ),
    ...keptIn(table, "durableObjects", (value) => isServed(value, "scriptName", served)),
    ...keptIn(table, "workflows", (value) => isServed(value, "scriptName", served)),
    ...tailsOf(table, "tails", served),
    ...tailsOf(table, "streamingTails", served),
  };
}

function absent(name: string): () => Answer {
  const text = `the Worker "${name}" is not served here: name its folder, too`;
  return () => new Answer(text, { status: 503 });
}

function isServed(value: unknown, property: string, served: ReadonlySet<string>): boolean {
  const name = isTable(value) ? value[property] : undefined;
  return typeof name !== "string" || served.has(name);
}

function changedIn(table: Table, option: string, change: (value: unknown) => unknown): object {
  const entries = entriesOf(table[option]);
  if (entries === undefined) return {};
  return { [option]: Object.fromEntries(entries.map(([key, value]) => [key, change(value)])) };
}

function keptIn(table: Table, option: string, isKept: (value: unknown) => boolean): object {
  const entries = entriesOf(table[option]);
  if (entries === undefined) return {};
  return { [option]: Object.fromEntries(entries.filter(([, value]) => isKept(value))) };
}

function tailsOf(table: Table, option: string, served: ReadonlySet<string>): object {
  const all = table[option];
  if (!Array.isArray(all)) return {};
  return { [option]: all.filter((one) => isServed(one, "name", served)) };
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] | undefined {
  return isTable(value) ? Object.entries(value) : undefined;
}

function isTable(value: unknown): value is Table {
  return typeof value === "object" && value !== null;
}
