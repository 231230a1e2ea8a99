/** Calls the Rust Worker. Its types are made by `npm run build`. */
import type { Greeter } from "../../build/index.js";

interface Env {
  readonly GREETER: Service<Greeter>;
}

export default {
  async fetch(request, env): Promise<Response> {
    const name = new URL(request.url).pathname.slice(1);
    const greeting = await env.GREETER.greet(name);
    const guest = await env.GREETER.welcome({ name, visits: 0 });
    return Response.json({ greeting, visits: guest.visits });
  },
} satisfies ExportedHandler<Env>;
