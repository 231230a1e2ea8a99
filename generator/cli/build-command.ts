/** The words of `build`. */
import { type Command, Option } from "commander";
import { RUST_TARGETS } from "../build/cargo-parameters.ts";
import type { BuildArguments } from "./build.ts";
import type { Terminal } from "./terminal.ts";

type Done = (code: number) => void;

export function addBuildCommand(program: Command, terminal: Terminal, done: Done): void {
  program
    .command("build [folder]")
    .description("make a Worker of a crate: build/index.js and build/index.wasm")
    .addOption(
      new Option(
        "--target <name...>",
        "what it is for: a module Worker, a Pages project (advanced mode, or functions/); and Rust's target",
      )
        .choices(["workers", "pages", "pages-functions", ...RUST_TARGETS])
        .default(["workers"]),
    )
    .option("--dev", "quick to build, with names and a source map")
    .option("--simd", "with 128-bit SIMD")
    .option("--debug", "keep names, readable code, a source map")
    .option("--optimise <level>", "wasm-opt's: 0 (none), 1, 2, 3, 4, s, z", levelOf)
    .option("--out <folder>", "in place of build/ in the crate's folder")
    .option("--stack-size <bytes>", "of the shadow stack", Number)
    .option("--sizes", "what takes the space: by crate, and the largest functions")
    .option("--report <file.html>", "a page that shows what takes the space")
    .option("--startup", "measure on workerd how long the Worker takes to start")
    .option("--wasm <file>", "a module of another language, in place of a crate: see examples/c")
    .option("--header <file>", "write the C header for such a module, and build nothing")
    .addOption(
      new Option(
        "--allow <rule...>",
        "let pass what is refused only because it would fail if it is reached",
      ).choices(["std-thread"]),
    )
    .option("--json", "the report for programs")
    .addHelpText("after", EXAMPLES)
    .action(async (folder: string | undefined, given: BuildArguments) =>
      done(await (await import("./build.ts")).build(folder, given, terminal)),
    );
}

const EXAMPLES = `
Examples:
  workers-bindgen build                       the crate in this folder
  workers-bindgen build shop --sizes          what takes the space
  workers-bindgen build --report sizes.html   the same as a page
  workers-bindgen build --json --startup      everything, for a program
  workers-bindgen build --target pages        build/_worker.js/, beside the assets in build/
  workers-bindgen build --target wasm32-wasip1
                                              with files in memory, clocks and arguments in std
`;

function levelOf(text: string): string | false {
  return text === "0" ? false : `-O${text.replace(/^-?O/, "")}`;
}
