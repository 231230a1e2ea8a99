/**
 * Projects that one begins with. A template is a folder of files as they are wanted, with `{{name}}` and the like in their texts:
 *
 *   generator/templates/hello/Cargo.toml, generator/templates/shared/package.json
 *   --- becomes --->
 *   shop/Cargo.toml, shop/package.json
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface Project {
  readonly name: string;
  /** A compatibility date that the runtime supports. */
  readonly date: string;
  /** Where npm finds workers-bindgen; empty: in the registry, by its version. */
  readonly source: string;
}

const FOLDER = "generator/templates";

/** What every template has, unless it has one of its own. */
const SHARED = "shared";

export function templateNames(installation: string): readonly string[] {
  const names = readdirSync(join(installation, FOLDER)).filter((one) => one !== SHARED);
  return ["hello", ...names.filter((one) => one !== "hello").sort()];
}

/** Its files by path, with their texts. */
export function readTemplate(
  installation: string,
  template: string,
  project: Project,
): ReadonlyMap<string, string> {
  const values: Readonly<Record<string, string>> = {
    ...project,
    source: project.source || `^${versionOf(installation)}`,
  };
  const files = new Map<string, string>();
  for (const folder of [SHARED, template]) {
    const root = join(installation, FOLDER, folder);
    for (const path of listFiles(root, "")) {
      const text = readFileSync(join(root, path), "utf8");
      files.set(
        wanted(path),
        text.replace(/\{\{(\w+)\}\}/g, (all, key: string) => values[key] ?? all),
      );
    }
  }
  return files;
}

function listFiles(root: string, path: string): readonly string[] {
  return readdirSync(join(root, path), { withFileTypes: true }).flatMap((one) => {
    const inner = path === "" ? one.name : `${path}/${one.name}`;
    return one.isDirectory() ? listFiles(root, inner) : [inner];
  });
}

/** npm leaves `.gitignore` out of packages, and this project's own tools would take its TypeScript for theirs. */
function wanted(path: string): string {
  return path.replace(/(^|\/)(gitignore|assetsignore)$/, "$1.$2").replace(/\.ts\.txt$/, ".ts");
}

function versionOf(installation: string): string {
  const file = join(installation, "package.json");
  const { version } = existsSync(file)
    ? (JSON.parse(readFileSync(file, "utf8")) as { readonly version: string })
    : { version: "0" };
  return version;
}

/** Names that cargo, or the crate's own dependency, has taken. */
const TAKEN = new Set(["test", "workers", "core", "std", "alloc", "proc_macro", "build", "deps"]);

/** `My Shop` -> `my-shop`: for cargo, npm and Wrangler alike. */
export function packageName(folder: string): string {
  const plain = folder
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  const named = /^[a-z]/.test(plain) ? plain : `worker-${plain}`.replace(/-$/, "");
  return TAKEN.has(named) ? `${named}-worker` : named;
}
