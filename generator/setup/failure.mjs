/** What stops the set-up: what failed, the end of its output, and what a person can do about it. */
export class SetupFailure extends Error {
  /**
   * @param {string} what
   * @param {{ output?: string, byHand: string, cause?: unknown }} more
   */
  constructor(what, { output = "", byHand, cause }) {
    super(what, { cause });
    this.output = output;
    this.byHand = byHand;
  }
}

/** What a command did that did not end well. */
export class CommandFailure extends Error {
  /**
   * @param {string} what
   * @param {string} output
   */
  constructor(what, output) {
    super(what);
    this.output = output;
  }
}

/**
 * Gives a command's failure its meaning: what it was for, and the way to do without.
 * @template T
 * @param {string} byHand
 * @param {() => Promise<T>} action
 * @returns {Promise<T>}
 */
export async function orByHand(byHand, action) {
  try {
    return await action();
  } catch (cause) {
    if (!(cause instanceof CommandFailure)) throw cause;
    throw new SetupFailure(cause.message, { output: cause.output, byHand, cause });
  }
}
