/** What the harness is asked to run, and what it says of it. Sent as JSON. */
import type { Tree } from "../tree.ts";

export interface Run {
  readonly case: number;
  readonly variant: number;
  /** Which type the parameters of a generic function are. */
  readonly generic: number;
  /** Values that are not the usual ones, by their place. */
  readonly special: Readonly<Record<string, string | number | boolean>>;
  /** What is there, and what is not, other than by rule. */
  readonly presence: Readonly<Record<string, boolean>>;
  readonly answer: Answer;
  /** What functions are called with, by their place. */
  readonly callbacks: Readonly<Record<string, readonly Tree[]>>;
  /** The global or exported variable that is read, which so has the answer as its value. */
  readonly variable?: string;
}

/** What the first thing that is recorded gives. */
export type Answer =
  | { readonly by: "return"; readonly value: Tree }
  | { readonly by: "throw"; readonly value: Tree }
  | { readonly by: "reject"; readonly value: Tree };

export interface Recorded {
  readonly kind: "method" | "get" | "set" | "call" | "construct" | "stray";
  /** The id of an object, or the name of a module, a class, `globalThis`. */
  readonly on: string;
  readonly name: string;
  readonly arguments: readonly Tree[];
}

/** A function of Rust's was called. */
export interface Called {
  readonly place: string;
  /** What it gave; absent: it threw. */
  readonly gave?: Tree;
  readonly threw?: string;
}

export interface Outcome {
  readonly called: readonly Called[];
  /** What Rust's closures said that they were called with, as JSON. */
  readonly heard: readonly (readonly [place: string, told: string])[];
  readonly recorded: readonly Recorded[];
  /** What Rust got, as JSON; absent: it told nothing. */
  readonly told?: string;
  /** What was wrong: a trap, no answer in time. */
  readonly failure?: string;
  /** Handles that objects were taken to be of a class. */
  readonly claims: readonly (readonly [id: string, type: string, claimed: string])[];
  /** Handles left behind. */
  readonly leaked: number;
  readonly choices: readonly (readonly [place: string, count: number])[];
}
