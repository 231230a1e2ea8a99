/**
 * Bindings for one of several copies of a Worker in one process: each has storage of its own.
 *
 *   { kvNamespaces: { CACHE: "x" }, serviceBindings: { SELF: { name: "shop" } } }   in the copy "test-1" of "shop"
 *   --- becomes --->
 *   { kvNamespaces: { CACHE: "test-1-x" }, serviceBindings: { SELF: { name: "test-1" } } }
 */
import type { WorkerOptions } from "miniflare";

type Options = Partial<WorkerOptions>;
type Table = Readonly<Record<string, unknown>>;

/** Records whose values name what is stored: the texts themselves, or a property of an object. */
const STORED: readonly (readonly [option: string, property?: string])[] = [
  ["kvNamespaces"],
  ["r2Buckets"],
  ["d1Databases"],
  ["queueProducers", "queueName"],
  ["queueConsumers", "deadLetterQueue"],
  ["workflows", "name"],
  ["ratelimits", "namespace_id"],
];

export function isolated(bindings: Options, name: string, copy: string): Options {
  const table: Table = { ...bindings };
  const changed: Record<string, unknown> = { ...table };
  const own = (text: unknown): unknown =>
    typeof text === "string" && text !== "" ? `${copy}-${text}` : text;
  for (const [option, property] of STORED) {
    const before = table[option];
    if (!isTable(before)) continue;
    changed[option] = mapped(before, (value) =>
      property !== undefined && isTable(value)
        ? { ...value, ...(property in value && { [property]: own(value[property]) }) }
        : own(value),
    );
  }
  const consumers = changed["queueConsumers"];
  if (isTable(consumers))
    changed["queueConsumers"] = Object.fromEntries(
      Object.entries(consumers).map(([queue, value]) => [String(own(queue)), value]),
    );
  const services = table["serviceBindings"];
  if (isTable(services))
    changed["serviceBindings"] = mapped(services, (value) =>
      isTable(value) && value["name"] === name ? { ...value, name: copy } : value,
    );
  return changed;
}

function mapped(table: Table, change: (value: unknown) => unknown): Table {
  return Object.fromEntries(Object.entries(table).map(([key, value]) => [key, change(value)]));
}

function isTable(value: unknown): value is Table {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
