/** The run that is going on. */
import type { Outcome, Recorded, Run } from "./run.ts";

export interface State {
  run: Run;
  recorded: Recorded[];
  told: string | undefined;
  claims: [string, string, string][];
  choices: [string, number][];
  /** The answer has been given. */
  answered: boolean;
}

const NO_RUN: Run = {
  case: -1,
  variant: 0,
  generic: 0,
  special: {},
  answer: { by: "return", value: { t: "undefined" } },
};

export function newState(run: Run = NO_RUN): State {
  return { run, recorded: [], told: undefined, claims: [], choices: [], answered: false };
}

export function outcomeOf(
  state: State,
  { failure, leaked }: { readonly failure?: string | undefined; readonly leaked: number },
): Outcome {
  const { recorded, told, claims, choices } = state;
  return {
    recorded,
    claims,
    choices,
    leaked,
    ...(told !== undefined && { told }),
    ...(failure !== undefined && { failure }),
  };
}
