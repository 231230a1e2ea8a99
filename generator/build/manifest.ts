/** The user's Cargo.toml, as far as it decides whether there is a Worker to build at all. Cargo would say the rest, and say it longer. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse, TomlError } from "smol-toml";
import { done, error, failed, type Outcome } from "./problem.ts";
import { workspaceMembers } from "./workspace-members.ts";

export interface Manifest {
  /** The package's name. */
  readonly name: string;
}

type Table = Readonly<Record<string, unknown>>;

export function readManifest(folder: string): Outcome<Manifest> {
  const file = path.join(folder, "Cargo.toml");
  if (!existsSync(file)) return withoutManifest(folder);
  const toml = readToml(file);
  if (toml.kind === "failed") return toml;
  const owner = tableOf(toml.value["package"]);
  const name = owner["name"];
  if (typeof name !== "string") {
    return "workspace" in toml.value ? wholeWorkspace(folder, toml.value) : done({ name: "" });
  }
  return hasLibrary(folder, toml.value) ? done({ name }) : withoutLibrary(folder, name);
}

export function readToml(file: string): Outcome<Table> {
  try {
    return done(parse(readFileSync(file, "utf8")));
  } catch (thrown) {
    if (!(thrown instanceof TomlError)) throw thrown;
    const { line, column, message } = thrown;
    const [what = ""] = message.split("\n");
    return failed(error("cargo-failed", `${file}:${line}:${column}: ${what}`));
  }
}

export function tableOf(value: unknown): Table {
  return typeof value === "object" && value !== null ? (value as Table) : {};
}

function withoutManifest(folder: string): Outcome<never> {
  const above = ancestors(folder).find((one) => existsSync(path.join(one, "Cargo.toml")));
  return failed(
    error(
      "no-crate",
      existsSync(folder) ? `there is no Cargo.toml in ${folder}` : `there is no folder ${folder}`,
      above === undefined
        ? "name the folder of a crate: `workers-bindgen build <folder>`"
        : `there is one in ${above}: \`workers-bindgen build ${above}\``,
    ),
  );
}

function ancestors(folder: string): readonly string[] {
  const parent = path.dirname(folder);
  return parent === folder ? [] : [parent, ...ancestors(parent)];
}

/** A virtual manifest has no crate of its own. */
function wholeWorkspace(folder: string, toml: Table): Outcome<never> {
  const members = workspaceMembers(folder, tableOf(toml["workspace"]));
  const workers = members.filter(({ isWorker }) => isWorker);
  const shown = (workers.length > 0 ? workers : members).map((one) => `\`${one.name}\``);
  const [first = { folder: "<folder of the crate>" }] = workers.length > 0 ? workers : members;
  return failed(
    error(
      "workspace",
      `${folder} is a workspace${shown.length > 0 ? ` of ${shown.join(", ")}` : ""}, and a Worker is made of one crate`,
      `name the crate's folder: \`workers-bindgen build ${first.folder}\``,
    ),
  );
}

function hasLibrary(folder: string, toml: Table): boolean {
  return "lib" in toml || existsSync(path.join(folder, "src/lib.rs"));
}

function withoutLibrary(folder: string, name: string): Outcome<never> {
  const isProgram = existsSync(path.join(folder, "src/main.rs"));
  return failed(
    error(
      "binary-crate",
      isProgram
        ? `\`${name}\` is a program (src/main.rs), and a Worker is a library: the runtime calls it when there is something to do`
        : `\`${name}\` has no library: there is no src/lib.rs`,
      "put the handlers into src/lib.rs: `#[event(fetch)]` on a function takes the place of `fn main`",
    ),
  );
}
