/** Events that the inputs declare: a new one is there when the crate is generated anew. */
import { describe, expect, it } from "vitest";
import { nodeHost } from "../../generator/cli/node-host.ts";
import type { Host } from "../../generator/host.ts";
import { runPipeline } from "../../generator/pipeline.ts";
import { PROJECT } from "../cargo.ts";

const DECLARED = `
interface Ship { readonly name: string; hail(): void }
interface Shift { waitUntil(promise: Promise<any>): void }
interface Storm { readonly force: number; readonly isNear: boolean }
type ArriveHandler<Env = unknown> = (ship: Ship, env: Env, ctx: Shift) => void | Promise<void>;
interface ExportedHarbour<Env = unknown> {
  arrive?: ArriveHandler<Env>;
  leaveAll?: (ships: Ship[], env: Env, ctx: Shift) => void | Promise<void>;
  seek?: (text: string, env: Env, ctx: Shift) => Ship | Promise<Ship>;
NEW}
`;

async function generate(more: string): Promise<ReadonlyMap<string, string>> {
  const base = nodeHost({ projectFolder: PROJECT, workingFolder: PROJECT });
  const text = Buffer.from(DECLARED.replace("NEW", more));
  const host: Host = {
    ...base,
    readFile: (file) => (file === "harbour.d.ts" ? text : base.readFile(file)),
    readRuntime: () => [],
  };
  const run = await runPipeline({ files: ["harbour.d.ts"], outputFolder: "output" }, host);
  return new Map((run.files ?? []).map((one) => [one.path, one.text]));
}

function eventsIn(text = ""): readonly string[] {
  return [...text.matchAll(/^ {4}(\w.* => .*)$/gm)].map(([, event = ""]) => event);
}

const KNOWN = [
  "Arrive: crate::harbour::Ship => ()",
  "LeaveAll: Vec<crate::harbour::Ship> => ()",
  "Seek: String => crate::harbour::Ship",
];

describe("the events of a handler object", () => {
  it("have types that stand for them, and names for the attribute", async () => {
    const files = await generate("");
    expect(eventsIn(files.get("src/handlers.rs"))).toEqual(KNOWN);
    expect(files.get("macros/src/events.rs")).toContain('("leave_all", "leaveAll", "LeaveAll")');
  });

  it("has one more when one more is declared", async () => {
    const files = await generate("  warn?: (storm: Storm, env: Env, ctx: Shift) => void;\n");
    const all = eventsIn(files.get("src/handlers.rs"));
    expect(all).toEqual([...KNOWN, "Warn: crate::harbour::Storm => ()"]);
    expect(files.get("macros/src/events.rs")).toContain('("warn", "warn", "Warn")');
    expect(files.get("src/harbour/storm.rs")).toContain("FromJs");
  });
});
