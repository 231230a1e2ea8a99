/** Where a type stands while it is lowered, and what is collected on the way. */
import type { Reporter } from "../diagnostics.ts";
import type { ApiModel } from "../model/api-model.ts";
import type { TypeParameter } from "../model/api.ts";
import type { KeptParameters } from "./generic-structs.ts";
import type { KeyTables } from "./key-tables.ts";
import type { MadeTypes } from "./made-types.ts";
import type { Reach } from "./reach.ts";
import type { TimeFact } from "./times.ts";
import type { TypeNames } from "./type-names.ts";

export type Position = "argument" | "return" | "nested";

/** Which way a nested value goes: towards JavaScript, towards Rust, or both. */
export type Flow = "in" | "out" | "both";

/** The world while lowering: the model, the allocated names, and the types that are made on the way. */
export interface Lowering {
  readonly model: ApiModel;
  readonly names: TypeNames;
  /** How the glue names what is declared. */
  readonly reach: Reach;
  readonly report: Reporter;
  /** Enums and unions; filled while types are lowered. */
  readonly made: MadeTypes;
  /** The tables that calls pick from by a name; filled on the way, too. */
  readonly tables: KeyTables;
  /** The type parameters that structs keep. */
  readonly kept: KeptParameters;
}

/** One place of a type. A new one is derived for each part of it. */
export interface Site {
  readonly lowering: Lowering;
  readonly position: Position;
  readonly flow: Flow;
  /** An item of what a function is passed, which may be lent as the whole is. */
  readonly isItem?: boolean;
  /** `R2Bucket.list(options)`: for messages. */
  readonly path: string;
  /** What an inline enum or union here is called: `R2ListOptionsInclude`. */
  readonly naming: string;
  readonly product: string;
  readonly entries: readonly string[];
  /** The class whose member this is; what `this` means. */
  readonly self?: string;
  readonly classParameters: readonly TypeParameter[];
  readonly methodParameters: readonly TypeParameter[];
  /** In a struct: its path, by which its parameters are told from those of functions. */
  readonly struct?: string;
  /** Why a value here is untyped; shared by all sites of one item. */
  readonly erasures: string[];
  /** What is bound otherwise than it is declared; shared as well. */
  readonly adaptations: string[];
  /** `any`, `unknown` or `object` where the input itself says no more; shared as well. */
  readonly declaredUntyped: string[];
  /** What the numbers here count. */
  readonly time?: TimeFact;
  /** Whether the callee is done with the bytes here when it returns. */
  readonly bytes?: "view" | "copy" | "fill";
  /** Whether what is walked through here is there in full. */
  readonly iterates?: "at-once" | "stepwise";
  /** Declarations being expanded, against endless recursion. */
  readonly expanding: readonly string[];
}

/** A part of the value: an item, a field, an arm. */
export function nestedSite(
  site: Site,
  changes: Partial<Pick<Site, "naming" | "path" | "expanding">> = {},
): Site {
  return { ...site, position: "nested", isItem: false, ...changes };
}

/** What only the experimental entry has stands behind the feature of that name. */
export function isExperimental(entries: readonly string[]): boolean {
  return entries.length > 0 && entries.every((one) => one === "experimental");
}

/** Whether a value is lent for one call: what it holds may be borrowed. */
export function isLent({ position, isItem }: Partial<Pick<Site, "position" | "isItem">>): boolean {
  return position === "argument" || isItem === true;
}
