/**
 * A folder for each construct: the input beside what becomes of it. After a wanted change: `npx vitest run tests/fixtures.test.ts -u`.
 *
 * What the goldens show is compiled, and type-checked, too: all fixtures are the products of one crate.
 */
import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { nodeHost } from "../generator/cli/node-host.ts";
import type { BindingPlan } from "../generator/lower/plan.ts";
import { emitPlan } from "../generator/pipeline.ts";
import { findToolchain } from "../generator/setup/toolchain.mjs";
import {
  globalsOf,
  goldenText,
  listFixtures,
  PROJECT,
  runFixture,
  withoutInputName,
  type Fixture,
  type FixtureRun,
} from "./fixture-runs.ts";

const FIXTURES = listFixtures();
const ACCEPT = "if this is wanted: npx vitest run tests/fixtures.test.ts -u";
const KNOWN =
  /^(?:input\.(?:d\.ts|webidl)|overrides\.jsonc|globals\.d\.ts|expected\.(?:rs|ts)|diagnostics\.txt)$/;

const first = async (fixture: Fixture): Promise<FixtureRun> => {
  const [extension] = fixture.extensions;
  if (extension === undefined) throw new Error(`${fixture.name} has no input`);
  return runFixture(fixture, extension);
};

/** The goldens that a fixture has: what is invalid has only what is said about it. */
function goldensOf({ run, hasErrors, diagnostics }: FixtureRun): ReadonlyMap<string, string> {
  const said = diagnostics === "" ? [] : [["diagnostics.txt", diagnostics] as const];
  if (hasErrors) return new Map(said);
  return new Map([
    ["expected.rs", goldenText(run, "rust")],
    ["expected.ts", goldenText(run, "glue")],
    ...said,
  ]);
}

describe.each(FIXTURES)("fixture $name", (fixture) => {
  it("becomes what its goldens show", async () => {
    const goldens = goldensOf(await first(fixture));
    for (const [name, text] of goldens) {
      await expect(text, ACCEPT).toMatchFileSnapshot(join(fixture.folder, name));
    }
    const stray = fixture.files.filter(
      (name) => !KNOWN.test(name) || (/^(?:exp|diag)/.test(name) && !goldens.has(name)),
    );
    expect(stray, "files that nothing makes or reads").toEqual([]);
    const missing = [...goldens.keys()].filter((name) => !fixture.files.includes(name));
    expect(missing, "written now: look at them, then run again").toEqual([]);
  });
});

const BOTH = FIXTURES.filter((one) => one.extensions.length > 1);

describe("in either language", () => {
  it.each(BOTH)("$name is the same Rust", async (fixture) => {
    const [dts, webidl] = [await runFixture(fixture, "d.ts"), await runFixture(fixture, "webidl")];
    const rust = ({ run }: FixtureRun): string => withoutInputName(goldenText(run, "rust"), run);
    expect(webidl.diagnostics).toBe(dts.diagnostics);
    expect(rust(webidl)).toBe(rust(dts));
  });
});

describe("the goldens", () => {
  const folder = join(PROJECT, "target/fixtures/crate");

  beforeAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    const runs = await Promise.all(FIXTURES.map(first));
    const plans = runs.flatMap(({ run, hasErrors }) =>
      run.plan === undefined || hasErrors ? [] : [run.plan],
    );
    const plan = joinPlans(plans);
    const host = nodeHost({ projectFolder: PROJECT, workingFolder: PROJECT });
    cpSync(join(PROJECT, "output"), folder, { recursive: true, filter: isCrate });
    const own = /^src\/[^/]+\/|^glue\//;
    for (const file of emitPlan(plan, host).filter(({ path }) => own.test(path))) {
      write(file.path, file.text);
    }
    const modules = plan.products.map(({ module }) => `pub mod ${module};\n`);
    appendFileSync(join(folder, "src/lib.rs"), modules.join(""));
    const valid = FIXTURES.filter((_one, at) => runs[at]?.hasErrors === false);
    for (const fixture of valid) {
      write(`glue/globals/${fixture.name}.d.ts`, globalsOf(fixture) ?? "");
    }
  });

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }

  it("compile as one crate", () => {
    const said = cargo(folder, ["check", "--quiet", "--target", "wasm32-unknown-unknown"]);
    expect(said).toBe("");
  });

  it("are as rustfmt leaves them", () => {
    expect(cargo(folder, ["fmt", "--check"])).toBe("");
  });

  it("type-check as glue", () => {
    const tsc = join(PROJECT, "node_modules/typescript/bin/tsc");
    const { stdout } = spawnSync(process.execPath, [tsc, "-p", join(folder, "glue")], {
      encoding: "utf8",
    });
    expect(stdout).toBe("");
  });
});

/** The run time needs the classes of requests and responses: the fixtures stand beside the real products. */
function isCrate(path: string): boolean {
  return !/\/output\/(?:glue|target)(?:\/|$)/.test(path);
}

/** Each fixture is a product. */
function joinPlans(plans: readonly BindingPlan[]): BindingPlan {
  return {
    inputs: [{ name: "the fixtures", version: "" }],
    products: plans.flatMap((plan) => plan.products),
    bindings: [],
    events: [],
    rootTypes: [],
    ledger: plans.flatMap((plan) => plan.ledger),
  };
}

/** What cargo has to say, with warnings denied; nothing where all is well. */
function cargo(folder: string, words: readonly string[]): string {
  const found = findToolchain({ projectRoot: PROJECT });
  if ("missing" in found) throw new Error(found.tried.join("\n"));
  const { status, stdout, stderr } = spawnSync(found.cargo, words, {
    cwd: folder,
    encoding: "utf8",
    env: {
      ...process.env,
      ...found.env,
      CARGO_TARGET_DIR: join(PROJECT, "target/fixtures/cargo"),
      RUSTFLAGS: "-D warnings",
    },
  });
  return status === 0 ? "" : stdout + stderr;
}
