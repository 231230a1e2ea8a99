/** The command line: its words, and the command that each stands for. A command is loaded when it is called: what one needs would slow the others down. */
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import type { EntryName } from "../parse-inputs.ts";
import { addBuildCommand } from "./build-command.ts";
import type { CoverageArguments } from "./coverage.ts";
import type { DiffFormat } from "./diff.ts";
import { EXIT } from "./exit.ts";
import { PHASES, type Phase } from "./phases.ts";
import { addProjectCommands } from "./project-commands.ts";
import type { StartArguments } from "./start.ts";
import { processTerminal, type Terminal } from "./terminal.ts";
import type { UpdateArguments } from "./update.ts";

export async function main(argv: readonly string[]): Promise<number> {
  const terminal = processTerminal();
  let code: number = EXIT.done;
  const program = commandLine(terminal, (result) => (code = result));
  try {
    await program.parseAsync([...argv]);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    terminal.say(`workers-bindgen failed, which is a fault of its own:\n${stackOf(error)}`);
    return EXIT.fault;
  }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** What the options of `generate` and `check` become. */
export interface InputArguments {
  readonly input?: readonly string[];
  readonly out?: string;
  readonly entry?: EntryName;
  readonly date?: string;
  readonly strict?: boolean;
  readonly dump?: Phase;
  readonly name?: string;
}

type Done = (code: number) => void;

function commandLine(terminal: Terminal, done: Done): Command {
  const program = new Command("workers-bindgen")
    .description(
      "Whole Cloudflare Workers in Rust: the crate, its glue, and what builds a Worker of them.",
    )
    .showHelpAfterError("(--help lists what there is)")
    .exitOverride();
  addGenerating(program, terminal, done);
  addBuilding(program, terminal, done);
  addProjectCommands(program, terminal, done);
  return program;
}

function addGenerating(program: Command, terminal: Terminal, done: Done): void {
  withInputs(program.command("generate"))
    .description("make the crate and its glue from the inputs and the overlay")
    .addOption(
      new Option("--dump <phase>", "print what a phase makes, and write nothing").choices(PHASES),
    )
    .option("--name <path>", "with --dump: only this path, such as KVNamespace.get")
    .action(async (given: InputArguments) =>
      done(await (await import("./generate.ts")).generate(given, terminal)),
    );
  withInputs(program.command("check"))
    .description("say where the output differs from what would be made; changes nothing")
    .action(async (given: InputArguments) =>
      done(await (await import("./check.ts")).check(given, terminal)),
    );
  program
    .command("diff <before> [after]")
    .description(
      "what differs for who writes Rust: between two outputs, or two versions of the inputs; breaking changes first",
    )
    .option("--json", "for programs")
    .option("--markdown", "for a pull request")
    .addHelpText("after", DIFF_EXAMPLES)
    .action(async (before: string, after: string | undefined, given: DiffFormat) =>
      done(await (await import("./diff.ts")).diff(before, after, given, terminal)),
    );
  program
    .command("update")
    .description(
      "take the newest inputs that the npm registry has, make the output anew, and show what has changed",
    )
    .option("--dry-run", "show what would change, and write nothing")
    .option(
      "--pin",
      "pin the new inputs even where the overlay does not fit them yet: for who goes on by hand",
    )
    .option("--json", "for programs")
    .option("--markdown", "for a pull request")
    .action(async (given: UpdateArguments) =>
      done(await (await import("./update.ts")).update(given, terminal)),
    );
  program
    .command("coverage [product]")
    .description("what is bound, by product; or all that is not fully bound in one product")
    .option("--scorecard", "how good the crate is, measured on its Rust and the inputs")
    .option("--html <file>", "write a page that one can search")
    .option("--json", "for programs")
    .option("--out <folder>", "the output to look at")
    .action(async (product: string | undefined, given: CoverageArguments) =>
      done(await (await import("./coverage.ts")).coverage(product, given, terminal)),
    );
}

const DIFF_EXAMPLES = `
Each is the folder of an output, a folder with declarations (index.d.ts), or a version of them;
without a second one, what is installed:
  workers-bindgen diff 5.20260703.1
  workers-bindgen diff ../before/output output --markdown`;

function withInputs(command: Command): Command {
  return command
    .option(
      "--input <file...>",
      "your own .d.ts or .webidl files (and .jsonc overrides) in place of the Workers API",
    )
    .option("--out <folder>", "where the output is")
    .addOption(
      new Option("--entry <name>", "one entry of the Workers API alone").choices([
        "root",
        "experimental",
      ]),
    )
    .option("--date <yyyy-mm-dd>", "the compatibility date in place of the newest", dateOf)
    .option("--strict", "warnings fail");
}

function dateOf(text: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return text;
  throw new InvalidArgumentError("2026-01-31 is a date.");
}

function addBuilding(program: Command, terminal: Terminal, done: Done): void {
  addBuildCommand(program, terminal, done);
  program
    .command("start")
    .description("build and serve the examples on the real run time")
    .option("--once", "send a few requests, print the answers, and end")
    .option("--port <number>", "of the guestbook, when it is served", Number)
    .action(async (given: StartArguments) =>
      done(await (await import("./start.ts")).start(given, terminal)),
    );
  program
    .command("bench [name...]")
    .description("measure against plain JavaScript and the peers")
    .action(async (names: readonly string[]) =>
      done(await (await import("./bench.ts")).bench(names, terminal)),
    );
}
