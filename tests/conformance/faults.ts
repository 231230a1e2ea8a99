/** What a call may be answered with against its declaration: Rust gets an `Err` or a value, and neither traps nor keeps a handle. */
import { trialsOf, runOf, type Trial } from "./judge.ts";
import type { Harness } from "./harness.ts";
import type { Prepared } from "./scene.ts";
import type { Tree } from "./tree.ts";
import { UNDEFINED } from "./tree.ts";
import type { Answer, Outcome } from "./worker/run.ts";

const BOOM: Tree = { t: "error", name: "TypeError", message: "boom" };
/** Beyond what crosses in the result area, and beyond what is encoded at once. */
const HUGE = 70_000;

export const FAULTS: Readonly<Record<string, Answer>> = {
  throws: { by: "throw", value: BOOM },
  "throws what is no error": { by: "throw", value: { t: "text", v: "boom" } },
  rejects: { by: "reject", value: BOOM },
  "gives undefined": { by: "return", value: UNDEFINED },
  "gives null": { by: "return", value: { t: "null" } },
  "gives a symbol": { by: "return", value: { t: "symbol", v: "" } },
  "gives an object": { by: "return", value: { t: "object", of: [["a", { t: "number", v: 1 }]] } },
  "gives a number that is none": { by: "return", value: { t: "number", v: "NaN" } },
  "gives a huge text": { by: "return", value: { t: "text", v: "é".repeat(HUGE) } },
  "gives a huge list": {
    by: "return",
    value: { t: "list", of: Array.from({ length: 10_000 }, (_, v): Tree => ({ t: "number", v })) },
  },
};

/** What is wrong, one line each. */
export async function runFault(
  fault: string,
  { cases, targets, declared }: Prepared,
  harness: Harness,
): Promise<readonly string[]> {
  const answer = FAULTS[fault];
  if (answer === undefined) throw new Error(`there is no fault ${fault}`);
  const trials = cases.flatMap((one): readonly Trial[] => {
    const target = targets.get(`variable ${one.planned.path}`) ?? targets.get(one.planned.path);
    if (one.lacks !== undefined || target === undefined || target.kind === "read") return [];
    return trialsOf(one, target, 1, declared);
  });
  const outcomes: Outcome[] = [];
  for (let from = 0; from < trials.length; from += BATCH) {
    const runs = trials
      .slice(from, from + BATCH)
      .map((one) => ({ ...runOf(one, UNDEFINED), answer }));
    outcomes.push(...(await harness.run(runs)));
  }
  return trials.flatMap((trial, index) => {
    const outcome = outcomes[index];
    const wrong = outcome === undefined ? "it was not run" : faultMismatch(trial, answer, outcome);
    return wrong === undefined ? [] : [`${trial.case.rust}: ${wrong}`];
  });
}

const BATCH = 100;

function faultMismatch(
  { case: { planned } }: Trial,
  answer: Answer,
  { failure, told, leaked, recorded }: Outcome,
): string | undefined {
  if (failure !== undefined) return failure;
  if (told === undefined) return "Rust told nothing";
  if (leaked !== 0) return `${String(leaked)} handles are left`;
  const { fallible, when } = planned.returns;
  // A constructor gives an object whatever it returns, and nobody looks at what a setter or a function without a result rejects with.
  const isSeen = answer.by === "throw" || (answer.by === "reject" && when === "later");
  const isErr = told.includes("$error") && told.includes("boom");
  return isSeen && fallible && recorded.length > 0 && !isErr
    ? `Rust got ${told.slice(0, 100)}`
    : undefined;
}
