/**
 * The typed environment of a Worker:
 *
 *   "kv_namespaces": [{ "binding": "CACHE" }]
 *   --- becomes --->
 *   pub struct Env { /// `CACHE`, in `kv_namespaces`. pub cache: KvNamespace }
 */
import { Diagnostics, type Diagnostic, type Reporter } from "../diagnostics.ts";
import { rustFieldName } from "../lower/names.ts";
import type { Place } from "../source.ts";
import { namedAt } from "./located.ts";
import { PAGES_ASSETS } from "./miniflare-assets.ts";
import type { WranglerConfig } from "./model.ts";
import { renderEnvStruct } from "./env-text.ts";
import { VariableTypes } from "./variable-types.ts";

/** `glue/bindings.json`: by the key in the configuration, what it gives. */
export type BindingTypes = Readonly<Record<string, BindingType | undefined>>;

export interface BindingType {
  /** The method of the crate's own environment. */
  readonly getter: string;
  /** `kv::KvNamespace` */
  readonly type: string;
  readonly feature: string;
}

export interface EnvField {
  readonly name: string;
  readonly jsName: string;
  /** Where it comes from: "`CACHE`, in `kv_namespaces`." */
  readonly about: string;
  readonly type: string;
  /** The module of the crate `workers` that the type is used from. */
  readonly module?: string;
  readonly getter: string;
  readonly place: Place;
}

export interface EnvStruct {
  readonly text: string;
  /** Features of the crate `workers` that the types are behind. */
  readonly features: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

export function planEnvStruct(config: WranglerConfig, types: BindingTypes): EnvStruct {
  const report = new Diagnostics();
  const variables = new VariableTypes();
  const fields = [
    ...bindingFields(config, types),
    ...variableFields(config, variables),
    ...secretFields(config),
  ];
  reportCollisions(fields, report);
  const keys = new Set(boundKeys(config).map(({ key }) => key));
  const features = [...keys].flatMap((key) => types[key]?.feature ?? []);
  return {
    text: renderEnvStruct(fields, variables.structs, config),
    features: [...new Set(features)].sort(),
    diagnostics: report.sorted,
  };
}

interface Bound {
  readonly key: string;
  readonly name: string;
  readonly place: Place;
}

/** Static assets are bound by what says where they are. */
function boundKeys({ bindings, settings }: WranglerConfig): readonly Bound[] {
  const pages = namedAt(settings, "pages_build_output_dir");
  const assets = pages ? { ...pages, text: PAGES_ASSETS } : namedAt(settings, "assets.binding");
  if (assets === undefined) return bindings;
  return [...bindings, { key: "assets", name: assets.text, place: assets.place }];
}

/** A kind of which the crate knows nothing gives a value as JavaScript has it. */
function bindingFields(config: WranglerConfig, types: BindingTypes): readonly EnvField[] {
  return boundKeys(config).map(({ key, name, place }) => {
    const known = types[key];
    const [module = "", type = "Js"] = known?.type.split("::") ?? [];
    return {
      ...named(name, place),
      about: `\`${name}\`, in \`${key}\`.`,
      type,
      getter: known?.getter ?? "binding",
      ...(known !== undefined && { module }),
    };
  });
}

function variableFields(config: WranglerConfig, types: VariableTypes): readonly EnvField[] {
  const secrets = new Set(config.secrets.map(({ text }) => text));
  return config.variables
    .filter(({ name }) => !secrets.has(name))
    .map(({ name, place, value }) => {
      const type = types.typeOf(value, name);
      const getter = type === "String" ? "text" : "json";
      return { ...named(name, place), about: `\`${name}\`, in \`vars\`.`, type, getter };
    });
}

function secretFields({ secrets }: WranglerConfig): readonly EnvField[] {
  return secrets.map(({ text, place }) => ({
    ...named(text, place),
    about: `\`${text}\`, a secret.`,
    type: "String",
    getter: "text",
  }));
}

function named(jsName: string, place: Place): Pick<EnvField, "name" | "jsName" | "place"> {
  return { name: rustFieldName(jsName), jsName, place };
}

function reportCollisions(fields: readonly EnvField[], report: Reporter): void {
  const seen = new Map<string, EnvField>();
  for (const field of fields) {
    const first = seen.get(field.name);
    seen.set(field.name, first ?? field);
    if (first === undefined || first.jsName === field.jsName) continue;
    report.report({
      rule: "wrangler-binding",
      severity: "error",
      message: `${first.jsName} and ${field.jsName} would both be the field \`${field.name}\``,
      place: field.place,
      help: "rename one",
    });
  }
}
