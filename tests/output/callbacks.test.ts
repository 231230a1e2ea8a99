/** Closures that the platform calls, on workerd. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Served } from "../../generator/build/serve.ts";
import { build, serve } from "../workers.ts";

let served: Served;

beforeAll(async () => {
  served = await serve(await build("tests/output/callbacks"));
});
afterAll(() => served.dispose());

async function ask(path: string): Promise<string> {
  const answer = await fetch(new URL(path, served.url));
  return answer.text();
}

const ANSWERS: readonly (readonly [string, string, string])[] = [
  ["lent to a call", "each", "a=1 b=2 "],
  ["called once, and freed", "timer", "first second 1"],
  ["given for good", "rewriter", '<a href="/b">a</a><a href="/b">b</a>'],
  ["that gives a future", "waits", '<a href="/a">a later</a><a>b later</a>'],
  ["that listens until it is dropped", "listener", "1abort"],
  ["that is called until it is dropped", "interval", "0 1"],
  ["with a state", "counts", '2 <a href="/a">a</a><a>B</a>'],
];

describe("a closure", () => {
  it.each(ANSWERS)("%s", async (_name, path, text) => {
    expect(await ask(path)).toBe(text);
  });

  it.each(["fails", "panics"])("that %s breaks its own response only", async (path) => {
    await expect(ask(path)).rejects.toThrow();
    expect(await ask("each")).toBe("a=1 b=2 ");
  });

  it("gives back its handles", async () => {
    const round = async (): Promise<void> => {
      for (const [, path] of ANSWERS) await ask(path);
    };
    await round();
    const before = Number(await ask("handles"));
    for (let count = 0; count < 10; count++) await round();
    expect(Number(await ask("handles"))).toBeLessThan(before + 10);
  });
});
