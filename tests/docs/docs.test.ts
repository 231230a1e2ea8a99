/** What users read: its Rust compiles, its links lead somewhere. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { complaints, PROJECT, WASM } from "../cargo.ts";

const read = (file: string): string => readFileSync(join(PROJECT, file), "utf8");
const pages = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "*.md"], {
  cwd: PROJECT,
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => file !== "" && existsSync(join(PROJECT, file)));
/** What is written by hand for users; the examples of products are compiled by rustdoc. */
const guides = pages.filter((file) => /^(?:README|docs\/[\w-]+)\.md$/.test(file));

it("has links that lead somewhere", () => {
  expect(pages.length).toBeGreaterThan(70);
  const broken = pages.flatMap((page) => {
    // What stands in code is no link.
    const text = read(page).replace(/^```[\s\S]*?^```|`[^`\n]*`/gm, "");
    return [...text.matchAll(/\]\((?!\w+:|#)([^)\s#]+)(?:#[^)]*)?\)/g)]
      .map(([, target = ""]) => target)
      .filter((target) => !existsSync(join(PROJECT, dirname(page), target)))
      .map((target) => `${page}: ${target}`);
  });
  expect(broken).toEqual([]);
});

it("has Rust that compiles", async () => {
  const blocks = guides.flatMap((page) =>
    [...read(page).matchAll(/^```rust\n([\s\S]*?)^```/gm)].map(([, code = ""]) => ({ page, code })),
  );
  expect(blocks.length).toBeGreaterThan(3);
  const folder = join(PROJECT, "target/docs-crate");
  mkdirSync(join(folder, "src"), { recursive: true });
  const modules = blocks.map((_, at) => `mod block_${at};`);
  writeIfNew(join(folder, "Cargo.toml"), MANIFEST);
  writeIfNew(join(folder, "src/lib.rs"), `#![allow(dead_code)]\n${modules.join("\n")}\n`);
  for (const [at, { page, code }] of blocks.entries()) {
    writeIfNew(join(folder, `src/block_${at}.rs`), `// ${page}\n${code}`);
  }
  const words = ["check", "--quiet", "--target", WASM];
  expect(await complaints(words, { folder, target: "docs" })).toBe("");
}, 240_000);

const MANIFEST = `[package]
name = "docs"
version = "0.0.0"
edition = "2021"

[dependencies]
workers = { path = "../../output", features = ["d1", "durable-objects", "kv", "queues", "r2", "serde"] }
serde = { version = "1", features = ["derive"] }

[workspace]
`;

/** What has not changed is not compiled again. */
function writeIfNew(file: string, text: string): void {
  if (existsSync(file) && readFileSync(file, "utf8") === text) return;
  writeFileSync(file, text);
}
