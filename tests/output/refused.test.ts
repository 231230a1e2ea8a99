/** What does not compile, and what is said of it and where: the attributes' own errors, and those of the types. */
import { describe, expect, it } from "vitest";
import { complaints, PROJECT, WASM } from "../cargo.ts";

const MACROS: readonly (readonly [place: string, message: string])[] = [
  [
    "8:9",
    "expected the name of an event: fetch, connect, tail, trace, tail_stream, scheduled, test, email, queue, start",
  ],
  ["12:26", "a handler takes its parameters by value: leave the `&` away"],
  [
    "17:6",
    "`#[export]` stands on an `impl` of a trait: `impl DurableObject for ..`, `impl WorkerEntrypoint for ..`",
  ],
  ["20:24", "a class needs a function `new`"],
  ["22:21", 'expected nothing, `default`, `instance = "shared"` or `instance = "object"`'],
  ["31:8", "what can be called remotely has `&self`: put this into another `impl`"],
  [
    "38:15",
    "calls may run at the same time, and JavaScript keeps the object: this must be `&self`",
  ],
  ["43:11", "what JavaScript calls cannot be generic"],
  ["48:29", "what JavaScript gives is owned: leave the `&` away"],
  [
    "53:14",
    "calls may run at the same time, and JavaScript keeps the object: this must be `&self`",
  ],
  ["56:15", "`#[worker_test]` has no arguments"],
  ["60:1", "`#[worker_test]` stands on a function: `async fn` or `fn`"],
  ["63:24", "only a `WorkerEntrypoint` can be the Worker's default"],
  ["75:8", "JavaScript awaits what this gives: write `async fn`"],
  [
    "86:20",
    "calls may run at the same time, and JavaScript keeps the object: this must be `&self`",
  ],
  ["92:10", "`start` cannot be `async`: it runs before all events, where nothing can wait"],
  ["94:14", "expected nothing behind the name of the event"],
];

const TYPES: readonly (readonly [place: string, message: string])[] = [
  [
    "9:27",
    "a handler of the event `workers::handlers::Fetch` has no parameter of the type `Plain`",
  ],
  ["15:22", "a handler of the event `workers::handlers::Scheduled` cannot return `u8`"],
  ["27:32", "method `fetch` has an incompatible type for trait"],
  ["34:23", "a method that JavaScript calls cannot return `Plain`"],
  ["38:28", "`Plain` cannot be read from a JavaScript value"],
  ["45:46", "`new` cannot return `u8`"],
  ["60:27", "`Taken` cannot be made a JavaScript value"],
  ["64:23", "`Given` cannot be read from a JavaScript value"],
  ["70:10", "a handler of the event `workers::handlers::Fetch` cannot return `()`"],
  ["75:21", "a handler of the event `TailStream` cannot return `u8`"],
];

/** `12:26 message`, of each error. */
async function errorsOf(crate: string): Promise<readonly string[]> {
  const run = { folder: `${PROJECT}/tests/output/refused/${crate}`, target: "refused" };
  const said = await complaints(["check", "--quiet", "--target", WASM], run, Infinity);
  const errors = said.matchAll(/^error(?:\[E\d+\])?: (.*)\n +--> src\/lib\.rs:(\d+:\d+)/gm);
  return [...errors].map(([, message = "", place = ""]) => `${place} ${message}`);
}

describe.each([
  ["macros", MACROS],
  ["types", TYPES],
])("%s refuse", (crate, expected) => {
  it("with what is accepted, at its place", async () => {
    const errors = await errorsOf(crate);
    expect(errors).toEqual(
      expect.arrayContaining(expected.map(([place, message]) => `${place} ${message}`)),
    );
  });
});
