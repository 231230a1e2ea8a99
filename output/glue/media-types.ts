/**
 * Dictionaries and unions of Media transformations, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "./runtime/read.js";

export const readMediaTransformationInputOptions: read.Read<
  MediaTransformationInputOptions
> = (p) => {
  const value = read.fields<MediaTransformationInputOptions>();
  if (read.present(p)) value.fit = read.text(p);
  if (read.present(p)) value.width = read.uint(p);
  if (read.present(p)) value.height = read.uint(p);
  return value;
};

export const readMediaTransformationOutputOptions: read.Read<
  MediaTransformationOutputOptions
> = (p) => {
  const value = read.fields<MediaTransformationOutputOptions>();
  if (read.present(p)) value.mode = read.text(p);
  if (read.present(p)) value.audio = read.boolean(p);
  if (read.present(p)) value.time = read.text(p);
  if (read.present(p)) value.duration = read.text(p);
  if (read.present(p)) value.imageCount = read.uint(p);
  if (read.present(p)) value.format = read.text(p);
  return value;
};
