/** The kinds of events in which something goes wrong: how each is sent, and what its sender is told. */
import type { Answer, Watched } from "./serve.ts";

export interface Kind {
  readonly name: string;
  /** Its handler is no `async fn`. */
  readonly sync?: true;
  /** The sender has its answer before things go wrong: only the log tells. */
  readonly answered?: true;
  /** The sender is told that it failed, and not why. */
  readonly outcome?: true;
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

export const KINDS: readonly Kind[] = [
  { name: "fetch, not async", sync: true, send: byPath("fetch") },
  { name: "fetch, before it waits", send: byPath("fetch") },
  { name: "fetch, after it has waited", send: byPath("later") },
  { name: "scheduled", outcome: true, send: sendScheduled },
  { name: "queue", outcome: true, send: sendQueue },
  { name: "a task of wait_until", answered: true, send: byPath("wait_until") },
  { name: "a task of spawn_local", send: byPath("spawn_local") },
  { name: "start", sync: true, send: sendStart },
];

async function sendScheduled({ served }: Watched, cause: string): Promise<Answer> {
  const worker = await served.miniflare.getWorker();
  return byOutcome((await worker.scheduled({ cron: cause })).outcome);
}

async function sendQueue({ served }: Watched, cause: string): Promise<Answer> {
  const worker = await served.miniflare.getWorker();
  const message = { id: "1", timestamp: new Date(), attempts: 1, body: cause };
  return byOutcome((await worker.queue("letters", [message])).outcome);
}

/** An instance starts when the one before it has trapped. */
async function sendStart(watched: Watched, cause: string): Promise<Answer> {
  await watched.ask(`-/start/${cause}`);
  await watched.ask("fetch/unreachable");
  const answer = await watched.ask("neighbour/0");
  await watched.ask("-/start/");
  return answer;
}
