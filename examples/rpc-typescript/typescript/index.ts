/** A shop, which has the catalogue and leaves the sums to the Worker in Rust. */
import { WorkerEntrypoint } from "cloudflare:workers";
import type Pricing from "../build/index.js";
import type { Line } from "../build/index.js";

interface Env {
  readonly PRICING: Service<Pricing>;
}

const PRICES: Readonly<Record<string, number>> = { tea: 450, cup: 1200, spoon: 300 };

/** For the Worker in Rust. */
export class Catalogue extends WorkerEntrypoint<Env> {
  price(article: string): number {
    const price = PRICES[article];
    if (price === undefined) throw new RangeError(`there is no ${article}`);
    return price;
  }
}

/** `tea=2&cup=1` */
function linesOf(query: URLSearchParams): Line[] {
  return [...query].map(([article, count]) => ({ article, count: Number(count) }));
}

export default {
  async fetch(request: Request, { PRICING }: Env): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    const lines = linesOf(searchParams);
    try {
      switch (pathname) {
        case "/quote":
          // A tenth off from 20.00 on: Rust calls this.
          return Response.json(
            await PRICING.quote(lines, (sum) => (sum >= 2000 ? Math.floor(sum / 10) : 0)),
          );
        case "/basket": {
          using basket = await PRICING.basket();
          for (const line of lines) await basket.add(line);
          return Response.json(await basket.quote());
        }
        default:
          return new Response("ask for /quote?tea=2 or /basket?cup=1", { status: 404 });
      }
    } catch (error) {
      const { name, message } = error as Error;
      return Response.json({ name, message }, { status: 400 });
    }
  },
};
