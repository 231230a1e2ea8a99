/**
 * Makes a fresh clone ready to work: `node generator/setup/main.mjs [--wasi] [--c]`. Needs nothing but Node.js; what is there
 * already is not done again.
 */
import { isAtLeast } from "./versions.mjs";

const MINIMUM_NODE = "20.20.0";
const USAGE = `Usage: node generator/setup/main.mjs [--wasi] [--c]

Installs the npm packages and finds or makes a Rust that builds for wasm32-unknown-unknown.
  --wasi   for wasm32-wasip1 too
  --c      clang for wasm, for Workers in C

Exit codes: 0 ready, 1 failed, 2 wrong arguments, 130 ended.
`;

/**
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
async function main(args) {
  if (args.includes("--help")) {
    process.stdout.write(USAGE);
    return 0;
  }
  const unknown = args.find((arg) => arg !== "--wasi" && arg !== "--c");
  if (unknown !== undefined) {
    process.stderr.write(`set-up: unknown argument ${unknown}\n\n${USAGE}`);
    return 2;
  }
  if (!isAtLeast(process.version, MINIMUM_NODE)) {
    process.stderr.write(
      `set-up failed: Node.js ${process.version} runs this, and ${MINIMUM_NODE} or newer is needed.\n`,
    );
    return 1;
  }
  process.stdout.write(`set-up: Node.js: ${process.version}\n`);
  // Only now: an older Node.js may not be able to load the rest.
  const { runSteps } = await import("./steps.mjs");
  return runSteps({ wasi: args.includes("--wasi"), c: args.includes("--c") });
}

process.exitCode = await main(process.argv.slice(2));
