/** Figures as people read them. */
export interface Table {
  readonly title: string;
  /** What was measured, the figure, the aim if there is one. */
  readonly rows: readonly (readonly [what: string, figure: string, aim: string])[];
}

export function renderTable({ title, rows }: Table): string {
  const lines = rows.map((row) => `| ${row.join(" | ")} |`);
  return [`\n## ${title}`, "", "| what | measured | aim |", "| --- | --- | --- |", ...lines].join(
    "\n",
  );
}

/** The median of a few runs, and their spread: the machine is never quiet. */
export function seconds(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  const [least, most] = [sorted[0] ?? NaN, sorted.at(-1) ?? NaN];
  const spread = sorted.length > 1 ? ` (${show(least)} to ${show(most)})` : "";
  return `${show(median)} s${spread}`;
}

function show(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}

/** Runs it so often, and gives the milliseconds of each. */
export async function timed(runs: number, run: () => Promise<unknown>): Promise<readonly number[]> {
  const times: number[] = [];
  for (let count = 0; count < runs; count++) {
    const since = performance.now();
    await run();
    times.push(performance.now() - since);
  }
  return times;
}
