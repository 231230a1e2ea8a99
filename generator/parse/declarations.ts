/** What the front ends hand on beyond the model: facts that only one input knows. */
import type { Declarations } from "../model/api.ts";

/** What run-time type information says of one compatibility date. */
export interface RttiResult {
  readonly declarations: Declarations;
  readonly facts: RttiFacts;
}

/** Members are named by their paths: `Cache.add`, `Response::redirect`. */
export interface RttiFacts {
  /** Attributes: whether the prototype holds the accessor, or each object its own property. */
  readonly placement: ReadonlyMap<string, "prototype" | "own">;
  /** Members that are there but only throw "not implemented"; the declarations leave them out. */
  readonly unimplemented: ReadonlySet<string>;
  /** Operations whose native return type is not a promise: they throw where others reject, even if they are declared to return one. */
  readonly throwsSynchronously: ReadonlySet<string>;
  /** Classes that are values of the global scope: the global's name to the path of its declaration. */
  readonly globals: ReadonlyMap<string, string>;
  /** Classes that are reached through another's instances: `Crypto.DigestStream` to the path of its declaration. */
  readonly nested: ReadonlyMap<string, string>;
  readonly modules: readonly RuntimeModuleFact[];
}

/** A module that can be imported at run time. */
export interface RuntimeModuleFact {
  readonly specifier: string;
  /** The path of the declaration that its exports are members of; absent if it is made of JavaScript. */
  readonly target?: string;
}
