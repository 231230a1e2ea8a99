/** The Wrangler configuration: read, reduced to an environment, held against the crate, handed on. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkClasses, type CrateClass } from "../../generator/config/check-classes.ts";
import { lackingFeatures } from "../../generator/config/crate-features.ts";
import { type BindingTypes, planEnvStruct } from "../../generator/config/env-struct.ts";
import { miniflareOptions } from "../../generator/config/miniflare-options.ts";
import type { WranglerConfig } from "../../generator/config/model.ts";
import { type ConfigRead, readConfig } from "../../generator/config/read-config.ts";
import { parseWranglerKeys } from "../../generator/config/wrangler-keys.ts";
import type { Diagnostic } from "../../generator/diagnostics.ts";
import { OUTPUT, PROJECT } from "../cargo.ts";

const KEYS = parseWranglerKeys(readFileSync(join(PROJECT, "idl/wrangler.jsonc"), "utf8"));
const TYPES = JSON.parse(readFileSync(join(OUTPUT, "glue/bindings.json"), "utf8")) as BindingTypes;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "config-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What a project of these files says. */
function read(files: Readonly<Record<string, string>>, environment?: string): ConfigRead {
  const project = mkdtempSync(join(folder, "p-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(project, name, ".."), { recursive: true });
    writeFileSync(join(project, name), text);
  }
  return readConfig({
    folder: project,
    keys: KEYS,
    show: (file) => file.slice(project.length + 1),
    ...(environment !== undefined && { environment }),
  });
}

function configOf(json: object, environment?: string): WranglerConfig {
  const { config, diagnostics } = read({ "wrangler.json": JSON.stringify(json) }, environment);
  expect(diagnostics).toEqual([]);
  if (config === undefined) throw new Error("no configuration");
  return config;
}

/** `wrangler.jsonc:3:5 error wrangler-binding: .. (help)` */
const said = (all: readonly Diagnostic[]): readonly string[] =>
  all.map(({ place, severity, rule, message, help }) => {
    const at = `${place.file}:${place.line}:${place.column}`;
    return `${at} ${severity} ${rule}: ${message}${help === undefined ? "" : ` (${help})`}`;
  });

const JSONC = `{
  // the shop
  "name": "shop",
  "kv_namespaces": [{ "binding": "CACHE", "id": "x" }],
  "vars": { "HOST": "a", "LIMITS": { "perHour": 3 } },
  "durable_objects": {
    "bindings": [{ "name": "COUNTER", "class_name": "Counter" }],
  },
  "migrations": [{ "tag": "v1", "new_sqlite_classes": ["Counter"] }],
}`;
const TOML = `# the shop
name = "shop"
kv_namespaces = [
  { binding = "CACHE", id = "x" }, # one
]
vars = { HOST = "a", LIMITS.perHour = 3 }

[[durable_objects.bindings]]
name = "COUNTER"
class_name = "Counter"

[[migrations]]
tag = "v1"
new_sqlite_classes = ["Counter"]
`;

describe("a configuration", () => {
  it("is the same in JSON with comments and in TOML", () => {
    const [json, toml] = [
      read({ "wrangler.jsonc": JSONC }).config,
      read({ "wrangler.toml": TOML }).config,
    ];
    if (json === undefined || toml === undefined) throw new Error("no configuration");
    expect(miniflareOptions(toml)).toEqual(miniflareOptions(json));
    const texts = [toml, json].map((one) => planEnvStruct(one, TYPES).text.split("\n").slice(1));
    expect(texts[0]).toEqual(texts[1]);
  });

  it("knows where everything stands", () => {
    const places = (files: Record<string, string>) =>
      [...(read(files).config?.bindings ?? []), ...(read(files).config?.variables ?? [])].map(
        ({ name, place }) => `${name} ${place.line}:${place.column}`,
      );
    expect(places({ "wrangler.jsonc": JSONC })).toEqual([
      "CACHE 4:34",
      "COUNTER 7:28",
      "HOST 5:13",
      "LIMITS 5:26",
    ]);
    expect(places({ "wrangler.toml": TOML })).toEqual([
      "CACHE 4:15",
      "COUNTER 9:8",
      "HOST 6:10",
      "LIMITS 6:22",
    ]);
  });

  it("has what an environment inherits, and that alone", () => {
    const json = {
      name: "shop",
      compatibility_date: "2026-01-01",
      vars: { A: "1" },
      env: { staging: { vars: { A: "2" } }, live: { name: "shop-eu", vars: {} } },
    };
    const staging = configOf(json, "staging");
    expect(staging.name).toBe("shop-staging");
    expect(staging.compatibilityDate?.text).toBe("2026-01-01");
    expect(miniflareOptions(staging)).toMatchObject({ bindings: { A: "2" } });
    const live = configOf(json, "live");
    expect([live.name, live.variables]).toEqual(["shop-eu", []]);
  });

  it("takes secrets from .dev.vars, or from the environment's own", () => {
    const files = {
      "wrangler.json": '{ "vars": { "A": "1", "B": "2" }, "env": { "live": { "vars": {} } } }',
      ".dev.vars": "# mine\nexport A=x # no more\nKEY=\"two\\nlines\"\nPEM='a\nb'\nEMPTY=\n",
      ".dev.vars.live": "A=live\n",
    };
    const { config, diagnostics } = read(files);
    expect(diagnostics).toEqual([]);
    expect(config && miniflareOptions(config).bindings).toEqual({
      ...{ A: "x", B: "2", KEY: "two\nlines", PEM: "a\nb", EMPTY: "" },
    });
    const live = read(files, "live").config;
    expect(live && miniflareOptions(live).bindings).toEqual({ A: "live" });
  });
});

const WRONG: readonly (readonly [string, Record<string, string>, string])[] = [
  [
    "a missing comma",
    { "wrangler.jsonc": '{\n  "name": "a"\n  "main": "b"\n}' },
    "wrangler.jsonc:3:3 error wrangler-syntax: comma expected",
  ],
  [
    "TOML that is none",
    { "wrangler.toml": 'name = "a"\nmain = \n' },
    "wrangler.toml:2:8 error wrangler-syntax",
  ],
  ["an empty file", { "wrangler.json": "" }, "wrangler.json:1:1 error wrangler-syntax"],
  [
    "an unknown kind of binding",
    { "wrangler.jsonc": '{\n  "kv_namespace": [{ "binding": "A" }]\n}' },
    'wrangler.jsonc:2:3 error wrangler-unknown-key: there is no kind of binding "kv_namespace" (did you mean kv_namespaces?)',
  ],
  [
    "an unknown key",
    { "wrangler.toml": 'compatibilty_date = "a"' },
    'wrangler.toml:1:1 warning wrangler-unknown-key: there is no key "compatibilty_date" here (did you mean compatibility_date?)',
  ],
  [
    "a binding without a name",
    { "wrangler.jsonc": '{ "kv_namespaces": [\n    { "id": "x" }\n] }' },
    'wrangler.jsonc:2:5 error wrangler-binding: a binding in kv_namespaces has no name (add "binding": "NAME", by which the Worker knows it)',
  ],
  [
    "a binding that binds nothing",
    { "wrangler.toml": '[[queues.producers]]\nbinding = "Q"\n' },
    'wrangler.toml:1:3 error wrangler-binding: the binding Q in queues.producers has no "queue" (add "queue" to it)',
  ],
  [
    "two of one name",
    { "wrangler.toml": 'vars = { A = "1" }\n[[kv_namespaces]]\nbinding = "A"' },
    "wrangler.toml:1:10 error wrangler-binding: the environment has two things of the name A (the other one stands at wrangler.toml:3:11: rename one)",
  ],
  [
    "a line of .dev.vars",
    { "wrangler.json": "{}", ".dev.vars": "A=1\nwhat\n" },
    ".dev.vars:2:1 error wrangler-syntax: this is no `NAME=value`",
  ],
];

describe("what is wrong", () => {
  it.each(WRONG)("%s", (_name, files, message) => {
    expect(said(read(files).diagnostics).join("\n")).toContain(message);
  });

  it("an environment that there is not, and what one loses", () => {
    const file = '{ "vars": { "A": "1" },\n  "env": { "staging": {} } }';
    expect(said(read({ "wrangler.json": file }, "stagin").diagnostics)).toEqual([
      'wrangler.json:2:10 error wrangler-environment: there is no environment "stagin" (did you mean staging?)',
    ]);
    expect(said(read({ "wrangler.json": file }, "staging").diagnostics)).toEqual([
      'wrangler.json:1:3 warning wrangler-environment: "vars" is not inherited: the environment "staging" has none (say it again in "env"."staging", or say there that it is empty)',
    ]);
  });
});

describe("the classes of the crate and of the configuration", () => {
  const COUNTER: CrateClass = { name: "Counter", base: "DurableObject" };
  const ORDER: CrateClass = { name: "Order", base: "WorkflowEntrypoint" };
  const bound = { bindings: [{ name: "COUNTER", class_name: "Counter" }] };
  const made = (...names: readonly string[]) => [{ tag: "v1", new_sqlite_classes: names }];

  it.each<readonly [string, object, readonly CrateClass[], readonly string[]]>([
    ["agree", { durable_objects: bound, migrations: made("Counter") }, [COUNTER], []],
    [
      "a class that is not exported",
      { durable_objects: bound, migrations: made("Counter") },
      [{ name: "Countr", base: "DurableObject" }],
      [
        "exports `Countr`, a DurableObject, and nothing binds it",
        "the crate exports no class `Counter` (did you mean Countr?)",
      ],
    ],
    [
      "a class of another kind",
      { durable_objects: bound, migrations: made("Counter") },
      [{ name: "Counter", base: "WorkerEntrypoint" }],
      ["`Counter` is a WorkerEntrypoint, and durable_objects.bindings binds a DurableObject"],
    ],
    [
      "no migration",
      { durable_objects: bound },
      [COUNTER],
      ["no migration makes the class `Counter` (add"],
    ],
    [
      "a migration for an unknown class",
      { durable_objects: bound, migrations: made("Counter", "Old") },
      [COUNTER],
      ["a migration makes the class `Old`, which the crate does not export"],
    ],
    [
      "a class that was renamed",
      {
        durable_objects: bound,
        migrations: [
          ...made("Old"),
          { tag: "v2", renamed_classes: [{ from: "Old", to: "Counter" }] },
        ],
      },
      [COUNTER],
      [],
    ],
    [
      "a class that nothing binds",
      {},
      [ORDER],
      [
        'exports `Order`, a WorkflowEntrypoint, and nothing binds it (add { "binding": "ORDER", "class_name": "Order" } to workflows)',
      ],
    ],
    [
      "a class of another Worker",
      { durable_objects: { bindings: [{ name: "A", class_name: "A", script_name: "other" }] } },
      [],
      [],
    ],
    [
      "an entrypoint of this Worker",
      { name: "shop", services: [{ binding: "SELF", service: "shop", entrypoint: "Admin" }] },
      [],
      ["the crate exports no class `Admin`"],
    ],
  ])("%s", (_name, json, classes, expected) => {
    const found = said(checkClasses(configOf(json), classes, KEYS));
    expect(found).toHaveLength(expected.length);
    for (const one of expected) expect(found.join("\n")).toContain(one);
  });
});

describe("what Miniflare is given", () => {
  it("for all that it can serve", () => {
    const config = configOf({
      name: "shop",
      r2_buckets: [{ binding: "FILES", bucket_name: "files" }, { binding: "MORE" }],
      d1_databases: [{ binding: "DB", database_id: "d", preview_database_id: "p" }],
      queues: {
        producers: [{ binding: "Q", queue: "orders" }],
        consumers: [{ queue: "orders", max_batch_size: 5, dead_letter_queue: "dead" }],
      },
      services: [{ binding: "AUTH", service: "auth", entrypoint: "Admin", props: { a: 1 } }],
      workflows: [{ binding: "FLOW", name: "flow", class_name: "Flow" }],
      ratelimits: [{ name: "LIMIT", namespace_id: "1", simple: { limit: 3, period: 60 } }],
      hyperdrive: [{ binding: "PG", id: "x", localConnectionString: "postgres://u:p@h:1/d" }],
      analytics_engine_datasets: [{ binding: "STATS" }],
      version_metadata: { binding: "VERSION" },
      assets: { directory: "public", binding: "ASSETS", run_worker_first: ["/api/*", "!/api/x"] },
      migrations: [{ tag: "v1", new_sqlite_classes: ["Hidden"] }],
    });
    expect(miniflareOptions(config)).toMatchObject({
      r2Buckets: { FILES: "files", MORE: "MORE" },
      d1Databases: { DB: "p" },
      queueProducers: { Q: { queueName: "orders" } },
      queueConsumers: { orders: { maxBatchSize: 5, deadLetterQueue: "dead" } },
      serviceBindings: { AUTH: { name: "auth", entrypoint: "Admin", props: { a: 1 } } },
      workflows: { FLOW: { name: "flow", className: "Flow" } },
      ratelimits: { LIMIT: { simple: { limit: 3, period: 60 } } },
      hyperdrives: { PG: "postgres://u:p@h:1/d" },
      analyticsEngineDatasets: { STATS: { dataset: "dataset" } },
      versionMetadata: "VERSION",
      assets: {
        directory: join(config.folder, "public"),
        binding: "ASSETS",
        routerConfig: { static_routing: { user_worker: ["/api/*"], asset_worker: ["/api/x"] } },
      },
      additionalUnboundDurableObjects: [{ className: "Hidden", useSQLite: true }],
    });
  });
});

describe("the typed environment", () => {
  it("has a field for each binding, variable and secret", async () => {
    const config = configOf({
      kv_namespaces: [{ binding: "CACHE" }],
      durable_objects: { bindings: [{ name: "COUNTER", class_name: "Counter" }] },
      vars: {
        type: "x",
        RATES: [1.5],
        LIMITS: { perHour: 3, more: { deep: true } },
        ANY: [1, "a"],
      },
      secrets: { required: ["API_KEY"] },
      unsafe: { bindings: [{ name: "RAW", type: "x" }] },
    });
    const planned = planEnvStruct(config, TYPES);
    expect(planned.diagnostics).toEqual([]);
    expect(planned.features).toEqual(["durable-objects", "kv"]);
    await expect(planned.text).toMatchFileSnapshot("env.rs.txt");
  });

  it("refuses two fields of one name", () => {
    const config = configOf({ vars: { myKey: "a", MY_KEY: "b" } });
    expect(said(planEnvStruct(config, TYPES).diagnostics).join()).toContain(
      "myKey and MY_KEY would both be the field `my_key`",
    );
  });

  it("knows which features the crate lacks", () => {
    const project = mkdtempSync(join(folder, "p-"));
    writeFileSync(
      join(project, "Cargo.toml"),
      '[dependencies]\nworkers = { path = "x", features = ["kv"] }\n',
    );
    expect(lackingFeatures(project, ["kv", "d1", "http"], OUTPUT)).toEqual(["d1"]);
  });
});
