/** One WebAssembly instance with all that the glue keeps for it. */
import type { Call, Context } from "./contexts.js";
import type { Closures } from "./closures.js";
import type { PackWriter } from "./pack-writer.js";
import type { Produced } from "./streams.js";
import type { Timers } from "./timers.js";

/** What the crate exports; the ABI page says when each is called. */
export interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly __stack_pointer?: WebAssembly.Global;
  readonly __instance_terminated?: WebAssembly.Global;
  readonly "workers:start": () => undefined;
  readonly "workers:recover": () => undefined;
  readonly "event:start"?: () => number;
  readonly "workers:area": () => number;
  readonly "workers:alloc": (capacity: number) => number;
  readonly "workers:answer": (
    context: number,
    slot: number,
    status: number,
    value: number,
  ) => undefined;
  readonly "workers:poll": (context: number) => undefined;
  readonly "workers:invoke": (
    context: number,
    callback: number,
    call: number,
    length: number,
  ) => number;
  readonly "workers:release": (callback: number) => undefined;
  readonly "workers:end": (context: number, how: number) => undefined;
  readonly "workers:free": (object: number) => undefined;
  readonly [member: `class:${string}`]:
    undefined | ((context: number, ...given: number[]) => number);
  readonly [event: `event:${string}`]:
    undefined | ((context: number, call: number, ...handles: number[]) => number);
}

export interface Runtime {
  exports: Exports;
  /** The memory's bytes; ask `u8(rt)` for them, since growth detaches them. */
  u8: Uint8Array<ArrayBuffer>;
  /** The same; as old as that. */
  view: DataView<ArrayBuffer>;
  /** Address of the result area. */
  area: number;
  /** Address of `__instance_terminated`; 0: the module has none. */
  terminated: number;

  /** Handle table; the holes are listed in `free`. */
  readonly table: unknown[];
  readonly free: number[];

  /** Texts at fixed addresses, by address: only inside the read-only data. */
  readonly texts: Map<number, StaticText>;
  readonly rodataStart: number;
  readonly rodataEnd: number;

  /** The context whose Rust code runs now; 0: none, which is so at global scope. */
  context: number;
  /** The `ctx` of the event whose handler has not yet returned. */
  event: unknown;
  /** The last number given to a context or a call. */
  lastId: number;
  readonly contexts: Map<number, Context>;
  readonly calls: Map<number, Call>;

  /** Some context has waited for another one: from then on it matters to others when one ends. */
  shares: boolean;
  /** Wasm is on the stack. */
  running: boolean;
  /** What an import has caught and `error_take` will give; `undefined`: nothing. */
  error: unknown;
  /** How the entry that has just failed did so. */
  outcome: unknown;
  /** A trap below other wasm frames: they must all die before anything goes on. */
  trap: Error | undefined;
  /** Message of the panic that is about to trap. */
  panic: string;
  /** When it trapped, in ms: it takes no new events any more; 0: it has not. */
  retired: number;
  /** Runs no more. */
  closed: boolean;
  /** Where the half of the shadow stack begins that is kept back; 0: it is in use. */
  stackReserve: number;
  /** Where the half in use ends. */
  stackFloor: number;

  /** Makes objects of the author's classes, by the class. */
  targets: ReadonlyMap<string, MakeTarget>;

  /** Made when they are first needed. */
  writer?: PackWriter;
  timers?: Timers;
  closures?: Closures;
  produced?: Produced;
}

/** Makes the JavaScript object for one that Rust has given away at an address. */
export type MakeTarget = (rt: Runtime, address: number) => object;

export interface StaticText {
  readonly length: number;
  readonly text: string;
}

/** Stands in until there is an instance: the imports are made first, and an instance needs them. */
const NO_EXPORTS = {} as Exports;

/** Where the module's read-only data lies, as `build` read it from the linker's output. */
export type Rodata = readonly [start: number, end: number];

export function newRuntime([rodataStart, rodataEnd]: Rodata): Runtime {
  return {
    exports: NO_EXPORTS,
    u8: new Uint8Array(0),
    view: new DataView(new ArrayBuffer(0)),
    area: 0,
    terminated: 0,
    table: [undefined, null, false, true, globalThis],
    free: [],
    texts: new Map(),
    rodataStart,
    rodataEnd,
    context: 0,
    event: undefined,
    lastId: 0,
    contexts: new Map(),
    calls: new Map(),
    shares: false,
    running: false,
    error: undefined,
    outcome: undefined,
    trap: undefined,
    panic: "",
    retired: 0,
    closed: false,
    stackReserve: 0,
    stackFloor: 0,
    targets: new Map(),
  };
}

/** What a module gets for an import: made once for each instance. */
export type Factory = (rt: Runtime) => (...parameters: never[]) => unknown;
