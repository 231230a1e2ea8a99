/**
 * What the configuration says of classes, held against those that the crate exports:
 *
 *   "durable_objects": { "bindings": [{ "name": "COUNTER", "class_name": "Countr" }] }   and   class Counter DurableObject fetch
 *   --- becomes --->
 *   wrangler.jsonc:9:38 error wrangler-class: the crate exports no class `Countr` (did you mean Counter?)
 */
import { Diagnostics, type Diagnostic, type Reporter } from "../diagnostics.ts";
import { nearestName } from "../nearest-name.ts";
import { itemsOf, type Named, namedAt, textAt, valueAt } from "./located.ts";
import { followMigrations } from "./migrations.ts";
import type { WranglerConfig } from "./model.ts";
import type { BindingKey, WranglerKeys } from "./wrangler-keys.ts";

/** A class as the module's exports have it. */
export interface CrateClass {
  readonly name: string;
  readonly base: string;
}

/** A class of this Worker's that the configuration names, and how. */
interface Wanted extends Named {
  readonly key: string;
  readonly base: string;
  readonly hasStorage: boolean;
}

export function checkClasses(
  config: WranglerConfig,
  classes: readonly CrateClass[],
  keys: WranglerKeys,
): readonly Diagnostic[] {
  const report = new Diagnostics();
  const wanted = wantedClasses(config, keys);
  for (const one of wanted) checkWanted(one, classes, report);
  checkMigrations(config, wanted, classes, report);
  checkUnbound(config, wanted, classes, keys, report);
  return report.sorted;
}

function wantedClasses(config: WranglerConfig, keys: WranglerKeys): readonly Wanted[] {
  return config.bindings.flatMap(({ key, settings }) => {
    const { class: property, base, hasStorage = false } = keys.bindings.get(key) ?? {};
    if (property === undefined || base === undefined) return [];
    const elsewhere = textAt(settings, "script_name") ?? textAt(settings, "service");
    const named = namedAt(settings, property);
    const isOwn = elsewhere === undefined || elsewhere === config.name;
    return named !== undefined && isOwn ? [{ ...named, key, base, hasStorage }] : [];
  });
}

function checkWanted(wanted: Wanted, classes: readonly CrateClass[], report: Reporter): void {
  const { text, key, base, place } = wanted;
  const found = classes.find(({ name }) => name === text);
  if (found === undefined) reportAbsent(wanted, base, classes, report);
  else if (found.base !== base)
    report.report({
      rule: "wrangler-class",
      severity: "error",
      message: `\`${text}\` is a ${found.base}, and ${key} binds a ${base}`,
      place,
      help: `bind another class, or write \`#[export] impl ${base} for ${text}\``,
    });
}

function reportAbsent(
  { text, place }: Named,
  base: string,
  classes: readonly CrateClass[],
  report: Reporter,
): void {
  const names = classes.map(({ name }) => name);
  const near = nearestName(text, names);
  report.report({
    rule: "wrangler-class",
    severity: "error",
    message: `the crate exports no class \`${text}\``,
    place,
    help:
      near === undefined
        ? `write \`#[export] impl ${base} for ${text}\`, or take this away`
        : `did you mean ${near}?`,
  });
}

/** Classes with storage are what the migrations make, and the other way round. */
function checkMigrations(
  config: WranglerConfig,
  wanted: readonly Wanted[],
  classes: readonly CrateClass[],
  report: Reporter,
): void {
  const living = followMigrations(config.migrations, report);
  const stored = wanted.filter(({ hasStorage }) => hasStorage);
  const isExported = (text: string): boolean => classes.some(({ name }) => name === text);
  for (const { text, place } of stored) {
    if (living.has(text) || !isExported(text)) continue;
    const tag = `v${config.migrations.length + 1}`;
    report.report({
      rule: "wrangler-migration",
      severity: "error",
      message: `no migration makes the class \`${text}\``,
      place,
      help: `add "migrations": [{ "tag": "${tag}", "new_sqlite_classes": ["${text}"] }]`,
    });
  }
  for (const { text, place } of living.values()) {
    if (isExported(text) || stored.some((one) => one.text === text)) continue;
    report.report({
      rule: "wrangler-migration",
      severity: "error",
      message: `a migration makes the class \`${text}\`, which the crate does not export`,
      place,
      help: `export it, or add a migration with "deleted_classes": ["${text}"]`,
    });
  }
}

/** Another Worker may bind it, so this is no error. */
function checkUnbound(
  config: WranglerConfig,
  wanted: readonly Wanted[],
  classes: readonly CrateClass[],
  keys: WranglerKeys,
  report: Reporter,
): void {
  const contained = itemsOf(valueAt(config.settings, "containers")).map((one) =>
    textAt(one, "class_name"),
  );
  const reached = new Set([...wanted.map(({ text }) => text), ...contained]);
  for (const { name, base } of classes.filter((one) => !reached.has(one.name))) {
    const [key, how] =
      [...keys.bindings].find(([, one]) => one.base === base && one.needs.includes("class_name")) ??
      [];
    if (key === undefined || how === undefined) continue;
    report.report({
      rule: "wrangler-class",
      severity: "warning",
      message: `the crate exports \`${name}\`, a ${base}, and nothing binds it`,
      place: valueAt(config.settings, key)?.place ?? config.settings.place,
      help: `add ${example(name, how)} to ${key}`,
    });
  }
}

/** `{ "name": "COUNTER", "class_name": "Counter" }` */
function example(name: string, how: BindingKey): string {
  const screaming = name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "_").toUpperCase();
  return `{ "${how.name}": "${screaming}", "class_name": "${name}" }`;
}
