// The half in JavaScript, and the one that the platform calls. `build/` is what `workers-bindgen build` makes of the other one.
import { DurableObject } from "cloudflare:workers";
import rust, { Tools } from "./build/index.js";

// Classes of Rust's are the Worker's when they are exported here.
export { Tools };

/** A class in JavaScript, whose methods call Rust. */
export class Visits extends DurableObject {
  async add(text) {
    const checksum = new Tools(this.ctx, this.env).checksum(new TextEncoder().encode(text));
    const visits = (this.ctx.storage.kv.get("visits") ?? 0) + 1;
    this.ctx.storage.kv.put("visits", visits);
    return { visits, checksum };
  }
}

export default {
  // All handlers that Rust has; those below come before them.
  ...rust,

  async fetch(request, env, ctx) {
    const { pathname } = new URL(request.url);
    const tools = new Tools(ctx, env);
    switch (pathname) {
      case "/checksum":
        return Response.json(tools.checksum(await request.bytes()));
      case "/later":
        return Response.json(await tools.checksumOf("data:text/plain,Wikipedia"));
      case "/half":
        try {
          return Response.json(tools.half(7));
        } catch (error) {
          return new Response(String(error), { status: 400 });
        }
      case "/visits":
        return Response.json(await env.VISITS.getByName("all").add("Wikipedia"));
      default:
        return rust.fetch(request, env, ctx);
    }
  },

  scheduled(controller) {
    console.log(`JavaScript has the schedule: ${controller.cron}`);
  },
};
