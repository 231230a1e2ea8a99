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

/** `cloudflare:node.HttpServerHandlerOptions`: the declarations have no name for it. */
export type cloudflare_node_HttpServerHandlerOptions = any;

export const readcloudflare_node_HttpServerHandlerOptions: read.Read<
  cloudflare_node_HttpServerHandlerOptions
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

export const readNodeHttpServerHandlerPort: read.Read<
  | number
  | cloudflare_node_HttpServerHandlerOptions
  | import("cloudflare:node").NodeStyleServer
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.uint(p);
    case 1:
      return readcloudflare_node_HttpServerHandlerOptions(p);
    default:
      return readcloudflare_node_NodeStyleServer(p);
  }
};

export const readcloudflare_node_NodeStyleServer: read.Read<
  import("cloudflare:node").NodeStyleServer
> = (p) => ({
  listen: read.callback({ read: readcloudflare_node_NodeStyleServer })(p),
  address: read.callback({
    read: read.nullable(readcloudflare_node_NodeStyleServerAddressResult),
  })(p),
});

/** `cloudflare:node.NodeStyleServerAddressResult`: the declarations have no name for it. */
export type cloudflare_node_NodeStyleServerAddressResult = any;

export const readcloudflare_node_NodeStyleServerAddressResult: read.Read<
  cloudflare_node_NodeStyleServerAddressResult
> = (p) => {
  const value = read.fields<cloudflare_node_NodeStyleServerAddressResult>();
  if (read.present(p)) value.port = read.uint(p);
  return value;
};
