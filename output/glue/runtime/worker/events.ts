/** The events that a Worker can be sent. Handlers are all called with a subject, `env` and `ctx`, and each of these becomes a handle that Rust owns. */

export interface EventKind {
  /** What the event is about. */
  readonly subject: string;
  /** The subject has a `signal`, which aborts when the client goes away. */
  readonly hasSignal?: true;
}

export const EVENTS: Readonly<Record<string, EventKind>> = {
  fetch: { subject: "request", hasSignal: true },
  scheduled: { subject: "controller" },
  queue: { subject: "batch" },
  email: { subject: "message" },
  tail: { subject: "events" },
  trace: { subject: "traces" },
  tailStream: { subject: "event" },
  test: { subject: "controller" },
  connect: { subject: "socket" },
};
