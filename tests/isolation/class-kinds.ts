/** The same in classes: they are called from JavaScript, by `callers.js`. */
import type { Kind } from "./kinds.ts";
import { upgraded } from "./upgraded.ts";
import type { Answer, Watched } from "./serve.ts";

const call =
  (caller: string): Kind["send"] =>
  ({ ask }, cause) =>
    ask(`-/call/${caller}/${cause}`);

/** What was stored before is there, and nothing of what was not finished. */
const STORED = "None Some(1)";

const NO_INPUT = {
  "throw-callback":
    "the platform calls no handler of an HTMLRewriter while an object takes no input",
};

interface OfClass extends Partial<Kind> {
  readonly by: string;
}

function kind(name: string, { by, ...more }: OfClass): Kind {
  return { name, send: call(by), ...more };
}

function ofObject(name: string, more: OfClass): Kind {
  return kind(name, { alone: true, after: STORED, ...more });
}

const OBJECT_KINDS: readonly Kind[] = [
  kind("an object's constructor", {
    by: "object-new",
    of: ["DurableObject.constructor"],
    sync: true,
    alone: true,
  }),
  ofObject("an object's fetch", { by: "object-fetch", of: ["DurableObject.fetch"] }),
  ofObject("an object's method", { by: "object-method" }),
  ofObject("an object's method, not async", { by: "object-method-at-once", sync: true }),
  ofObject("a task of an object's", { by: "object-task" }),
  ofObject("a transaction", { by: "object-transaction", without: NO_INPUT }),
  ofObject("a transaction, not async", {
    by: "object-transaction-sync",
    sync: true,
    whole: "Some(1) Some(1)",
  }),
  ofObject("a closure of block_concurrency_while", { by: "object-block", without: NO_INPUT }),
  ofObject("an alarm", { by: "object-alarm", of: ["DurableObject.alarm"], answered: true }),
  ofObject("a message for an object", {
    by: "object-message",
    of: ["DurableObject.webSocketMessage"],
    answered: true,
    after: `${STORED} pong,pong`,
  }),
  ofObject("the end of an object's socket", {
    by: "object-close",
    of: ["DurableObject.webSocketClose"],
    answered: true,
    after: `${STORED} pong`,
  }),
  {
    name: "an error of an object's socket",
    of: ["DurableObject.webSocketError"],
    alone: true,
    to: "bare",
    answered: true,
    send: breakSocket,
  },
];

const OTHER_KINDS: readonly Kind[] = [
  kind("an entrypoint's constructor", {
    by: "entrypoint-new",
    of: ["WorkerEntrypoint.constructor"],
    sync: true,
  }),
  kind("an entrypoint's fetch", { by: "entrypoint-fetch", of: ["WorkerEntrypoint.fetch"] }),
  kind("an entrypoint's method", { by: "entrypoint-method" }),
  kind("an entrypoint's method, not async", { by: "entrypoint-method-at-once", sync: true }),
  kind("a target's method", { by: "target" }),
  kind("a pipeline's transformation", {
    by: "pipeline",
    of: ["PipelineTransformationEntrypoint.run"],
  }),
  kind("a Workflow's run", { by: "flow-run", of: ["WorkflowEntrypoint.run"] }),
  kind("a step of a Workflow", { by: "flow-step" }),
  kind("tail", { by: "tail", of: ["the Worker.tail"], answered: true }),
  kind("trace", { by: "trace", of: ["WorkerEntrypoint.trace"], answered: true }),
  kind("tail_stream", {
    by: "tailStream",
    of: ["the Worker.tailStream"],
    sync: true,
    answered: true,
  }),
];

export const CLASS_KINDS: readonly Kind[] = [...OBJECT_KINDS, ...OTHER_KINDS];

/** The client sends a frame with bits that nobody has agreed upon. */
async function breakSocket({ served, ask }: Watched, cause: string): Promise<Answer> {
  const socket = await upgraded(served.url, `-/object/${cause}`);
  socket.write(Uint8Array.of(0xf1, 0x80, 1, 2, 3, 4));
  const answer = await ask("neighbour/20");
  socket.destroy();
  return answer;
}
