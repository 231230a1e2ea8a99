/** The words of what reads the inputs and the ledger: `generate`, `check`, `diff`, `update`, `coverage`. */
import { type Command, InvalidArgumentError, Option } from "commander";
import type { EntryName } from "../parse-inputs.ts";
import type { CoverageArguments } from "./coverage.ts";
import type { DiffFormat } from "./diff.ts";
import { PHASES, type Phase } from "./phases.ts";
import type { Terminal } from "./terminal.ts";
import type { UpdateArguments } from "./update.ts";

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

export function addInputCommands(program: Command, terminal: Terminal, done: Done): void {
  withInputs(program.command("generate"))
    .description("make the crate and its glue from the inputs and the overlay")
    .addOption(
      new Option("--dump <phase>", "print what a phase makes, and write nothing").choices(PHASES),
    )
    .option("--name <path>", "with --dump: only this path, such as KVNamespace.get")
    .addHelpText("after", EXAMPLES.generate)
    .action(async (given: InputArguments) =>
      done(await (await import("./generate.ts")).generate(given, terminal)),
    );
  withInputs(program.command("check"))
    .description("say where the output differs from what would be made; changes nothing")
    .addHelpText("after", EXAMPLES.check)
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
    .addHelpText("after", EXAMPLES.diff)
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
    .addHelpText("after", EXAMPLES.update)
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
    .addHelpText("after", EXAMPLES.coverage)
    .action(async (product: string | undefined, given: CoverageArguments) =>
      done(await (await import("./coverage.ts")).coverage(product, given, terminal)),
    );
}

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

const EXAMPLES = {
  generate: `
Examples:
  workers-bindgen generate                                       output/ anew
  workers-bindgen generate --input shapes.d.ts --out shapes      a crate of your own declarations
  workers-bindgen generate --dump lower --name KVNamespace.get   what has been decided about one item
`,
  check: `
Examples:
  workers-bindgen check                                          is output/ what would be made?
  workers-bindgen check --input shapes.d.ts --out shapes         is your own?
`,
  diff: `
Each is the folder of an output, a folder with declarations (index.d.ts), or a version of them;
without a second one, what is installed.

Examples:
  workers-bindgen diff 5.20260703.1
  workers-bindgen diff ../before/output output --markdown
`,
  update: `
Examples:
  workers-bindgen update --dry-run     what would change?
  workers-bindgen update --markdown    take it, with a text for a pull request
`,
  coverage: `
Examples:
  workers-bindgen coverage             a table of all products
  workers-bindgen coverage kv          what is not fully bound of one
  workers-bindgen coverage --html coverage.html
`,
};
