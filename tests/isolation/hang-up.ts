/** A client that goes away. Its connection is reset: the runtime does not notice one that is only closed. */
import { connect, type Socket } from "node:net";

export interface HangUp {
  /** Goes away now. */
  readonly reset: () => void;
  /** When the first bytes of an answer have come. */
  readonly answering: Promise<void>;
}

export function ask(url: URL, path: string, body = ""): HangUp {
  const socket: Socket = connect(Number(url.port), url.hostname);
  socket.on("error", () => socket.destroy());
  const method = body === "" ? "GET" : "POST";
  socket.write(
    `${method} /${path} HTTP/1.1\r\nhost: ${url.host}\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
  );
  const answering = new Promise<void>((resolve) => {
    socket.once("data", () => resolve());
    socket.once("close", () => resolve());
  });
  return { reset: () => socket.resetAndDestroy(), answering };
}
