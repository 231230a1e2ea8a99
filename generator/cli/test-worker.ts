/** The module in which tests run: the Worker itself, and a way to call one test in it. */

/** A request with this header names a test; others are the Worker's own. */
export const TEST_HEADER = "workers-bindgen-test";

/** What a test came to. */
export interface TestOutcome {
  /** What it was rejected with; nothing: it has passed. */
  readonly failure?: string;
  /** What it wrote to the console. */
  readonly lines: readonly string[];
}

export function testWorker(classes: readonly string[]): string {
  const names = classes.length === 0 ? [] : [`export { ${classes.join(", ")} } from "./index.js";`];
  return [`import worker from "./index.js";`, ...names, BODY].join("\n");
}

const BODY = `
const lines = [];
const shown = (value) =>
  typeof value === "string" ? value : (value?.message ?? JSON.stringify(value) ?? String(value));
for (const level of ["debug", "error", "info", "log", "warn"])
  console[level] = (...values) => void lines.push(values.map(shown).join(" "));

async function run(name, env, ctx) {
  try {
    await worker[name](undefined, env, ctx);
    return { lines };
  } catch (error) {
    const failure = String(error?.message ?? error);
    const cause = error?.cause;
    // A panic is on the console already, and its cause is the trap.
    const rest = lines.filter((one) => !one.startsWith(failure));
    const isTrap = cause === undefined || cause instanceof WebAssembly.RuntimeError;
    return { failure: isTrap ? failure : failure + "\\ncaused by " + String(cause), lines: rest };
  }
}

export default {
  ...worker,
  async fetch(request, env, ctx) {
    const name = request.headers.get("${TEST_HEADER}");
    if (name !== null) return Response.json(await run(name, env, ctx));
    return worker.fetch?.(request, env, ctx) ?? new Response("no handler", { status: 501 });
  },
};
`;
