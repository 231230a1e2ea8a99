/**
 * Dictionaries and unions of Global scope, handlers and execution context, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "./runtime/read.js";
import * as write from "./runtime/write.js";

export const writeCloudflare: write.Fields<Cloudflare> = (p, value) => {
  write.map(write.boolean)(p, value.compatibilityFlags);
};

export const writeCloudflareAccessIdentity: write.Fields<
  CloudflareAccessIdentity
> = (p, value) => {
  write.optional(write.text)(p, value.email);
  write.optional(write.text)(p, value.name);
  write.optional(write.text)(p, value.user_uuid);
  write.optional(write.text)(p, value.account_id);
  write.optional(write.number)(p, value.iat);
  write.optional(write.text)(p, value.ip);
  write.optional(write.list(write.text))(p, value.amr);
  write.optional(writeCloudflareAccessIdentityIdp)(p, value.idp);
  write.optional(writeCloudflareAccessIdentityGeo)(p, value.geo);
  write.optional(write.list(writeCloudflareAccessIdentityGroup))(
    p,
    value.groups,
  );
  write.optional(write.map(write.handle))(p, value.devicePosture);
  write.optional(write.boolean)(p, value.is_warp);
  write.optional(write.boolean)(p, value.is_gateway);
};

/** `CloudflareAccessIdentityGeo`: the declarations have no name for it. */
export interface CloudflareAccessIdentityGeo {
  country: string;
}

export const writeCloudflareAccessIdentityGeo: write.Fields<
  CloudflareAccessIdentityGeo
> = (p, value) => {
  write.text(p, value.country);
};

/** `CloudflareAccessIdentityGroup`: the declarations have no name for it. */
export interface CloudflareAccessIdentityGroup {
  id: string;
  name: string;
  email?: string | null | undefined;
}

export const writeCloudflareAccessIdentityGroup: write.Fields<
  CloudflareAccessIdentityGroup
> = (p, value) => {
  write.text(p, value.id);
  write.text(p, value.name);
  write.optional(write.text)(p, value.email);
};

/** `CloudflareAccessIdentityIdp`: the declarations have no name for it. */
export interface CloudflareAccessIdentityIdp {
  id: string;
  type: string;
}

export const writeCloudflareAccessIdentityIdp: write.Fields<
  CloudflareAccessIdentityIdp
> = (p, value) => {
  write.text(p, value.id);
  write.text(p, value.type);
};

/** `HelloWorldBindingGetResult`: the declarations have no name for it. */
export interface HelloWorldBindingGetResult {
  value: string;
  ms?: number | null | undefined;
}

export const writeHelloWorldBindingGetResult: write.Fields<
  HelloWorldBindingGetResult
> = (p, value) => {
  write.text(p, value.value);
  write.optional(write.number)(p, value.ms);
};

export const readStructuredSerializeOptions: read.Read<
  StructuredSerializeOptions
> = (p) => {
  const value = read.fields<StructuredSerializeOptions>();
  if (read.present(p)) value.transfer = read.list(read.handle<any>)(p);
  return value;
};
