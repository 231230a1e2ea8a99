/** The kinds of events in which something goes wrong: how each is sent, and what its sender is told. */
import type { Answer, Watched } from "./serve.ts";

export interface Kind {
  readonly name: string;
  /** The handlers of the inputs that it is about: `DurableObject.alarm`. */
  readonly of?: readonly string[];
  /** Where it goes wrong nothing can be awaited. */
  readonly sync?: true;
  /** Which Worker it is sent to: `sync` is that whose handler is no `async fn`, and with which nobody else is in flight; `bare` has nothing around it. */
  readonly to?: "sync" | "bare";
  /** The sender has its answer before things go wrong: only the log tells. */
  readonly answered?: true;
  /** The sender is told that it failed, and not why. */
  readonly outcome?: true;
  /** It goes wrong in an instance of its own: no other can be harmed by it, whatever it is. */
  readonly alone?: true;
  /** What there is afterwards. */
  readonly after?: string;
  /** The same if nothing goes wrong, or only when it is over. */
  readonly whole?: string;
  /** Causes that cannot be, and why. */
  readonly without?: Readonly<Record<string, string>>;
  /** Gives what the sender is told: the answer's text, or the outcome's error. */
  readonly send: (watched: Watched, cause: string) => Promise<Answer>;
}

const byPath =
  (kind: string): Kind["send"] =>
  (watched, cause) =>
    watched.ask(`${kind}/${cause}`);

const byOutcome = (outcome: string): Answer => ({
  status: outcome === "ok" ? 200 : 500,
  text: outcome,
});

export const EVENT_KINDS: readonly Kind[] = [
  { name: "fetch, not async", sync: true, to: "sync", send: byPath("fetch") },
  { name: "fetch, before it waits", of: ["the Worker.fetch"], send: byPath("fetch") },
  { name: "fetch, after it has waited", send: byPath("later") },
  { name: "scheduled", of: ["the Worker.scheduled"], outcome: true, send: sendScheduled },
  { name: "queue", of: ["the Worker.queue"], outcome: true, send: sendQueue },
  { name: "email", of: ["the Worker.email"], outcome: true, send: sendEmail },
  { name: "a task of wait_until", answered: true, send: byPath("wait_until") },
  { name: "a task of spawn_local", send: byPath("spawn_local") },
  { name: "a function that a timer calls", sync: true, send: byPath("timer") },
  { name: "a handler of an HTMLRewriter", sync: true, outcome: true, send: byBody("rewriter") },
  { name: "the source of a stream that is the answer", outcome: true, send: byBody("stream") },
  { name: "start", of: ["the Worker.start"], sync: true, send: sendStart },
];

/** The answer has begun when it goes wrong: then it breaks off. */
function byBody(kind: string): Kind["send"] {
  return (watched, cause) =>
    watched
      .ask(`${kind}/${cause}`)
      .catch((error: unknown) => ({ status: 500, text: String(error) }));
}

async function sendScheduled({ served }: Watched, cause: string): Promise<Answer> {
  const worker = await served.miniflare.getWorker();
  return byOutcome((await worker.scheduled({ cron: cause })).outcome);
}

async function sendQueue({ served }: Watched, cause: string): Promise<Answer> {
  const worker = await served.miniflare.getWorker();
  const message = { id: "1", timestamp: new Date(), attempts: 1, body: cause };
  return byOutcome((await worker.queue("letters", [message])).outcome);
}

function sendEmail({ ask }: Watched, cause: string): Promise<Answer> {
  const body = `From: a@example.com\r\nTo: b@example.com\r\nMessage-ID: <1@example.com>\r\nSubject: ${cause}\r\n\r\nHello\r\n`;
  return ask("cdn-cgi/handler/email?from=a@example.com&to=b@example.com", { method: "POST", body });
}

/** An instance starts when the one before it has trapped. */
async function sendStart(watched: Watched, cause: string): Promise<Answer> {
  await watched.ask(`-/tell/starts/${cause}`);
  await watched.ask("fetch/unreachable");
  const answer = await watched.ask("neighbour/0");
  await watched.ask("-/tell/starts/");
  return answer;
}
