/** The exit codes; `bin.mjs` says what they mean. */
export const EXIT = { done: 0, failed: 1, usage: 2, fault: 70, interrupted: 130 } as const;
