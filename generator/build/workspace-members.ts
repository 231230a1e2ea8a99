/** The crates of a workspace, for people to choose from. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

export interface Member {
  readonly name: string;
  readonly folder: string;
  /** Whether it depends on the crate `workers`. */
  readonly isWorker: boolean;
}

export function workspaceMembers(
  folder: string,
  workspace: Readonly<Record<string, unknown>>,
): readonly Member[] {
  const patterns = Array.isArray(workspace["members"]) ? (workspace["members"] as unknown[]) : [];
  return patterns
    .flatMap((one) => (typeof one === "string" ? matching(folder, one.split("/")) : []))
    .flatMap(memberAt);
}

/** As cargo's globs are used in practice: a `*` for a folder's name, or a part of it. */
function matching(folder: string, [first, ...rest]: readonly string[]): readonly string[] {
  if (first === undefined) return [folder];
  if (!first.includes("*")) return matching(path.join(folder, first), rest);
  const pattern = new RegExp(`^${first.split("*").map(escaped).join(".*")}$`);
  return folders(folder)
    .filter((name) => pattern.test(name))
    .flatMap((name) => matching(path.join(folder, name), rest));
}

function folders(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.flatMap((one) => (one.isDirectory() ? [one.name] : [])).sort();
}

function escaped(text: string): string {
  return text.replace(/[^\w-]/g, String.raw`\$&`);
}

function memberAt(folder: string): Member[] {
  const file = path.join(folder, "Cargo.toml");
  if (!existsSync(file)) return [];
  const text = readFileSync(file, "utf8");
  const name = /^\s*name\s*=\s*"([^"]+)"/m.exec(text)?.[1] ?? path.basename(folder);
  return [{ name, folder, isWorker: /^\s*workers\s*[.=]/m.test(text) }];
}
