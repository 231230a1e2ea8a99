/** Facts that TypeScript declarations cannot say: run-time type information, WebIDL or the overlay decided them. */
import type { InputKind } from "../source.ts";

/**
 * Where the run time keeps it: `global` a property of the global object, `prototype` of the class's prototype, `own` of each instance, `static` of the
 * class, `module` an export only, `none` nowhere: a type without a value.
 */
export type Placement = "global" | "prototype" | "own" | "static" | "module" | "none";

/** The facts that more than one input speaks about. */
export type DecidedFact =
  "type" | "width" | "readonly" | "nullable" | "placement" | "value" | "default";

export interface Facts {
  /** The Rust name that the overlay gives instead of the one by rule. */
  readonly rustName?: string;
  /** The name that a module exports it by. */
  readonly exportedAs?: string;
  /** A class of the global scope that run-time type information does not have. */
  readonly global?: true;
  /** The overlay vouches that it never throws. */
  readonly infallible?: boolean;
  /** How the callee takes bytes: `view` if it reads them before it returns, `fill` if it writes them until then. */
  readonly bytes?: "view" | "copy" | "fill";
  /** The number is a duration in this unit. */
  readonly duration?: "seconds" | "milliseconds";
  /** The number is a point in time: so many since 1970 began. */
  readonly date?: "seconds" | "milliseconds";
  /** When a function that is handed over is called: only before the call returns, once at most, or until it is taken back. */
  readonly callback?: "during" | "once" | "retained";
  /** How it is taken back: `clearInterval(result)`. */
  readonly undo?: string;
  /** An error of the function is nothing that JavaScript should get to know: it would take it for more. */
  readonly errors?: "kept";
  /** Whether all that is walked through is there, or made on the way. */
  readonly iterates?: "at-once" | "stepwise";
  /** The member is no choice of the caller's: it follows from which function is called. */
  readonly chosen?: true;
  /** TypeScript's own idea of the type lacks members that it has. */
  readonly blurred?: true;
  readonly placement?: Placement;
  /** A specification that was read has it, too. */
  readonly specified?: true;
  /** What WebIDL says of an absent argument or member. */
  readonly default?: string | number | boolean | null;
  /** Which input decided where they differed; a fact that is not listed is the TypeScript declaration's. */
  readonly decidedBy?: Readonly<Partial<Record<DecidedFact, InputKind>>>;
}
