/** WebSockets, from their clients' side. */
import type { MessageEvent, WebSocket } from "miniflare";
import { expect } from "vitest";
import type { Proving } from "./serve.ts";

export interface Client {
  readonly send: (message: string | Uint8Array<ArrayBuffer>) => void;
  readonly close: (code: number, reason: string) => void;
  /** What came, and how it ended: `4001 reason`. */
  readonly received: readonly string[];
}

/** Opens a WebSocket to a path of the Worker. */
export async function connect(proving: Proving, path: string): Promise<Client> {
  const url = new URL(path, proving.served.url);
  const init = { headers: { Upgrade: "websocket" } };
  const { status, webSocket } = await proving.served.miniflare.dispatchFetch(url, init);
  expect(status).toBe(101);
  if (!webSocket) throw new Error("no WebSocket");
  return listen(webSocket);
}

function listen(socket: WebSocket): Client {
  const received: string[] = [];
  socket.addEventListener("message", ({ data }: MessageEvent) => {
    received.push(
      typeof data === "string" ? data : Buffer.from(new Uint8Array(data)).toString("hex"),
    );
  });
  socket.addEventListener("close", ({ code, reason }) => {
    received.push(`${String(code)} ${reason}`);
  });
  socket.accept();
  return {
    send: (message) => {
      socket.send(message);
    },
    close: (code, reason) => {
      socket.close(code, reason);
    },
    received,
  };
}
