/**
 * The one model of the API that lowering reads: all inputs merged, the overlay applied, every declaration placed in a product. It is the vocabulary of
 * `api.ts` plus what only the whole world tells.
 */
import type {
  Alias,
  Enumeration,
  FunctionDeclaration,
  Interface,
  Module,
  Namespace,
  Variable,
} from "./api.ts";
import type { Origin, Place } from "../source.ts";

/**
 * Which way values of a type go: `input` towards JavaScript (arguments, results of callbacks), `output` from it (results, attributes), `none` if nothing
 * that can be called mentions it.
 */
export type Direction = "input" | "output" | "both" | "none";

/**
 * `dictionary`: attributes only, made and read as a value. `callbacks`: nothing but functions that the user supplies. `object`: it has an identity and
 * behaviour; what holds it holds a handle.
 */
export type Shape = "dictionary" | "object" | "callbacks";

interface Placed {
  /** The name of a product in `ApiModel.products`. */
  readonly product: string;
  readonly direction: Direction;
}

export interface ModelInterface extends Interface, Placed {
  readonly shape: Shape;
  /** Made of a type without a name: TypeScript cannot name it either, except by what stands there. */
  readonly anonymous: boolean;
  /** For those: where it stands. `D1Meta.timings`, `KVNamespace.get(options)` */
  readonly standsAt?: string;
}

export interface ModelAlias extends Alias, Placed {}
export interface ModelEnumeration extends Enumeration, Placed {}
export interface ModelFunction extends FunctionDeclaration, Placed {}
export interface ModelVariable extends Variable, Placed {}
export interface ModelNamespace extends Namespace, Placed {}
export interface ModelModule extends Module, Placed {}

export type ModelDeclaration =
  | ModelInterface
  | ModelAlias
  | ModelEnumeration
  | ModelFunction
  | ModelVariable
  | ModelNamespace
  | ModelModule;

/** A product as the outside knows it. */
export interface ModelProduct {
  /** The name of the feature too. */
  readonly name: string;
  readonly title: string;
  /** Its documentation. */
  readonly docs: string;
  readonly isDefault: boolean;
}

/** Something that the inputs declare and the model leaves out. */
export interface Skipped {
  readonly path: string;
  readonly reason: string;
  /** Who decided. */
  readonly by: "overlay" | "rtti" | "rule";
  readonly product: string;
  readonly kind: string;
  readonly entries: readonly string[];
  readonly origins: readonly Origin[];
  /** The items of the crate that do what it does, and where the overlay says so. */
  readonly servedBy?: { readonly rust: readonly string[]; readonly place: Place };
}

export interface ApiModel {
  /** In the order of the first entry's text; what another entry adds stands after what it follows there. */
  readonly declarations: readonly ModelDeclaration[];
  readonly byPath: ReadonlyMap<string, ModelDeclaration>;
  /** Declarations that are values of the global scope, by the global's name: `new Blob()` can be written. */
  readonly globals: ReadonlyMap<string, string>;
  /** The paths of declarations that no global leads to: what a module exports of them is in `modules`. */
  readonly moduleScoped: ReadonlySet<string>;
  /** Classes reached through instances of another: `Crypto.DigestStream`. */
  readonly nested: ReadonlyMap<string, string>;
  readonly modules: readonly ModelModule[];
  readonly products: readonly ModelProduct[];
  readonly skipped: readonly Skipped[];
}
