/** One JavaScript file from the entry and the glue in use. */
import { build, type BuildFailure, type BuildOptions, type Message } from "esbuild";
import { done, error, failed, type Outcome, type Problem } from "./problem.ts";

export interface BundleOptions {
  readonly entry: string;
  /** The folder that the entry's imports are relative to. */
  readonly folder: string;
  readonly minify: boolean;
}

export interface Bundle {
  readonly code: string;
  readonly sourceMap: string | undefined;
}

export async function bundle(options: BundleOptions): Promise<Outcome<Bundle>> {
  try {
    const { outputFiles } = await build(esbuildOptions(options));
    const find = (end: string): string | undefined =>
      outputFiles.find((file) => file.path.endsWith(end))?.text;
    return done({ code: find(".js") ?? "", sourceMap: find(".js.map") });
  } catch (thrown) {
    if (!isBuildFailure(thrown)) throw thrown;
    return failed(...thrown.errors.map(bundleProblem));
  }
}

/** What the runtime provides, and the module, which goes beside the code. */
const EXTERNAL = ["cloudflare:*", "node:*", "./index.wasm"];

/** A source map where the code stays readable: nobody steps through what is minified. */
function esbuildOptions(options: BundleOptions): BuildOptions & { readonly write: false } {
  return {
    write: false,
    stdin: {
      contents: options.entry,
      resolveDir: options.folder,
      sourcefile: "entry.ts",
      loader: "ts",
    },
    outfile: "index.js",
    bundle: true,
    format: "esm",
    target: "es2023",
    minify: options.minify,
    sourcemap: options.minify ? false : "linked",
    external: EXTERNAL,
    logLevel: "silent",
    // Else a tsconfig.json somewhere above the crate would have its say.
    tsconfigRaw: "{}",
  };
}

function isBuildFailure(thrown: unknown): thrown is BuildFailure {
  return thrown instanceof Error && "errors" in thrown;
}

function bundleProblem(message: Message): Problem {
  const { location } = message;
  const place = location ? `${location.file}:${location.line}: ` : "";
  return error("bundle-failed", `${place}${message.text}`);
}
