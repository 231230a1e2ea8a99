/** A Worker in JavaScript or TypeScript beside those in Rust: bundled as it is. */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { bundle } from "../build/bundle.ts";
import { writeFiles } from "../build/output-files.ts";
import { textAt } from "../config/located.ts";
import type { WranglerConfig } from "../config/model.ts";

/** The file that the configuration names, in a folder that is no crate. */
export function scriptOf(folder: string, config: WranglerConfig | undefined): string | undefined {
  const main = textAt(config?.settings, "main");
  if (main === undefined || existsSync(join(folder, "Cargo.toml"))) return undefined;
  return resolve(folder, main);
}

/** What is wrong, or nothing. */
export async function buildScript(
  script: string,
  outputFolder: string,
): Promise<readonly string[]> {
  const file = JSON.stringify(script);
  const built = await bundle({
    entry: `export * from ${file};\nexport { default } from ${file};\n`,
    folder: resolve(script, ".."),
    minify: false,
  });
  if (built.kind === "failed")
    return built.problems.map(({ rule, message }) => `error ${rule}: ${message}`);
  const written = await writeFiles(outputFolder, { "index.js": built.value.code });
  return written.kind === "failed"
    ? written.problems.map(({ message }) => `error: ${message}`)
    : [];
}
