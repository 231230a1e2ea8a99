/** A Wrangler configuration as the run time's options: what a Worker is served with. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ts } from "ts-morph";
import type { ServeOptions } from "../build/serve.ts";

export type WranglerOptions = Pick<
  ServeOptions,
  "bindings" | "compatibilityDate" | "compatibilityFlags"
>;

type Json = Readonly<Record<string, unknown>>;

/** The lists of bindings: the key in the configuration, the option, and the property that identifies what is bound. */
const LISTS = [
  { key: "kv_namespaces", option: "kvNamespaces", id: "id" },
  { key: "r2_buckets", option: "r2Buckets", id: "bucket_name" },
  { key: "d1_databases", option: "d1Databases", id: "database_id" },
] as const;

export function readWrangler(folder: string): WranglerOptions {
  const file = ["wrangler.jsonc", "wrangler.json"]
    .map((name) => join(folder, name))
    .find((name) => existsSync(name));
  if (file === undefined) return {};
  const parsed = ts.parseConfigFileTextToJson(file, readFileSync(file, "utf8"));
  return optionsOf(objectOf(parsed.config));
}

function optionsOf(config: Json): WranglerOptions {
  const date = config["compatibility_date"];
  const lists = LISTS.map(({ key, option, id }) => [option, boundAs(config[key], id)] as const);
  return {
    bindings: {
      ...Object.fromEntries(lists),
      bindings: objectOf(config["vars"]) as Record<string, never>,
      durableObjects: durableObjects(config),
      queueProducers: boundAs(objectOf(config["queues"])["producers"], "queue"),
    },
    ...(typeof date === "string" && { compatibilityDate: date }),
    compatibilityFlags: listOf(config["compatibility_flags"]).map(String),
  };
}

/** `[{ "binding": "CACHE", "id": "x" }]` -> `{ CACHE: "x" }` */
function boundAs(list: unknown, id: string): Record<string, string> {
  return Object.fromEntries(
    listOf(list).map((item) => {
      const { binding, [id]: target } = objectOf(item);
      return [String(binding), String(target ?? binding)];
    }),
  );
}

/** Classes with SQL storage are named by the migrations. */
function durableObjects(
  config: Json,
): Record<string, { readonly className: string; readonly useSQLite: boolean }> {
  const withSql = listOf(config["migrations"]).flatMap((one) =>
    listOf(objectOf(one)["new_sqlite_classes"]),
  );
  return Object.fromEntries(
    listOf(objectOf(config["durable_objects"])["bindings"]).map((item) => {
      const { name, class_name: className } = objectOf(item);
      const useSQLite = withSql.includes(className);
      return [String(name), { className: String(className), useSQLite }];
    }),
  );
}

function objectOf(value: unknown): Json {
  return typeof value === "object" && value !== null ? (value as Json) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
