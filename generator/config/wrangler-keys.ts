/** `idl/wrangler.jsonc`: what a Wrangler configuration can say. */
import { parse } from "jsonc-parser";

/** How a kind of binding is written. */
export interface BindingKey {
  /** The property that names the binding: `binding`, or `name`. */
  readonly name: string;
  /** The properties that it cannot do without. */
  readonly needs: readonly string[];
  /** The property that names a class, and what that extends. */
  readonly class?: string;
  readonly base?: string;
  /** Migrations tell the history of its classes. */
  readonly hasStorage?: boolean;
}

export interface WranglerKeys {
  /** By path: `kv_namespaces`, `durable_objects.bindings`. */
  readonly bindings: ReadonlyMap<string, BindingKey>;
  /** An environment has them from the top level, unless it says otherwise. */
  readonly inherited: ReadonlySet<string>;
  /** An environment has only its own. */
  readonly separate: ReadonlySet<string>;
  /** Stand at the top level alone. */
  readonly top: ReadonlySet<string>;
}

interface Written {
  readonly bindings: Readonly<Record<string, Partial<BindingKey>>>;
  readonly inherited: readonly string[];
  readonly separate: readonly string[];
  readonly top: readonly string[];
}

export function parseWranglerKeys(text: string): WranglerKeys {
  const written = parse(text) as Written;
  const bindings = Object.entries(written.bindings).map(([path, one]) => {
    return [path, { ...one, name: one.name ?? "binding", needs: one.needs ?? [] }] as const;
  });
  return {
    bindings: new Map(bindings),
    inherited: new Set(written.inherited),
    separate: new Set([
      ...written.separate,
      ...bindings.map(([path]) => path.split(".")[0] ?? path),
    ]),
    top: new Set(written.top),
  };
}
