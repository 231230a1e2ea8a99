/** What objects that are handed over extend, and what counts who has them. */
import { RpcStub, RpcTarget } from "cloudflare:workers";

export const targets = { RpcStub, RpcTarget };
