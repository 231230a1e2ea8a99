// The classes that a Worker exports, until Rust exports them itself: each hands Rust what it has, in the environment of a request.
import { DurableObject, WorkflowEntrypoint } from "cloudflare:workers";
import worker from "./index.js";

export default worker;

/** `path` is the route in Rust, `given` what it finds in its environment beside the bindings. */
function rust(host, path, given) {
  const request = path instanceof Request ? path : new Request(`http://rust/${path}`);
  return worker.fetch(request, { ...host.env, ...given }, host.ctx);
}

/** Forwards everything that the runtime calls. */
export class Room extends DurableObject {
  fetch(request) {
    return rust(this, request, { STATE: this.ctx });
  }

  async alarm(info) {
    const answer = await rust(this, "inside/alarm", { STATE: this.ctx, INFO: info });
    if (!answer.ok) throw new Error(await answer.text());
  }

  webSocketMessage(socket, message) {
    return rust(this, "inside/message", { STATE: this.ctx, SOCKET: socket, MESSAGE: message });
  }

  webSocketClose(socket, code, reason, wasClean) {
    const given = { STATE: this.ctx, SOCKET: socket, CLOSED: { code, reason, wasClean } };
    return rust(this, "inside/closed", given);
  }
}

export class Order extends WorkflowEntrypoint {
  async run(event, step) {
    const answer = await rust(this, "workflows/run", { EVENT: event, STEP: step });
    return answer.text();
  }
}
