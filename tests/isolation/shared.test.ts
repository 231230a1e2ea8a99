/** Requests that wait for each other: through channels, locks and caches of the usual crates, on workerd. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask as askAndLeave, type HangUp } from "./hang-up.ts";
import { type Answer, startWatched, type Watched } from "./serve.ts";

let watched: Watched;

beforeAll(async () => {
  watched = await startWatched({ name: "shared", options: { bindings: { kvNamespaces: ["KV"] } } });
});
afterAll(() => watched.stop());

const ask = (path: string): Promise<Answer> => watched.ask(`shared/${path}`);
const many = (count: number, path: (at: number) => string): Promise<readonly Answer[]> =>
  Promise.all(Array.from({ length: count }, (_, at) => ask(path(at))));

/** Asks, and goes away before there is an answer. */
function leave(path: string): HangUp {
  return askAndLeave(watched.served.url, `shared/${path}`);
}

async function inFlight(): Promise<number> {
  return (await watched.sizes()).reduce((sum, one) => sum + one.contexts, 0);
}

const waiting = (count: number): Promise<void> =>
  expect.poll(inFlight, { timeout: 20_000 }).toBe(count);

describe("a channel", () => {
  it("wakes the request that waits", async () => {
    const receiving = ask("receive/one");
    await waiting(1);
    expect((await ask("send/one")).text).toBe("sent");
    expect(await receiving).toEqual({ status: 200, text: "a letter for one" });
  });

  it("wakes three hundred, each with its own", async () => {
    const receiving = many(300, (at) => `receive/${at}`);
    await waiting(300);
    const sent = await many(300, (at) => `send/${at}`);
    expect(sent.filter((one) => one.text !== "sent")).toEqual([]);
    const texts = (await receiving).map((one) => one.text);
    expect(texts).toEqual(Array.from({ length: 300 }, (_, at) => `a letter for ${at}`));
  });

  it("gathers what many send", async () => {
    const collecting = ask("collect/200");
    await waiting(1);
    await many(200, (at) => `add/${at}`);
    expect((await collecting).text).toBe(String((199 * 200) / 2));
  });

  it("is an error, and no hang, when nobody is left who could send", async () => {
    const answer = await ask("receive/nobody");
    expect(answer.status).toBe(500);
    expect(answer.text).toContain("deadlock");
  });
});

describe.each(["lock", "fair"])("a mutex: %s", (lock) => {
  it("is held over a wait by one request at a time", async () => {
    const before = Number((await ask(`${lock}/0`)).text);
    const answers = await many(100, (at) => `${lock}/${at % 3}`);
    const counts = answers.map((one) => Number(one.text)).toSorted((a, b) => a - b);
    expect(counts).toEqual(Array.from({ length: 100 }, (_, at) => before + 1 + at));
  });

  it("is given on when its holder's client has gone", async () => {
    const holder = leave(`${lock}/60000`);
    await waiting(1);
    const answers = many(20, () => `${lock}/1`);
    await waiting(21);
    holder.reset();
    expect((await answers).filter((one) => one.status !== 200)).toEqual([]);
  });

  it("is given on when one goes who waits for it", async () => {
    const holding = ask(`${lock}/300`);
    await waiting(1);
    const leaving = Array.from({ length: 20 }, () => leave(`${lock}/1`));
    const staying = many(20, () => `${lock}/1`);
    await waiting(41);
    for (const one of leaving) one.reset();
    expect((await holding).status).toBe(200);
    expect((await staying).filter((one) => one.status !== 200)).toEqual([]);
    await waiting(0);
  });
});

describe("a cache", () => {
  it("is filled once", async () => {
    const answers = await many(100, () => "once");
    expect(new Set(answers.map((one) => one.text))).toEqual(new Set(["made 1"]));
  });

  it("has one request work for all", async () => {
    const answers = await many(100, () => "flight/a");
    expect(answers.filter((one) => one.status !== 200)).toEqual([]);
    expect(new Set(answers.map((one) => one.text)).size).toBe(1);
  });

  it("is an error, and no hang, when the one that works has gone", async () => {
    const first = leave("flight/b");
    await waiting(1);
    const others = many(10, () => "flight/b");
    await waiting(11);
    first.reset();
    const answers = await others;
    for (const { text } of answers)
      expect(text).toMatch(/has ended|a different request|^flown \d+$/);
    expect((await watched.sizes()).some((one) => one.retired)).toBe(false);
    expect(await ask("flight/b")).toMatchObject({ status: 200 });
  });
});

describe("an object of another request", () => {
  it("is an error, with what the platform says", async () => {
    const leaving = watched.ask("shared/leave/500", { method: "POST", body: "x".repeat(300_000) });
    await waiting(1);
    const answer = await ask("foreign");
    expect(answer.status).toBe(500);
    expect(answer.text).toContain("on behalf of a different request");
    await leaving;
  });
});
