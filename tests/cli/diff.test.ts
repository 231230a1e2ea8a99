/** `diff` and `update`, called as users call them. */
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const BIN = fileURLToPath(new URL("../../generator/cli/bin.mjs", import.meta.url));
const OUTPUT = fileURLToPath(new URL("../../output", import.meta.url));
const DECLARATIONS = dirname(
  createRequire(import.meta.url).resolve("@cloudflare/workers-types/package.json"),
);

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "diff-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Called {
  readonly code: number | null;
  readonly printed: string;
  readonly said: string;
}

function call(words: readonly string[], environment: NodeJS.ProcessEnv = {}): Called {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...words], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", ...environment },
  });
  return { code: status, printed: stdout, said: stderr };
}

/** The installed declarations, with changes in the text. */
function declarationsWith(name: string, change: (text: string) => string): string {
  const copy = join(folder, name);
  cpSync(DECLARATIONS, copy, { recursive: true });
  for (const file of ["index.d.ts", "experimental/index.d.ts"]) {
    const text = readFileSync(join(copy, file), "utf8");
    const changed = change(text);
    expect(changed).not.toBe(text);
    writeFileSync(join(copy, file), changed);
  }
  return copy;
}

describe("diff", () => {
  it("reads declarations in a folder, and compares them with an output", () => {
    const older = declarationsWith("older", (text) =>
      text
        .replace(/(interface RateLimit \{)/, "$1 refill(amount: number): Promise<void>;")
        .replace(/interface RateLimitOutcome \{[^}]*\}/, "interface RateLimitOutcome {}"),
    );
    const { code, printed } = call(["diff", older, OUTPUT, "--json"]);
    expect(code).toBe(0);
    const found = JSON.parse(printed) as {
      readonly changes: readonly { readonly path: string; readonly kind: string }[];
    };
    expect(found.changes.map(({ path, kind }) => `${kind} ${path}`)).toEqual(
      expect.arrayContaining(["removed RateLimit.refill", "added RateLimitOutcome.success"]),
    );
    expect(found.changes.length).toBeLessThan(5);
  });

  it("finds nothing between an output and itself", () => {
    const { code, printed } = call(["diff", OUTPUT, OUTPUT]);
    expect(printed).toContain("nothing differs");
    expect(code).toBe(0);
  });

  it.each([
    ["neither a folder nor a version", "nowhere", "give the folder of an output"],
    ["another package's version", "left-pad@1.3.0", "no version of @cloudflare/workers-types"],
    ["a folder with neither", ".", "neither a coverage.json of an output nor an index.d.ts"],
  ])("refuses %s", (_name, word, said) => {
    const result = call(["diff", word]);
    expect(result.said).toContain(said);
    expect(result.code).toBe(2);
  });
});

describe("update", () => {
  /** An npm that answers as is said. */
  function npmThat(name: string, script: string): NodeJS.ProcessEnv {
    const bin = join(folder, name);
    mkdirSync(bin);
    writeFileSync(join(bin, "npm"), `#!/bin/sh\n${script}\n`);
    chmodSync(join(bin, "npm"), 0o755);
    return { PATH: `${bin}${delimiter}${process.env["PATH"] ?? ""}` };
  }

  it("does nothing when the inputs are the newest", () => {
    const { dependencies } = JSON.parse(
      readFileSync(fileURLToPath(new URL("../../package.json", import.meta.url)), "utf8"),
    ) as { readonly dependencies: Readonly<Record<string, string>> };
    const cases = Object.entries(dependencies).map(([name, one]) => `${name}) echo ${one};;`);
    const result = call(["update"], npmThat("same", `case "$2" in ${cases.join(" ")} esac`));
    expect(result.said).toContain("the newest that the registry has");
    expect(result.code).toBe(0);
  });

  it("says that the registry cannot be asked", () => {
    const silent = npmThat("silent", "echo 'npm error ENOTFOUND' >&2; exit 1");
    const result = call(["update"], silent);
    expect(result.said).toContain("ENOTFOUND; is it reached from here?");
    expect(result.code).toBe(1);
  });
});
