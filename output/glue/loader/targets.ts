/** What objects that are handed over extend. */
import { RpcTarget } from "cloudflare:workers";

export const targets = { RpcTarget };
