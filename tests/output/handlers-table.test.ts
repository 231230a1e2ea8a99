/** All that the platform calls in a Worker is run somewhere: the table in `examples/README.md` says where, and has a row for each handler of the inputs. */
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { OUTPUT, PROJECT } from "../cargo.ts";

const README = join(PROJECT, "examples/README.md");
const OF_THE_WORKER = "the Worker";

interface Row {
  readonly name: string;
  readonly of: string;
  readonly handler: string;
  readonly rust: string;
  readonly test: string;
}

interface LedgerItem {
  readonly path: string;
  readonly reason?: string;
}

/** `WorkerEntrypoint.fetch`, `the Worker.fetch`: from the ledger, which is made from the inputs. */
function declared(): readonly string[] {
  const text = readFileSync(join(OUTPUT, "coverage.json"), "utf8");
  const { items } = JSON.parse(text) as { readonly items: readonly LedgerItem[] };
  return items.flatMap(({ path, reason = "" }) => {
    const [handler = "", of = ""] = path.split(".").toReversed();
    if (reason.startsWith("the event `")) return [`${OF_THE_WORKER}.${handler}`];
    return reason.endsWith("a method of the Worker's own class") ? [`${of}.${handler}`] : [];
  });
}

function rows(): readonly Row[] {
  const linked = /^\| `?(.+?)`? \| `(\w+)` \| \[.+?\]\((.+?)\) \| \[.+?\]\((.+?)\) \|/gm;
  const found = [...readFileSync(README, "utf8").matchAll(linked)];
  return found.map(([, of = "", handler = "", rust = "", test = ""]) => ({
    name: `${of}.${handler}`,
    of,
    handler,
    rust: join(dirname(README), rust),
    test: join(dirname(README), test),
  }));
}

function rustName(jsName: string): string {
  return jsName.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** `/…/examples/chat/src/lib.rs` -> `chat` */
function crateOf(rust: string): string {
  return basename(rust.slice(0, rust.indexOf("/src/")));
}

describe("handlers", () => {
  it("have a row each", () => {
    const expected = [...declared(), `${OF_THE_WORKER}.start`];
    expect(rows().map(({ name }) => name)).toEqual(expect.arrayContaining(expected));
    expect(rows()).toHaveLength(expected.length);
  });

  it.each(rows())("$name is there, and tested", ({ of, handler, rust, test }) => {
    const source = readFileSync(rust, "utf8");
    const name = rustName(handler);
    if (of === OF_THE_WORKER) expect(source).toContain(`#[event(${name})]`);
    else expect(source).toMatch(new RegExp(`impl ${of}\\b[^]*? for \\w+ \\{[^]*? fn ${name}\\(`));
    expect(existsSync(test)).toBe(true);
    expect(readFileSync(test, "utf8")).toContain(crateOf(rust));
  });
});
