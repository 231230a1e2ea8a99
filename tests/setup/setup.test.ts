/** Finding a Rust, in environments made up for it. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findToolchain } from "../../generator/setup/toolchain.mjs";
// The set-up is plain JavaScript; its types are checked by a project of its own.
const { isAtLeast } = (await import(
  new URL("../../generator/setup/versions.mjs", import.meta.url).href
)) as { readonly isAtLeast: (version: string, minimum: string) => boolean };

describe("versions", () => {
  it.each([
    ["1.85.0", "1.85.0", true],
    ["1.100.0", "1.85.0", true],
    ["1.84.9", "1.85.0", false],
    ["2.0", "1.85.0", true],
    ["v20.20.0", "20.20", true],
    ["20.9.0", "20.20.0", false],
    ["1.96.0+dfsg1-1", "1.96.0", true],
    ["1.86.0-nightly", "1.86.0", true],
  ])("%s, and %s is needed: %s", (version, minimum, want) => {
    expect(isAtLeast(version, minimum)).toBe(want);
  });
});

describe("findToolchain", () => {
  let home = "";
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), "rust-"));
  });
  afterEach(() => rmSync(home, { recursive: true }));

  const find = (environment: NodeJS.ProcessEnv): ReturnType<typeof findToolchain> =>
    findToolchain({ projectRoot: home, environment: { HOME: home, ...environment } });

  interface Rust {
    readonly version?: string;
    readonly targets?: readonly string[];
    readonly tools?: readonly string[];
  }

  /** A toolchain of shell scripts. */
  function makeRust(folder: string, rust: Rust = {}): string {
    const { version = "1.96.0", targets = ["wasm32-unknown-unknown"] } = rust;
    const script = `#!/bin/sh\ncase "$1" in --print) echo ${folder};; *) echo "rustc ${version} (x)";; esac\n`;
    for (const tool of rust.tools ?? ["rustc", "cargo", "cargo-clippy", "rustfmt"]) {
      write(join(folder, "bin", tool), script);
    }
    for (const target of targets) {
      write(join(folder, "lib/rustlib", target, "lib/libstd-1.rlib"), "");
    }
    return folder;
  }

  function write(file: string, text: string): void {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    chmodSync(file, 0o755);
  }

  it("says where it has looked", () => {
    const found = find({ PATH: "" });
    expect(found).toMatchObject({ missing: true });
    const tried = "tried" in found ? found.tried.join("\n") : "";
    expect(tried).toContain("no rustc on PATH");
    expect(tried).toContain("debian: ");
  });

  it("takes the one on PATH", () => {
    const rust = makeRust(join(home, "rust"));
    const found = find({ PATH: join(rust, "bin") });
    expect(found).toMatchObject({ kind: "path", version: "1.96.0", sysroot: rust, lacking: [] });
  });

  it("knows rustup's by its place, and goes past the proxies", () => {
    const rust = makeRust(join(home, ".rustup/toolchains/stable"));
    const proxies = join(home, ".cargo/bin");
    write(join(proxies, "rustc"), `#!/bin/sh\necho ${rust}\n`);
    const found = find({ PATH: proxies });
    expect(found).toMatchObject({ kind: "rustup", cargo: join(rust, "bin/cargo") });
  });

  it.each<readonly [string, Rust, string]>([
    ["is too old", { version: "1.84.1" }, "Rust 1.84.1"],
    ["has no std for wasm", { targets: [] }, "no std for wasm32-unknown-unknown"],
    ["has no cargo", { tools: ["rustc"] }, "no cargo"],
  ])("refuses one that %s", (_name, rust, said) => {
    const found = find({ PATH: join(makeRust(join(home, "rust"), rust), "bin") });
    expect("tried" in found ? found.tried.join("\n") : "").toContain(said);
  });

  it("makes do with one that lacks what only developers need", () => {
    const rust = makeRust(join(home, "rust"), { tools: ["rustc", "cargo"] });
    expect(find({ PATH: join(rust, "bin") })).toMatchObject({ lacking: ["clippy", "rustfmt"] });
  });

  it("takes the one that it is told, or none", () => {
    const good = makeRust(join(home, "good"));
    const told = { PATH: join(good, "bin"), WORKERS_BINDGEN_RUST: good };
    expect(find(told)).toMatchObject({ kind: "override" });
    expect(find({ ...told, WORKERS_BINDGEN_RUST: join(home, "none") })).toMatchObject({
      missing: true,
      tried: [expect.stringContaining("override: ") as string],
    });
  });
});
