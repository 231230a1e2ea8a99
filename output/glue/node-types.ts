/**
 * Dictionaries and unions of Node.js compatibility, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "./runtime/read.js";

/** `cloudflare:node.HandleAsNodeRequestPort`: the declarations have no name for it. */
export type cloudflare_node_HandleAsNodeRequestPort = any;

export const readcloudflare_node_HandleAsNodeRequestPort: read.Read<
  cloudflare_node_HandleAsNodeRequestPort
> = (p) => ({
  port: read.uint(p),
});

export const readNodeHandleAsNodeRequestPort: read.Read<
  number | cloudflare_node_HandleAsNodeRequestPort
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.uint(p);
    default:
      return readcloudflare_node_HandleAsNodeRequestPort(p);
  }
};
