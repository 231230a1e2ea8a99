/** The examples that `start` builds, and what they are asked. */

export interface ExampleRequest {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly body?: string;
  readonly contentType?: string;
  /** A part of the answer. */
  readonly expect?: string;
}

export interface Example {
  /** The folder in `examples`. */
  readonly name: string;
  readonly requests: readonly ExampleRequest[];
}

/** The last one is what `start` serves. */
export const EXAMPLES: readonly Example[] = [
  {
    name: "hello",
    requests: [{ method: "GET", path: "/", expect: "Hello World!" }],
  },
  {
    name: "guestbook",
    requests: [
      {
        method: "POST",
        path: "/entries",
        body: JSON.stringify({ name: "Ada", message: "Hello" }),
        contentType: "application/json",
        expect: "ada:5",
      },
      { method: "GET", path: "/entries/ada:5", expect: '"message":"Hello"' },
      { method: "GET", path: "/entries?prefix=ada", expect: '"keys":["ada:5"]' },
    ],
  },
];
