/**
 * Shims of Images: the JavaScript side of `src/images`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as answer from "./runtime/answer.js";
import {
  type Runtime,
  get,
  handle,
  number,
  pack,
  promise,
  result,
  text,
} from "./runtime/runtime.js";
import {
  readHostedImagesBindingUploadImage,
  readImageDirectUploadOptions,
  readImageDrawOptions,
  readImageInputOptions,
  readImageListOptions,
  readImageOutputOptions,
  readImageSignedUrlOptions,
  readImageTransform,
  readImageTransformationOutputOptions,
  readImageTransformationResponseOptions,
  readImageTransformerDrawImage,
  readImageUpdateOptions,
  readImageUploadOptions,
  readTextOptions,
  writeImageDirectUploadResult,
  writeImageInfoResponse,
  writeImageList,
  writeImageMetadata,
} from "./images-types.js";

/** `hostedImagesBinding.image(imageId)` */
export const HostedImagesBinding_image =
  (rt: Runtime) =>
  (self: number, imageId: number, imageIdLength: number): number =>
    handle(rt, () =>
      get<HostedImagesBinding>(rt, self).image(
        text(rt, imageId, imageIdLength),
      ),
    );

/** `hostedImagesBinding.upload(image)` */
export const HostedImagesBinding_upload =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeImageMetadata), () =>
      get<HostedImagesBinding>(rt, self).upload(
        readHostedImagesBindingUploadImage(pack(rt, packed, packedLength)),
      ),
    );

/** `hostedImagesBinding.upload(image, options)` */
export const HostedImagesBinding_upload_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeImageMetadata), () => {
      const p = pack(rt, packed, packedLength);
      const image = readHostedImagesBindingUploadImage(p);
      const options = readImageUploadOptions(p);
      return get<HostedImagesBinding>(rt, self).upload(image, options);
    });

/** `hostedImagesBinding.list()` */
export const HostedImagesBinding_list =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeImageList), () =>
      get<HostedImagesBinding>(rt, self).list(),
    );

/** `hostedImagesBinding.list(options)` */
export const HostedImagesBinding_list_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeImageList), () =>
      get<HostedImagesBinding>(rt, self).list(
        readImageListOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `hostedImagesBinding.createDirectUpload()` */
export const HostedImagesBinding_createDirectUpload =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeImageDirectUploadResult), () =>
      get<HostedImagesBinding>(rt, self).createDirectUpload(),
    );

/** `hostedImagesBinding.createDirectUpload(options)` */
export const HostedImagesBinding_createDirectUpload_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeImageDirectUploadResult), () =>
      get<HostedImagesBinding>(rt, self).createDirectUpload(
        readImageDirectUploadOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `imageHandle.details()` */
export const ImageHandle_details =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.optional(answer.pack(writeImageMetadata)), () =>
      get<ImageHandle>(rt, self).details(),
    );

/** `imageHandle.bytes()` */
export const ImageHandle_bytes =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.optionalHandle, () =>
      get<ImageHandle>(rt, self).bytes(),
    );

/** `imageHandle.signedUrl(options)` */
export const ImageHandle_signedUrl =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.text, () =>
      get<ImageHandle>(rt, self).signedUrl(
        readImageSignedUrlOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `imageHandle.update(options)` */
export const ImageHandle_update =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeImageMetadata), () =>
      get<ImageHandle>(rt, self).update(
        readImageUpdateOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `imageHandle.delete()` */
export const ImageHandle_delete =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.boolean, () =>
      get<ImageHandle>(rt, self).delete(),
    );

/** `imageTransformationResult.response()` */
export const ImageTransformationResult_response =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<ImageTransformationResult>(rt, self).response());

/** `imageTransformationResult.response(options)` */
export const ImageTransformationResult_response_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    handle(rt, () =>
      get<ImageTransformationResult>(rt, self).response(
        readImageTransformationResponseOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `imageTransformationResult.contentType()` */
export const ImageTransformationResult_contentType =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () =>
      get<ImageTransformationResult>(rt, self).contentType(),
    );

/** `imageTransformationResult.image()` */
export const ImageTransformationResult_image =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<ImageTransformationResult>(rt, self).image());

/** `imageTransformationResult.image(options)` */
export const ImageTransformationResult_image_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    handle(rt, () =>
      get<ImageTransformationResult>(rt, self).image(
        readImageTransformationOutputOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `imageTransformer.transform(transform)` */
export const ImageTransformer_transform =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    handle(rt, () =>
      get<ImageTransformer>(rt, self).transform(
        readImageTransform(pack(rt, packed, packedLength)),
      ),
    );

/** `imageTransformer.draw(image)` */
export const ImageTransformer_draw =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    handle(rt, () =>
      get<ImageTransformer>(rt, self).draw(
        readImageTransformerDrawImage(pack(rt, packed, packedLength)),
      ),
    );

/** `imageTransformer.draw(image, options)` */
export const ImageTransformer_draw_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    handle(rt, () => {
      const p = pack(rt, packed, packedLength);
      const image = readImageTransformerDrawImage(p);
      const options = readImageDrawOptions(p);
      return get<ImageTransformer>(rt, self).draw(image, options);
    });

/** `imageTransformer.output(options)` */
export const ImageTransformer_output =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.handle, () =>
      get<ImageTransformer>(rt, self).output(
        readImageOutputOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `imagesBinding.info(stream)` */
export const ImagesBinding_info =
  (rt: Runtime) =>
  (self: number, stream: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeImageInfoResponse), () =>
      get<ImagesBinding>(rt, self).info(get<ReadableStream>(rt, stream)),
    );

/** `imagesBinding.info(stream, options)` */
export const ImagesBinding_info_with =
  (rt: Runtime) =>
  (
    self: number,
    stream: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeImageInfoResponse), () =>
      get<ImagesBinding>(rt, self).info(
        get<ReadableStream>(rt, stream),
        readImageInputOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `imagesBinding.input(stream)` */
export const ImagesBinding_input =
  (rt: Runtime) =>
  (self: number, stream: number): number =>
    handle(rt, () =>
      get<ImagesBinding>(rt, self).input(get<ReadableStream>(rt, stream)),
    );

/** `imagesBinding.input(stream, options)` */
export const ImagesBinding_input_with =
  (rt: Runtime) =>
  (
    self: number,
    stream: number,
    packed: number,
    packedLength: number,
  ): number =>
    handle(rt, () =>
      get<ImagesBinding>(rt, self).input(
        get<ReadableStream>(rt, stream),
        readImageInputOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `imagesBinding.text(content, options)` */
export const ImagesBinding_text =
  (rt: Runtime) =>
  (
    self: number,
    content: number,
    contentLength: number,
    packed: number,
    packedLength: number,
  ): number =>
    handle(rt, () =>
      get<ImagesBinding>(rt, self).text(
        text(rt, content, contentLength),
        readTextOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `imagesBinding.hosted` */
export const ImagesBinding_hosted =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<ImagesBinding>(rt, self).hosted);

/** `imagesError.code` */
export const ImagesError_code =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<ImagesError>(rt, self).code);

/** `imagesError.message` */
export const ImagesError_message =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<ImagesError>(rt, self).message);

/** `imagesError.stack` */
export const ImagesError_stack =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.optionalText, () => get<ImagesError>(rt, self).stack);
