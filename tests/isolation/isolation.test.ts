/** What goes wrong costs the event in which it does, and no other: each cause in each kind of event, on workerd. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Cause, CAUSES } from "./causes.ts";
import { type Kind, KINDS } from "./kinds.ts";
import { startWatched, type Watched } from "./serve.ts";

/** Others that are in flight on the same instance, and how long each takes, in ms. */
const NEIGHBOURS = 4;
const NEIGHBOURS_TIME = 60;

let later: Watched;
let sync: Watched;

beforeAll(async () => {
  later = await startWatched({ name: "table" });
  sync = await startWatched({ name: "sync", features: ["sync"] });
});
afterAll(async () => {
  await later.stop();
  await sync.stop();
});

const served = (kind: Kind): Watched => (kind.name === "fetch, not async" ? sync : later);

/** The sync Worker answers all at once: there nobody can be in flight. */
function startNeighbours({ ask }: Watched): Promise<readonly number[]> {
  const asked = Array.from({ length: NEIGHBOURS }, () => ask(`neighbour/${NEIGHBOURS_TIME}`));
  return Promise.all(asked.map(async (one) => (await one).status));
}

function isHarmless(kind: Kind, cause: Cause): boolean {
  return cause.later === true && kind.sync === true;
}

/** An `Err` is the author's to tell; the platform shows what it rejects. But of a task nobody awaits it. */
function isLogged(kind: Kind, cause: Cause): boolean {
  return cause.throws !== true && !(kind.name === "start" && cause.saysAtStart !== undefined);
}

function said(kind: Kind, cause: Cause): RegExp {
  return (kind.name === "start" && cause.saysAtStart) || cause.says;
}

describe.each(KINDS)("$name", (kind) => {
  it.each(CAUSES)("$name", async (cause) => {
    const watched = served(kind);
    const printed = watched.printed().length;
    const neighbours = startNeighbours(watched);
    await watched.ask("neighbour/1");
    const answer = await kind.send(watched, cause.name);
    const isAnswered = kind.answered === true || isHarmless(kind, cause);
    expect(answer.status, answer.text).toBe(isAnswered ? 200 : 500);
    if (answer.status === 500 && kind.outcome !== true)
      expect(answer.text).toMatch(said(kind, cause));
    if (isLogged(kind, cause)) {
      await expect.poll(() => watched.printed().slice(printed)).toMatch(said(kind, cause));
    }
    const statuses = await neighbours;
    if (cause.costs !== true && kind.name !== "start") {
      expect(statuses).toEqual(Array.from({ length: NEIGHBOURS }, () => 200));
    }
    expect(await watched.ask("neighbour/0")).toMatchObject({ status: 200 });
  });
});
