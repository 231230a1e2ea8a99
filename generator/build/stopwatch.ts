/** How long each step took. */

export interface Timing {
  readonly step: string;
  readonly milliseconds: number;
}

export class Stopwatch {
  readonly #timings: Timing[] = [];
  #since = performance.now();

  get timings(): readonly Timing[] {
    return this.#timings;
  }

  /** The step that has just ended, since the one before. */
  note(step: string): void {
    const now = performance.now();
    this.#timings.push({ step, milliseconds: now - this.#since });
    this.#since = now;
  }
}
