/**
 * What the outside imports a declaration file by.
 *
 *   node_modules/hono/dist/types/index.d.ts   hono          the package's types
 *   node_modules/hono/dist/types/jwt.d.ts     hono/jwt      as its exports have it
 *   node_modules/@types/node/fs.d.ts          node/fs.js
 *   types/mail.d.ts                           ../../types/mail.js   from output/glue
 */
import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { ImportSpecifier } from "../host.ts";

/** `file` and `from`, the folder of the glue, are absolute. */
export function importSpecifier(file: string, from: string): ImportSpecifier {
  const beside = relative(from, file).replaceAll("\\", "/");
  const path = beside.startsWith(".") ? beside : `./${beside}`;
  const found = /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\/(.+)$/.exec(file.replaceAll("\\", "/"));
  if (found !== null) {
    const [, folder = "", name = "", inner = ""] = found;
    return { ...inPackage(folder, name, inner), path };
  }
  return { specifier: asScript(path), path };
}

function inPackage(folder: string, name: string, inner: string): Omit<ImportSpecifier, "path"> {
  const own = described(name);
  const manifest = join(folder, "package.json");
  const json: unknown = existsSync(manifest) ? JSON.parse(readFileSync(manifest, "utf8")) : {};
  const subpath = subpathOf(json, inner) ?? asScript(inner);
  return { specifier: subpath === "" ? own : `${own}/${subpath}`, package: own };
}

/** `@types/a__b` describes `@a/b`. */
function described(name: string): string {
  const typed = /^@types\/(.+)$/.exec(name)?.[1];
  if (typed === undefined) return name;
  return typed.includes("__") ? `@${typed.replace("__", "/")}` : typed;
}

/** Nothing if the package does not say. */
function subpathOf(json: unknown, inner: string): string | undefined {
  if (!isObject(json)) return undefined;
  const main = [json["types"], json["typings"], "index.d.ts"].find(
    (one) => typeof one === "string",
  );
  if (plain(main) === inner || plain(main) === inner.replace(/\.d\.[cm]ts$/, ".d.ts")) return "";
  const { exports } = json;
  if (!isObject(exports)) return undefined;
  for (const [key, value] of Object.entries(exports))
    if (leadsTo(value, inner)) return key.replace(/^\.\/?/, "");
  return undefined;
}

function leadsTo(value: unknown, inner: string): boolean {
  // What is declared beside a script describes it.
  if (typeof value === "string") return plain(value) === inner || plain(value) === asScript(inner);
  return isObject(value) && Object.values(value).some((one) => leadsTo(one, inner));
}

function plain(path: unknown): string {
  if (typeof path !== "string") return "";
  const file = path.replace(/^\.\//, "");
  return /\.\w+$/.test(file) ? file : join(file, "index.d.ts");
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function asScript(path: string): string {
  return path.replace(/(?:\.d)?\.([cm]?)ts$/, ".$1js");
}
