/** Many at once, of which some go wrong: how many are answered, and how soon those that are not. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Answer, startWatched, type Watched } from "./serve.ts";
import { residentMemory } from "./soak.ts";

const REQUESTS = 1000;

let watched: Watched;

beforeAll(async () => {
  watched = await startWatched({ name: "load", debug: true });
});
afterAll(() => watched.stop());

interface Load {
  readonly answered: number;
  /** What those said that went wrong. */
  readonly failures: readonly string[];
  /** How long the slowest of them took, in ms. */
  readonly slowest: number;
}

/** `wrong` of them do what `cause` says while all others are in flight. */
async function run(wrong: number, cause: string): Promise<Load> {
  await watched.ask("-/tell/gate/closed");
  const waiting = Array.from({ length: REQUESTS - wrong }, () => watched.ask("gate/"));
  await expect.poll(inFlight, { timeout: 30_000 }).toBe(REQUESTS - wrong);
  let slowest = 0;
  const failing = Array.from({ length: wrong }, async () => {
    const since = performance.now();
    const answer = await watched.ask(`later/${cause}`);
    slowest = Math.max(slowest, performance.now() - since);
    return answer;
  });
  const failures = await Promise.all(failing);
  await watched.ask("-/tell/gate/open");
  const answers: readonly Answer[] = await Promise.all(waiting);
  return {
    answered: answers.filter((one) => one.status === 200).length,
    failures: failures.filter((one) => one.status !== 200).map((one) => one.text),
    slowest,
  };
}

async function inFlight(): Promise<number> {
  return (await watched.sizes()).reduce((sum, one) => sum + one.contexts, 0);
}

describe("a thousand requests", () => {
  it.each([1, 10])("of which %i panic: all others are answered", async (wrong) => {
    const printed = watched.printed().length;
    const { answered, failures, slowest } = await run(wrong, "message");
    console.log(`${answered} of ${REQUESTS} answered, an error after ${Math.ceil(slowest)} ms`);
    expect(answered).toBe(REQUESTS - wrong);
    expect(failures).toHaveLength(wrong);
    for (const text of failures) expect(text).toContain("on purpose, 7, at src/causes.rs:");
    const logged = (): number =>
      watched.printed().slice(printed).split("on purpose, 7, at src/causes.rs").length - 1;
    await expect.poll(logged).toBeGreaterThanOrEqual(wrong);
    expect(await watched.ask("neighbour/0")).toMatchObject({ status: 200 });
  });

  it("of which one overflows the stack: all others are answered", async () => {
    expect(await run(1, "stack")).toMatchObject({ answered: REQUESTS - 1 });
    expect(await watched.ask("neighbour/0")).toMatchObject({ status: 200 });
  });

  it("of which one uses up all memory: how many are answered is told", async () => {
    const { answered } = await run(1, "exhaustion");
    console.log(`${answered} of ${REQUESTS} answered`);
    expect(await watched.ask("neighbour/0")).toMatchObject({ status: 200 });
  });
});

describe("a Worker that panics on every request", () => {
  /** Gives how long it took, in ms. */
  async function round(): Promise<number> {
    const since = performance.now();
    const paths = Array.from({ length: 50 }, () => "fetch/message");
    const answers = await Promise.all(paths.map((path) => watched.ask(path)));
    expect(answers.filter((one) => !one.text.includes("on purpose, 7"))).toEqual([]);
    return performance.now() - since;
  }

  it("answers each, as quickly as ever, and keeps no instance", async () => {
    const times: number[] = [];
    const memory: number[] = [];
    for (let count = 0; count < 30; count++) {
      times.push(await round());
      memory.push(residentMemory());
    }
    const [first = NaN, last = NaN] = [times.slice(5, 15), times.slice(-10)].map(median);
    const grown = ((memory.at(-1) ?? NaN) - (memory[9] ?? NaN)) / 2 ** 20;
    console.log(
      `50 panics in ${Math.round(first)} ms, then in ${Math.round(last)} ms; ${Math.round(grown)} MB more`,
    );
    expect(last).toBeLessThan(first * 4);
    // A thousand instances have come and gone, each of more than a megabyte.
    if (!Number.isNaN(grown)) expect(grown).toBeLessThan(200);
    expect(await watched.ask("neighbour/0")).toMatchObject({ status: 200 });
    const inUse = (await watched.sizes()).filter((one) => !one.closed && one.contexts > 0);
    expect(inUse).toEqual([]);
  });
});

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

describe("a debug build", () => {
  it("names Rust's functions in the stack of a panic", async () => {
    const printed = watched.printed().length;
    await watched.ask("later/callback");
    const log = (): string => watched.printed().slice(printed);
    await expect.poll(log).toMatch(/at .*\bstd::panicking::/);
    expect(log()).toMatch(/at .*\bworkers::rt::callback::table::call\b/);
  });
});
