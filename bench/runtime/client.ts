/** Clients that keep their connections. */
import { Agent, request } from "node:http";

const CLIENTS = 16;

export interface Sent {
  readonly path: string;
  readonly body?: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Client {
  /** Sends it so often, a few at a time, and gives the last answer's length in bytes. */
  readonly send: (sent: Sent, count: number) => Promise<number>;
  readonly close: () => void;
}

export function newClient(port: number, clients = CLIENTS): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  return {
    async send(sent, count) {
      let left = count;
      let length = 0;
      const work = async (): Promise<void> => {
        while (left-- > 0) length = await once(agent, port, sent);
      };
      await Promise.all(Array.from({ length: Math.min(clients, count) }, work));
      return length;
    },
    close: () => agent.destroy(),
  };
}

function once(agent: Agent, port: number, { path, body, headers }: Sent): Promise<number> {
  const method = body === undefined ? "GET" : "POST";
  return new Promise((resolve, reject) => {
    const sent = request({ agent, port, path, method, headers: { ...headers } }, (answer) => {
      let length = 0;
      answer.on("data", (chunk: Buffer) => (length += chunk.length));
      answer.on("end", () => {
        if (answer.statusCode === 200) resolve(length);
        else reject(new Error(`${path}: ${answer.statusCode}`));
      });
      answer.on("error", reject);
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
