/** Lets a new project run at once and offline: by the installation that made it, until `npm install` puts one of its own there. */
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export function linkPackage(installation: string, project: string): void {
  const modules = join(project, "node_modules");
  const bin = join(modules, ".bin");
  mkdirSync(bin, { recursive: true });
  symlinkSync(installation, join(modules, "workers-bindgen"), "junction");
  const script = "../workers-bindgen/generator/cli/bin.mjs";
  if (process.platform === "win32")
    writeFileSync(
      join(bin, "workers-bindgen.cmd"),
      `@node "%~dp0\\${script.replaceAll("/", "\\")}" %*\r\n`,
    );
  else symlinkSync(script, join(bin, "workers-bindgen"));
}
