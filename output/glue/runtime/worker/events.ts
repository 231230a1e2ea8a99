/** The events that a Worker can be sent. */

export interface EventKind {
  /** What the runtime calls the handler with, in order. Each becomes a handle, and Rust owns it. */
  readonly parameters: readonly string[];
  /** The parameter whose `signal` aborts when the client goes away. */
  readonly cancelledBy?: number;
}

const ENV = ["env", "ctx"];

export const EVENTS: Readonly<Record<string, EventKind>> = {
  fetch: { parameters: ["request", ...ENV], cancelledBy: 0 },
  scheduled: { parameters: ["controller", ...ENV] },
  queue: { parameters: ["batch", ...ENV] },
  email: { parameters: ["message", ...ENV] },
  tail: { parameters: ["events", ...ENV] },
  trace: { parameters: ["traces", ...ENV] },
  tailStream: { parameters: ["event", ...ENV] },
  test: { parameters: ["controller", ...ENV] },
  connect: { parameters: ["socket", ...ENV] },
};
