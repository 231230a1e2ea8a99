/** The most frequent way to answer, in one crossing. */
import { text as textAnswer } from "./answer.js";
import { get } from "./handles.js";
import type { Runtime } from "./instance.js";
import { pack } from "./pack-reader.js";
import { promise } from "./promise.js";
import * as read from "./read.js";
import { handle } from "./results.js";
import { text } from "./text.js";

export const response_text = (rt: Runtime) => (body: number, length: number) =>
  handle(rt, () => new Response(text(rt, body, length)));

export const response = (rt: Runtime) => (address: number, length: number) =>
  handle(rt, () => {
    const parts = pack(rt, address, length);
    const status = read.uint(parts);
    const pairs = readHeaders(parts);
    const made = makeResponse(parts, status === 200 ? undefined : { status });
    if (pairs.length === 0) return made;
    // One by one on the made object: as an array of pairs they cost four times as much.
    const { headers } = made;
    for (const [mode, name, value] of pairs) {
      if (mode === 0) headers.set(name, value);
      else headers.append(name, value);
    }
    return made;
  });

const readHeaders = /* @__PURE__ */ read.list(
  /* @__PURE__ */ read.tuple(read.arm, read.text, read.text),
);

/** The bytes are copied by `Response` before it returns. */
function makeResponse(parts: read.PackReader, init: ResponseInit | undefined): Response {
  switch (read.arm(parts)) {
    case 0:
      return new Response(null, init);
    case 1:
      return new Response(read.text(parts), init);
    case 2:
      return new Response(read.view(parts), init);
    case 3:
      return new Response(read.handle<BodyInit>(parts), init);
    default:
      return new Response(null, { ...init, webSocket: read.handle<WebSocket>(parts) });
  }
}

/** `text()` of a request or a response. */
export const body_text = (rt: Runtime) => (body: number, slot: number) =>
  promise(rt, slot, textAnswer, () => get<Body>(rt, body).text());
