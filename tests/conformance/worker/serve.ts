/** The Worker: runs cases one after the other, and says what came of each. */
import { handlesOf, type Current } from "./imports.ts";
import type { Recorder } from "./recorder.ts";
import type { Outcome, Run } from "./run.ts";
import { newState, outcomeOf } from "./state.ts";

export type Handlers = Readonly<
  Record<string, (subject: unknown, env: unknown, ctx: unknown) => unknown>
>;

export interface Harness {
  readonly recorder: Recorder;
  readonly current: Current;
  /** Sets what stands for a global variable, or for one that a module exports: `globalThis.navigator`. */
  readonly variables: Map<string, (value: unknown, isOver: boolean) => void>;
}

/** An answer that has not come by then never comes: nothing here waits for the outside. */
const PATIENCE = 2000;

export function serve(handlers: Handlers, harness: Harness): object {
  return {
    async fetch(request: Request, env: unknown, ctx: unknown): Promise<Response> {
      const outcomes: Outcome[] = [];
      for (const run of (await request.json()) as readonly Run[]) {
        outcomes.push(await runOne(run, handlers, harness, [env, ctx]));
      }
      return Response.json(outcomes);
    },
  };
}

async function runOne(
  run: Run,
  handlers: Handlers,
  { recorder, current, variables }: Harness,
  [env, ctx]: readonly [unknown, unknown],
): Promise<Outcome> {
  const state = newState(run);
  recorder.begin(state);
  if (run.variable !== undefined)
    variables.get(run.variable)?.(recorder.make(run.answer.value), false);
  const before = handlesOf(current.rt);
  const { rt } = current;
  let failure: string | undefined;
  try {
    await inTime(handlers["test"]?.(undefined, env, ctx));
  } catch (error) {
    failure = String(error);
  }
  if (run.variable !== undefined) variables.get(run.variable)?.(undefined, true);
  await Promise.all(state.pending);
  if (handlesOf(current.rt) !== before) await pause(0);
  const leaked = rt === current.rt && failure === undefined ? handlesOf(rt) - before : 0;
  return outcomeOf(state, { failure, leaked });
}

async function inTime(answer: unknown): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error("no answer")), PATIENCE);
  });
  try {
    await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
