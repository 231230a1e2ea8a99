/** The whole of it: every case in all its variants, judged. */
import type { BindingPlan, Codec } from "../../generator/lower/plan.ts";
import type { ApiModel } from "../../generator/model/api-model.ts";
import { Unmade } from "./declared/make.ts";
import { targetsOf, type Target, type Targets } from "./declared/targets.ts";
import type { Harness } from "./harness.ts";
import {
  answerFor,
  answerMismatch,
  printedOf,
  runOf,
  signatureOf,
  trialsOf,
  variantsOf,
  type Trial,
} from "./judge.ts";
import type { Printed } from "./print/program.ts";
import type { Case } from "./rust/crate.ts";
import { typeOf, visitDeep, worldOf, type World } from "./rust/world.ts";
import type { Tree } from "./tree.ts";
import { UNDEFINED } from "./tree.ts";

export interface Verdict {
  readonly case: Case;
  /** What is wrong, by variant. */
  readonly wrong: readonly { readonly variant: number; readonly what: string }[];
  readonly printed: readonly Printed[];
  readonly variants: number;
}

export async function runSuite(
  cases: readonly Case[],
  plan: BindingPlan,
  model: ApiModel,
  harness: Harness,
): Promise<readonly Verdict[]> {
  const targets = targetsOf(model);
  const world = worldOf(plan);
  const verdicts: Verdict[] = [];
  for (const batch of batches(cases, 100)) {
    verdicts.push(...(await runBatch(batch, targets, world, model, harness)));
  }
  return verdicts;
}

function batches<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.ceil(list.length / size);
  return Array.from({ length: count }, (_, index) => list.slice(index * size, (index + 1) * size));
}

interface Going {
  readonly trial: Trial;
  what?: string;
  answer?: Tree;
  printed?: Printed;
}

async function runBatch(
  cases: readonly Case[],
  targets: Targets,
  world: World,
  model: ApiModel,
  harness: Harness,
): Promise<readonly Verdict[]> {
  const without: Verdict[] = [];
  const going: Going[] = cases.flatMap((one): readonly Going[] => {
    const target = targets.get(one.planned.path) ?? targets.get(`variable ${one.planned.path}`);
    if (one.lacks !== undefined || target === undefined) {
      const what = one.lacks ?? `the model has nothing at ${one.planned.path}`;
      without.push({ case: one, wrong: [{ variant: 0, what }], printed: [], variants: 0 });
      return [];
    }
    const variants = variantsOf(one, target, alternativesInRust(one, world), model);
    return trialsOf(one, target, variants, model).map((trial) => ({ trial }));
  });
  const probes = await harness.run(going.map(({ trial }) => runOf(trial, UNDEFINED)));
  const found = going.map((one, index) => {
    const probe = probes[index];
    if (probe === undefined) return undefined;
    const signature = signatureOf(one.trial, probe);
    if (typeof signature === "string") {
      one.what = signature;
      return undefined;
    }
    try {
      one.answer = answerFor(signature.signature, one.trial);
    } catch (error) {
      if (!(error instanceof Unmade)) throw error;
      one.what = error.message;
      return undefined;
    }
    return signature;
  });
  const second = going.filter((one) => one.answer !== undefined);
  const outcomes = await harness.run(second.map((one) => runOf(one.trial, one.answer ?? UNDEFINED)));
  second.forEach((one, index) => {
    const outcome = outcomes[index];
    const signature = found[going.indexOf(one)];
    if (outcome === undefined || signature === undefined || one.answer === undefined) return;
    const wrong = answerMismatch(one.trial, one.answer, outcome);
    if (wrong !== undefined) one.what = wrong;
    const printed = printedOf(one.trial, signature.plain, one.answer, outcome);
    if (printed !== undefined) one.printed = printed;
  });
  return [...without, ...verdictsOf(cases, going)];
}

function verdictsOf(cases: readonly Case[], going: readonly Going[]): readonly Verdict[] {
  return cases.flatMap((one) => {
    const own = going.filter(({ trial }) => trial.case === one);
    if (own.length === 0) return [];
    const wrong = own.flatMap(({ trial, what }) =>
      what === undefined ? [] : [{ variant: trial.variant, what }],
    );
    const printed = own.flatMap((each) => each.printed ?? []);
    return [{ case: one, wrong, printed, variants: own.length }];
  });
}

/** The most arms of a union, or values of an enum, among the parameters. */
function alternativesInRust({ planned }: Case, world: World): number {
  let most = 1;
  const look = (codec: Codec): void => {
    if (codec.kind === "enum" || codec.kind === "union") {
      const type = typeOf(codec, world);
      if (type.kind === "enum") most = Math.max(most, type.variants.length);
      if (type.kind === "union") most = Math.max(most, type.arms.length);
    }
  };
  for (const one of planned.parameters) visitDeep(one.codec, world, look);
  return most;
}

export type { Target };
