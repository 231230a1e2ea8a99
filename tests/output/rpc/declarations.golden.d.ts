/** What this Worker exports. Written by `workers-bindgen build`. */
import { WorkerEntrypoint } from "cloudflare:workers";

export declare class Desk extends WorkerEntrypoint<unknown> {
  /** Gives it back. */
  echo(mail: MailInput): Promise<Mail>;
  tree(tree: Tree): Tree;
  /**
   * One of two pages:
   * - the first,
   * - the rest.
   */
  page(from?: number | null): { items: Array<Entry>; next?: number };
  write(entry: LogEntry, times?: number | null): string;
  tomorrow(at: Date): Date;
  same(
    number: number | bigint,
    bytes: Uint8Array | ArrayBuffer | DataView,
  ): [number | bigint, Uint8Array];
  /** Passes a stream on. */
  pass(body: ReadableStream): ReadableStream;
  answer(request: Request): Promise<Response>;
  ask(url: string): Request;
  open(name: string): Room;
  /** What the room says, whose ever it is. */
  enter(room: Rpc.Stub<Room>, who?: string | null): Promise<string>;
  anything(value: any): any;
}

export interface Room extends Rpc.RpcTargetBranded {
  enter(who: string): string;
  /** A room in the room. */
  inner(name: string): Room;
}

export type Address = string;

/** Another one has its name. */
export interface Entry {
  key: string;
  at: [number, boolean];
}

export interface LogEntry {
  kind?: "entry";
  text: string;
  level?: number;
}

/**
 * A letter,
 * with what is in it.
 */
export interface Mail {
  /** Whom it is for. */
  to: Array<string>;
  sentAt: Date;
  urgency: Urgency;
  attachment?: Uint8Array;
  headers: Record<string, string>;
  "reply-to"?: Address;
}

/**
 * A letter,
 * with what is in it.
 */
export interface MailInput {
  /** Whom it is for. */
  to: Array<string>;
  sentAt: Date;
  urgency: Urgency;
  attachment?: Uint8Array | ArrayBuffer | DataView;
  headers: Record<string, string>;
  "reply-to"?: Address;
}

/** Contains itself. */
export interface Tree {
  value: number | bigint;
  children: Array<Tree>;
}

/** How soon. */
export type Urgency = "now" | "later";

declare const handlers: ExportedHandler;
export default handlers;
