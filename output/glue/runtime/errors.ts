/** Errors of JavaScript for Rust, and the other way round. */
import { pack } from "./answer.js";
import { get, put } from "./handles.js";
import type { Runtime } from "./instance.js";
import { handle, result } from "./results.js";
import { text } from "./text.js";
import * as write from "./write.js";

/** The caught exception, once. */
export const error_take = (rt: Runtime) => () => {
  const error = rt.error;
  rt.error = undefined;
  return put(rt, error);
};

export const error_read = (rt: Runtime) => (error: number) =>
  result(rt, pack(writeError), () => get<unknown>(rt, error));

/** `code`, `remote` and the like are what the platform adds to an error. */
interface Thrown {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly code?: unknown;
  readonly stack?: unknown;
  readonly cause?: unknown;
  readonly retryable?: unknown;
  readonly overloaded?: unknown;
  readonly remote?: unknown;
}

const NOT_AN_OBJECT: Thrown = {};

const RETRYABLE = 1;
const OVERLOADED = 2;
const REMOTE = 4;
const ERROR = 8;

/** Anything can be thrown; what is no error is its own message. */
const writeError: write.Write<unknown> = (pack, value) => {
  const isObject = typeof value === "object" && value !== null;
  const thrown: Thrown = isObject ? value : NOT_AN_OBJECT;
  write.text(pack, String(thrown.name ?? "Error"));
  write.text(pack, String(thrown.message ?? value));
  write.optional(write.text)(pack, asText(thrown.code));
  write.optional(write.text)(pack, asText(thrown.stack));
  write.arm(pack, flags(thrown));
  write.handle(pack, thrown.cause);
};

function asText(value: unknown): string | undefined {
  return value === undefined || value === null ? undefined : String(value);
}

function flags(thrown: Thrown): number {
  return (
    (thrown.retryable === true ? RETRYABLE : 0) |
    (thrown.overloaded === true ? OVERLOADED : 0) |
    (thrown.remote === true ? REMOTE : 0) |
    (thrown instanceof Error ? ERROR : 0)
  );
}

interface More {
  readonly code?: string;
  readonly cause?: unknown;
}

const NO_MORE: More = {};
const HIDDEN = { configurable: true, writable: true };

export const error_new =
  (rt: Runtime) =>
  (kind: number, kindLength: number, message: number, messageLength: number, more: number) =>
    handle(rt, () => {
      const error = newError(text(rt, kind, kindLength), text(rt, message, messageLength));
      const { cause, ...own } = get<More | undefined>(rt, more) ?? NO_MORE;
      if (cause !== undefined) Object.defineProperty(error, "cause", { ...HIDDEN, value: cause });
      return Object.assign(error, own);
    });

/** One of the language's own errors where there is one of that name: no other survives a call to another Worker. */
export function newError(kind: string, message: string): Error {
  const Kind: unknown = Reflect.get(globalThis, kind);
  if (isErrorClass(Kind)) return new Kind(message);
  const error = new Error(message);
  error.name = kind;
  return error;
}

type ErrorClass = new (message: string) => Error;

/** `DOMException` is none: it takes its name as an argument. */
function isErrorClass(value: unknown): value is ErrorClass {
  return value === Error || (typeof value === "function" && Object.getPrototypeOf(value) === Error);
}
