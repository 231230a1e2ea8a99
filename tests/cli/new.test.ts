/** `new`, as an author uses it: each template is made, tested by its own `npm test`, served by its own `npm run dev`, and is what its configuration says. */
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packageName, templateNames } from "../../generator/cli/template.ts";
import { PROJECT } from "../cargo.ts";
import { run, Session, TARGET } from "./session.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "new-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TEMPLATES = templateNames(PROJECT);

/** What `npm run dev` of each is asked, and what it answers. */
const SERVED: Readonly<Record<string, readonly [string, RequestInit, string | RegExp]>> = {
  hello: ["/", {}, "Hello World!"],
  router: ["/hello/Ada?times=2", {}, "Hello Ada! Hello Ada!"],
  "durable-object": ["/tea", { method: "POST" }, "1"],
  queue: ["/", { method: "POST", body: '{"to": "Ada", "text": "Hello"}' }, "sent"],
  workflow: ["/", { method: "POST", body: '{"item": "tea", "count": 2}' }, /^[\w-]{10,}$/],
  pages: ["/api/greeting/Ada", {}, "Hello Ada!"],
};

async function serve(
  project: string,
  [path, init, wanted]: readonly [string, RequestInit, string | RegExp],
): Promise<void> {
  const port = String(40_000 + (process.pid % 20_000));
  const session = new Session(["dev", "--port", port], project);
  try {
    await session.until(": http");
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, init);
    expect(await answer.text()).toEqual(
      typeof wanted === "string" ? wanted : expect.stringMatching(wanted),
    );
    expect(answer.status).toBe(200);
  } finally {
    await session.end("SIGINT");
  }
}

describe("new", () => {
  it("has the templates that its help tells of", async () => {
    expect(TEMPLATES).toHaveLength(7);
    const { said } = await run(["new", "--help"], folder);
    for (const name of TEMPLATES) expect(said).toContain(`\n  ${name} `);
  });

  it.each(TEMPLATES)("%s", async (template) => {
    const made = await run(["new", `a-${template}`, "--template", template], folder);
    expect(made.said).toContain(`cd a-${template}`);
    expect(made.code).toBe(0);
    const project = join(folder, `a-${template}`);
    expect(readdirSync(project)).toContain(".gitignore");
    if (existsSync(join(project, "src/env.rs"))) {
      const checked = await run(["env", "--check", "--no-build"], project);
      expect(checked.said).toContain("is what the configuration says");
    }
    const tested = npm(["test"], project);
    expect(tested.said).toMatch(/test result: ok\. [1-9]/);
    expect(tested.code).toBe(0);
    // The one that is called by another is served with that, below.
    const served = SERVED[template];
    expect(served !== undefined || template === "rpc").toBe(true);
    if (served !== undefined) await serve(project, served);
  });

  it("says what the configuration and the crate's classes disagree about", async () => {
    const project = join(folder, "a-durable-object");
    const file = join(project, "wrangler.jsonc");
    const config = readFileSync(file, "utf8");
    expect(await run(["env"], project)).toMatchObject({ code: 0 });
    writeFileSync(file, config.replaceAll('"Counter"', '"Countr"'));
    const wrong = await run(["env"], project);
    expect(wrong.said).toContain("wrangler.jsonc:6:72 error wrangler-class");
    expect(wrong.said).toContain("did you mean Counter?");
    expect(wrong.code).toBe(1);
    writeFileSync(file, config.replace("{", '{\n  "kv_namespaces": [{ "binding": "MORE" }],'));
    const drifted = await run(["env", "--check", "--no-build"], project);
    expect(drifted.said).toContain("+    pub more: KvNamespace,");
    expect(drifted.said).toContain('what the configuration binds needs "kv"');
    expect(drifted.code).toBe(1);
  });

  it("serves the service and its caller in TypeScript", async () => {
    const port = String(40_000 + (process.pid % 20_000));
    const words = ["dev", "./caller", ".", "--port", port];
    const session = new Session(words, join(folder, "a-rpc"));
    try {
      await session.until("a-rpc: http");
      const answer = await fetch(`http://127.0.0.1:${port}/Ada`);
      expect(await answer.json()).toEqual({ greeting: "Hello Ada!", visits: 1 });
    } finally {
      await session.end("SIGINT");
    }
  });

  it("leaves what is there alone", async () => {
    const kept = join(folder, "kept");
    mkdirSync(kept);
    writeFileSync(join(kept, "mine.txt"), "mine");
    const { code, said } = await run(["new", "kept"], folder);
    expect([code, said]).toEqual([1, expect.stringContaining("kept is not empty")]);
    expect(readdirSync(kept)).toEqual(["mine.txt"]);
  });

  it("leaves nothing where it cannot write", async () => {
    writeFileSync(join(folder, "file"), "");
    const { code, said } = await run(["new", "file/project"], folder);
    expect([code, said]).toEqual([1, expect.stringContaining("the project cannot be written")]);
    expect(readFileSync(join(folder, "file"), "utf8")).toBe("");
  });

  it("knows no other template", async () => {
    const { code, said } = await run(["new", "x", "--template", "ruoter"], folder);
    expect([code, said]).toEqual([2, expect.stringContaining("did you mean router?")]);
    expect(existsSync(join(folder, "x"))).toBe(false);
  });

  it.each([
    ["My Shop", "my-shop"],
    ["2nd_try", "worker-2nd-try"],
    ["test", "test-worker"],
    ["workers", "workers-worker"],
  ])("a folder %s is the package %s", (name, wanted) => {
    expect(packageName(name)).toBe(wanted);
  });
});

function npm(
  words: readonly string[],
  cwd: string,
): { readonly code: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync("npm", words, {
    cwd,
    encoding: "utf8",
    shell: process.platform === "win32",
    env: { ...process.env, NO_COLOR: "1", CARGO_TARGET_DIR: TARGET },
  });
  return { code: status, said: stdout + stderr };
}
