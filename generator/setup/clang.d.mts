/** Where the compiler for Workers in C is. */
export interface Clang {
  readonly command: string;
  /** What it needs in the environment, in place of what is there. */
  readonly env: Readonly<Record<string, string>>;
}

export interface ClangQuery {
  readonly projectRoot?: string;
  /** `process.env` by default. */
  readonly environment?: NodeJS.ProcessEnv;
}

/** Looks, and changes nothing; `main.mjs --c` makes it. */
export function findClang(query?: ClangQuery): Clang | undefined;
export function clang(setup: object): Promise<void>;
