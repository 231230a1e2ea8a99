/**
 * A configuration as Miniflare takes it:
 *
 *   "kv_namespaces": [{ "binding": "CACHE", "id": "x" }]
 *   --- becomes --->
 *   { kvNamespaces: { CACHE: "x" } }
 */
import type { WorkerOptions } from "miniflare";
import { type LocatedObject, memberOf, numberAt, plainOf, textAt, valueAt } from "./located.ts";
import { assetsOptions } from "./miniflare-assets.ts";
import { followMigrations, type Living } from "./migrations.ts";
import type { Binding, WranglerConfig } from "./model.ts";
import { itemsOf } from "./located.ts";

type Options = Partial<WorkerOptions>;

/** What every row may need to know. */
interface Context {
  readonly config: WranglerConfig;
  readonly living: Living;
}

/** An option that is a record by the binding's name, or that there is one of. */
type Row = (binding: Binding, context: Context) => Readonly<Record<string, unknown>>;

export function miniflareOptions(config: WranglerConfig): Options {
  const context = { config, living: followMigrations(config.migrations) };
  const options: Record<string, unknown> = {
    name: config.name,
    bindings: variablesOf(config),
    queueConsumers: consumersOf(config.settings),
    ...assetsOptions(config),
    ...tailOptions(config.settings),
    ...additionalClasses(config, context.living),
  };
  for (const binding of config.bindings) {
    const row = ROWS[binding.key]?.(binding, context) ?? {};
    for (const [option, value] of Object.entries(row)) {
      options[option] = merged(options[option], value);
    }
  }
  return options as Options;
}

function merged(before: unknown, value: unknown): unknown {
  const isRecord = typeof before === "object" && before !== null && typeof value === "object";
  return isRecord ? { ...before, ...value } : value;
}

/** A record with the binding's name as its key. */
function record(option: string, valueOf: (settings: LocatedObject, name: string) => unknown): Row {
  return ({ name, settings }) => ({ [option]: { [name]: valueOf(settings, name) } });
}

/** What is bound once: `{ binding: "AI" }`. */
function single(option: string): Row {
  return ({ name }) => ({ [option]: { binding: name } });
}

const ROWS: Readonly<Record<string, Row>> = {
  kv_namespaces: record("kvNamespaces", (one, name) => textAt(one, "id") ?? name),
  r2_buckets: record("r2Buckets", (one, name) => textAt(one, "bucket_name") ?? name),
  d1_databases: record(
    "d1Databases",
    (one, name) => textAt(one, "preview_database_id") ?? textAt(one, "database_id") ?? name,
  ),
  "queues.producers": record("queueProducers", (one) => ({
    queueName: textAt(one, "queue"),
    deliveryDelay: numberAt(one, "delivery_delay"),
  })),
  services: record("serviceBindings", (one) => ({
    name: textAt(one, "service"),
    entrypoint: textAt(one, "entrypoint"),
    props: propsOf(one),
  })),
  "durable_objects.bindings": ({ name, settings }, { living }) => ({
    durableObjects: { [name]: objectClass(settings, living) },
  }),
  workflows: ({ name, settings }, { config }) => ({
    workflows: {
      [name]: {
        name: textAt(settings, "name"),
        className: textAt(settings, "class_name"),
        scriptName: textAt(settings, "script_name"),
        stepLimit: numberAt(settings, "limits.steps"),
        compatibilityFlags: config.compatibilityFlags,
      },
    },
  }),
  hyperdrive: record("hyperdrives", (one) => textAt(one, "localConnectionString") ?? ""),
  analytics_engine_datasets: record("analyticsEngineDatasets", (one) => ({
    dataset: textAt(one, "dataset") ?? "dataset",
  })),
  ratelimits: record("ratelimits", plainOf),
  pipelines: record("pipelines", (one) => ({ pipeline: textAt(one, "pipeline") })),
  secrets_store_secrets: record("secretsStoreSecrets", plainOf),
  worker_loaders: record("workerLoaders", () => ({})),
  dispatch_namespaces: record("dispatchNamespaces", plainOf),
  vectorize: record("vectorize", plainOf),
  mtls_certificates: record("mtlsCertificates", plainOf),
  vpc_services: record("vpcServices", plainOf),
  vpc_networks: record("vpcNetworks", plainOf),
  artifacts: record("artifacts", plainOf),
  flagship: record("flagship", plainOf),
  ai_search: record("aiSearchInstances", plainOf),
  ai_search_namespaces: record("aiSearchNamespaces", plainOf),
  unsafe_hello_world: record("helloWorld", plainOf),
  send_email: (_binding, { config }) => ({
    email: {
      send_email: config.bindings
        .filter(({ key }) => key === "send_email")
        .map(({ settings }) => plainOf(settings)),
    },
  }),
  ai: single("ai"),
  images: single("images"),
  media: single("media"),
  stream: single("stream"),
  browser: single("browserRendering"),
  version_metadata: ({ name }) => ({ versionMetadata: name }),
};

/** Secrets hold locally, whatever a variable of the same name says. */
function variablesOf({ variables, localSecrets }: WranglerConfig): Record<string, unknown> {
  return Object.fromEntries([
    ...variables.map(({ name, value }) => [name, plainOf(value)] as const),
    ...localSecrets.map(({ name, value }) => [name, value] as const),
  ]);
}

function propsOf(settings: LocatedObject): unknown {
  const props = memberOf(settings, "props");
  return props === undefined ? undefined : plainOf(props.value);
}

function objectClass(settings: LocatedObject, living: Living): object {
  const className = textAt(settings, "class_name") ?? "";
  const scriptName = textAt(settings, "script_name");
  return { className, scriptName, useSQLite: living.get(className)?.hasSql };
}

/** Classes that no binding names, but `ctx.exports` gives. */
function additionalClasses({ bindings }: WranglerConfig, living: Living): object {
  const bound = new Set(bindings.map(({ settings }) => textAt(settings, "class_name")));
  const others = [...living.values()].filter(({ text }) => !bound.has(text));
  if (others.length === 0) return {};
  return {
    additionalUnboundDurableObjects: others.map(({ text, hasSql }) => ({
      className: text,
      useSQLite: hasSql,
    })),
  };
}

function consumersOf(settings: LocatedObject): Record<string, unknown> {
  return Object.fromEntries(
    itemsOf(valueAt(settings, "queues.consumers")).map((one) => [
      textAt(one, "queue") ?? "",
      {
        maxBatchSize: numberAt(one, "max_batch_size"),
        maxBatchTimeout: numberAt(one, "max_batch_timeout"),
        maxRetries: numberAt(one, "max_retries"),
        deadLetterQueue: textAt(one, "dead_letter_queue"),
        retryDelay: numberAt(one, "retry_delay"),
      },
    ]),
  );
}

function tailOptions(settings: LocatedObject): object {
  const services = (key: string) =>
    itemsOf(valueAt(settings, key)).map((one) => ({ name: textAt(one, "service") }));
  return {
    tails: services("tail_consumers"),
    streamingTails: services("streaming_tail_consumers"),
  };
}
