/** A connection that is a WebSocket's from now on, with nothing in between: so that anything can be sent. */
import { get } from "node:http";
import type { Socket } from "node:net";

export function upgraded(url: URL, path: string): Promise<Socket> {
  const headers = {
    connection: "upgrade",
    upgrade: "websocket",
    "sec-websocket-version": "13",
    "sec-websocket-key": "dGhlIHNhbXBsZSBub25jZQ==",
  };
  return new Promise((resolve, reject) => {
    const request = get(new URL(path, url), { headers });
    request.on("error", reject).on("upgrade", (_response, socket) => resolve(socket as Socket));
  });
}
