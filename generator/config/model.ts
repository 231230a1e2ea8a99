/** A Wrangler configuration as it holds for one environment. */
import type { Secret } from "./dev-vars.ts";
import type { LocatedJson, LocatedObject, Named } from "./located.ts";
import type { Place, SourceText } from "../source.ts";

export interface WranglerConfig {
  /** Absolute: what paths in the configuration are relative to. */
  readonly folder: string;
  readonly source: SourceText;
  /** That of the environment, with `-<environment>` behind it where it has no name of its own. */
  readonly name: string;
  readonly environment?: string;
  readonly compatibilityDate?: Named;
  readonly compatibilityFlags: readonly string[];
  readonly bindings: readonly Binding[];
  readonly variables: readonly Variable[];
  /** Names of secrets that must be there, whoever gives their values. */
  readonly secrets: readonly Named[];
  /** Something names the secrets; else there may be others. */
  readonly knowsSecrets: boolean;
  /** Values that hold locally. */
  readonly localSecrets: readonly Secret[];
  readonly migrations: readonly Migration[];
  /** All that the environment has, for what is not read into the above. */
  readonly settings: LocatedObject;
}

export interface Binding {
  /** Where it stands in the configuration: `kv_namespaces`, `durable_objects.bindings`. */
  readonly key: string;
  /** As the environment has it: `CACHE`. */
  readonly name: string;
  readonly place: Place;
  /** All that is said about it. */
  readonly settings: LocatedObject;
}

export interface Variable {
  readonly name: string;
  readonly place: Place;
  readonly value: LocatedJson;
}

/** One step in the life of the classes with storage. */
export interface Migration {
  readonly place: Place;
  readonly added: readonly (Named & { readonly hasSql: boolean })[];
  readonly renamed: readonly { readonly from: Named; readonly to: Named }[];
  readonly deleted: readonly Named[];
}
