/** What goes wrong costs the event in which it does, and no other: each cause in each kind of event, on workerd. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Cause } from "./causes.ts";
import { CAUSES } from "./causes.ts";
import type { Kind } from "./kinds.ts";
import { startWatched, type Watched } from "./serve.ts";
import { serveBare, serveWithOthers } from "./serve-with-others.ts";
import { type Cell, CELLS, handlers, KINDS, WITHOUT_A_ROW } from "./table.ts";

/** Others that are in flight on the same instance, and how long each takes, in ms. */
const NEIGHBOURS = 4;
const NEIGHBOURS_TIME = 60;

let later: Watched;
let sync: Watched;
let bare: Watched;

beforeAll(async () => {
  later = await startWatched({ name: "table", serve: serveWithOthers });
  bare = await startWatched({ name: "table", serve: serveBare });
  sync = await startWatched({ name: "sync", features: ["sync"] });
});
afterAll(() => Promise.all([later.stop(), bare.stop(), sync.stop()]));

const served = ({ to }: Kind): Watched => (to === "sync" ? sync : to === "bare" ? bare : later);

/** The sync Worker answers all at once: there nobody can be in flight. */
function startNeighbours({ ask }: Watched): Promise<readonly number[]> {
  const asked = Array.from({ length: NEIGHBOURS }, () => ask(`neighbour/${NEIGHBOURS_TIME}`));
  return Promise.all(asked.map(async (one) => (await one).status));
}

/** An `Err` is the author's to tell; the platform shows what it rejects. But of a task nobody awaits it. */
function isLogged(kind: Kind, cause: Cause): boolean {
  return cause.throws !== true && !(kind.name === "start" && cause.saysAtStart !== undefined);
}

function said(kind: Kind, cause: Cause): RegExp {
  return (kind.name === "start" && cause.saysAtStart) || cause.says;
}

function left({ kind, cause, isHarmless }: Cell): string | undefined {
  return isHarmless || cause.behind === true ? (kind.whole ?? kind.after) : kind.after;
}

function mayCostNeighbours(kind: Kind, cause: Cause): boolean {
  return kind.name === "start" || (cause.costs === true && kind.alone !== true);
}

describe("the table", () => {
  it("has a cell for each cause in each kind of event", () => {
    expect(CELLS).toHaveLength(KINDS.length * CAUSES.length);
    expect(new Set(KINDS.map(({ name }) => name)).size).toBe(KINDS.length);
    const causes = CAUSES.map(({ name }) => name);
    for (const { without = {} } of KINDS)
      expect(causes).toEqual(expect.arrayContaining(Object.keys(without)));
  });

  it("has a row for each handler of the inputs, or a reason why not", () => {
    const rows = KINDS.flatMap((kind) => kind.of ?? []);
    const missing = handlers().filter((one) => !rows.includes(one) && !(one in WITHOUT_A_ROW));
    expect(missing).toEqual([]);
    expect(rows.filter((one) => one in WITHOUT_A_ROW)).toEqual([]);
  });
});

describe.each(KINDS)("$name", (kind) => {
  const cells = CELLS.filter((cell) => cell.kind === kind);
  it.each(cells.filter((cell) => cell.impossible === undefined))("$cause.name", async (cell) => {
    const { cause } = cell;
    const watched = served(kind);
    const printed = watched.printed().length;
    const neighbours = startNeighbours(watched);
    await watched.ask("neighbour/1");
    const answer = await kind.send(watched, cause.name);
    const isAnswered = kind.answered === true || cell.isHarmless;
    expect(answer.status, answer.text).toBe(isAnswered ? 200 : 500);
    if (answer.status === 500 && kind.outcome !== true)
      expect(answer.text).toMatch(said(kind, cause));
    if (kind.after !== undefined)
      expect(JSON.parse(answer.text)).toMatchObject({ after: left(cell) });
    if (isLogged(kind, cause)) {
      const patience = { timeout: 5000 };
      await expect
        .poll(() => watched.printed().slice(printed), patience)
        .toMatch(said(kind, cause));
    }
    const statuses = await neighbours;
    if (!mayCostNeighbours(kind, cause)) {
      expect(statuses).toEqual(Array.from({ length: NEIGHBOURS }, () => 200));
    }
    expect(await watched.ask("neighbour/0")).toMatchObject({ status: 200 });
  });
});
