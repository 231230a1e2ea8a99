/** The npm package as it would be published, unpacked where an install would put it: only what is packed is there, and the packages that it depends on. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../cargo.ts";

const NAME = "workers-bindgen";

export interface Packed {
  /** `node_modules/workers-bindgen` below the folder. */
  readonly folder: string;
  readonly bin: string;
  /** What is packed, by path. */
  readonly files: readonly string[];
}

/** Into `folder/node_modules`. */
export function unpackInto(folder: string): Packed {
  const modules = join(folder, "node_modules");
  mkdirSync(modules, { recursive: true });
  const packed = run("npm", ["pack", "--json", "--pack-destination", folder], PROJECT);
  const [{ filename, files } = { filename: "", files: [] }] = JSON.parse(packed) as readonly {
    readonly filename: string;
    readonly files: readonly { readonly path: string }[];
  }[];
  run("tar", ["-xzf", join(folder, filename), "-C", folder], folder);
  const own = join(modules, NAME);
  renameSync(join(folder, "package"), own);
  linkDependencies(modules);
  return { folder: own, bin: join(own, binOf(own)), files: files.map(({ path }) => path) };
}

function binOf(own: string): string {
  const { bin } = JSON.parse(readFileSync(join(own, "package.json"), "utf8")) as {
    readonly bin: Readonly<Record<string, string>>;
  };
  return bin[NAME] ?? "";
}

/** What an install would bring: not what is for the project's own tests alone. */
function linkDependencies(modules: string): void {
  const lock = JSON.parse(readFileSync(join(PROJECT, "package-lock.json"), "utf8")) as {
    readonly packages: Readonly<Record<string, { readonly dev?: boolean }>>;
  };
  const top = /^node_modules\/((?:@[^/]+\/)?[^/]+)$/;
  for (const [path, { dev }] of Object.entries(lock.packages)) {
    const [, name] = top.exec(path) ?? [];
    const target = name === undefined ? "" : join(PROJECT, path);
    if (name === undefined || dev === true || !existsSync(target)) continue;
    mkdirSync(join(modules, name, ".."), { recursive: true });
    symlinkSync(target, join(modules, name), "junction");
  }
  if (readdirSync(modules).length < 10) throw new Error("the packages are not installed");
}

function run(program: string, words: readonly string[], folder: string): string {
  const { status, stdout, stderr, error } = spawnSync(program, words, {
    cwd: folder,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status === 0) return stdout;
  throw new Error(`${program} ${words.join(" ")}: ${error?.message ?? stderr}`);
}
