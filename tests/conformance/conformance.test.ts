/**
 * Proof of shape: what Rust calls is what the declarations say, and what JavaScript gives is what Rust gets. See the README beside this.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PROJECT } from "../cargo.ts";
import { bundleWorker, serveHarness, type Harness } from "./harness.ts";
import { checkPrinted } from "./print/check.ts";
import { prepare, type Prepared } from "./scene.ts";
import { runSuite, type Verdict } from "./suite.ts";

let prepared: Prepared;
let harness: Harness | undefined;
let verdicts: readonly Verdict[] = [];

beforeAll(async () => {
  prepared = await prepare();
  harness = await serveHarness(await bundleWorker(prepared.scene, "plain"));
  verdicts = await runSuite(prepared, harness);
});
afterAll(() => harness?.dispose());

describe("the conformance suite", () => {
  it("calls every function, as declared, and tells what it got", () => {
    const wrong = typed().filter((one) => one.wrong.length > 0);
    const text = wrong.map(shown).join("\n");
    note("wrong", text);
    expect(wrong.length, text).toBe(0);
  });

  it("prints calls that type-check", () => {
    const printed = typed().flatMap((one) => one.printed);
    const refused = checkPrinted(printed);
    const text = refused.map((one) => `${one.name}\n  ${one.line}\n  ${one.message}`).join("\n");
    note("refused", text);
    expect(refused.length, text).toBe(0);
  });

  it("covers all that the ledger calls bound or adapted", () => {
    const missed = typed().filter((one) => one.variants === 0);
    const covered = typed().length - missed.length;
    const runs = verdicts.reduce((sum, one) => sum + one.variants, 0);
    console.log(
      `${String(covered)} of ${String(typed().length)} functions of bound and adapted members are called, ${String(verdicts.length - typed().length)} others; ${String(runs)} calls`,
    );
    const text = missed.map(shown).join("\n");
    note("missed", text);
    expect(missed.length, text).toBe(0);
  });
});

/** For those who mend it: the whole list, whatever of it the failure shows. */
function note(name: string, text: string): void {
  const folder = join(PROJECT, "target/conformance");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.txt`), `${text}\n`);
}

/** Without those that the ledger calls erased: what they take or give is untyped somewhere. */
function typed(): readonly Verdict[] {
  return verdicts.filter((one) => !isErased(one));
}

function isErased({ case: { planned } }: Verdict): boolean {
  const path = prepared.targets.get(planned.path)?.path ?? planned.path;
  return prepared.declared.erased.has(path);
}

function shown({ case: one, wrong }: Verdict): string {
  const list = wrong
    .slice(0, 3)
    .map(({ variant, what }) => `  variant ${String(variant)}: ${what}`);
  return [one.rust, ...list].join("\n");
}
