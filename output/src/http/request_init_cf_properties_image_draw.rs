//! `RequestInitCfPropertiesImageDraw`: The dictionary [`RequestInitCfPropertiesImageDraw`](https://developers.cloudflare.com/workers/runtime-apis/fetch/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    BasicImageTransformationsBorder, RequestInitCfPropertiesImageDrawComposite,
    RequestInitCfPropertiesImageDrawFit, RequestInitCfPropertiesImageDrawFlip,
    RequestInitCfPropertiesImageDrawGravity, RequestInitCfPropertiesImageDrawRepeat,
    RequestInitCfPropertiesImageDrawTrim, RequestInitCfPropertiesImageDrawUpscale,
};
use crate::rt::{self, Result};

/// The dictionary [`RequestInitCfPropertiesImageDraw`](https://developers.cloudflare.com/workers/runtime-apis/fetch/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RequestInitCfPropertiesImageDraw {
    /// Maximum width in image pixels. The value must be an integer.
    pub width: Option<u32>,
    /// Maximum height in image pixels. The value must be an integer.
    pub height: Option<u32>,
    /// When cropping with fit: "cover", this defines the side or point that should
    /// be left uncropped. The value is either a string
    /// "left", "right", "top", "bottom", "auto", or "center" (the default),
    /// or an object {x, y} containing focal point coordinates in the original
    /// image expressed as fractions ranging from 0.0 (top or left) to 1.0
    /// (bottom or right), 0.5 being the center. {fit: "cover", gravity: "top"} will
    /// crop bottom or left and right sides as necessary, but won’t crop anything
    /// from the top. {fit: "cover", gravity: {x:0.5, y:0.2}} will crop each side to
    /// preserve as much as possible around a point at 20% of the height of the
    /// source image.
    pub gravity: Option<RequestInitCfPropertiesImageDrawGravity>,
    /// Specifies how closely the image is cropped toward detected faces when combined
    /// with the gravity=face option. Accepts a valid range between 0.0 (includes as much
    /// of the background as possible) and 1.0 (crops the image as closely to the face as
    /// possible). The default is 0.
    pub zoom: Option<f64>,
    /// Resizing mode as a string. It affects interpretation of width and height
    /// options:
    ///  - scale-down: Similar to contain, but the image is never enlarged. If
    ///    the image is larger than given width or height, it will be resized.
    ///    Otherwise its original size will be kept.
    ///  - scale-up: Similar to contain, but the image is never shrunk. If the
    ///    image is smaller than the given width or height, it will be resized.
    ///    Otherwise its original size will be kept.
    ///  - contain: Resizes to maximum size that fits within the given width and
    ///    height. If only a single dimension is given (e.g. only width), the
    ///    image will be shrunk or enlarged to exactly match that dimension.
    ///    Aspect ratio is always preserved.
    ///  - cover: Resizes (shrinks or enlarges) to fill the entire area of width
    ///    and height. If the image has an aspect ratio different from the ratio
    ///    of width and height, it will be cropped to fit.
    ///  - crop: The image will be shrunk and cropped to fit within the area
    ///    specified by width and height. The image will not be enlarged. For images
    ///    smaller than the given dimensions it's the same as scale-down. For
    ///    images larger than the given dimensions, it's the same as cover.
    ///    See also trim.
    ///  - pad: Resizes to the maximum size that fits within the given width and
    ///    height, and then fills the remaining area with a background color
    ///    (white by default). Use of this mode is not recommended, as the same
    ///    effect can be more efficiently achieved with the contain mode and the
    ///    CSS object-fit: contain property.
    ///  - squeeze: Stretches and deforms to the width and height given, even if it
    ///    breaks aspect ratio
    pub fit: Option<RequestInitCfPropertiesImageDrawFit>,
    /// Allows you to trim your image. Takes dpr into account and is performed before
    /// resizing or rotation.
    ///
    /// It can be used as:
    /// - left, top, right, bottom - it will specify the number of pixels to cut
    ///   off each side
    /// - width, height - the width/height you'd like to end up with - can be used
    ///   in combination with the properties above
    /// - border - this will automatically trim the surroundings of an image based on
    ///   it's color. It consists of three properties:
    ///    - color: rgb or hex representation of the color you wish to trim (todo: verify the rgba bit)
    ///    - tolerance: difference from color to treat as color
    ///    - keep: the number of pixels of border to keep
    pub trim: Option<RequestInitCfPropertiesImageDrawTrim>,
    /// Background color to add underneath the image. Applies only to images with
    /// transparency (such as PNG). Accepts any CSS color (#RRGGBB, rgba(…),
    /// hsl(…), etc.)
    pub background: Option<String>,
    /// Flips the images horizontally, vertically, or both. Flipping is applied before
    /// rotation, so if you apply flip=h,rotate=90 then the image will be flipped
    /// horizontally, then rotated by 90 degrees.
    pub flip: Option<RequestInitCfPropertiesImageDrawFlip>,
    /// Number of degrees (90, 180, 270) to rotate the image by. width and height
    /// options refer to axes after rotation.
    pub rotate: Option<u32>,
    /// Strength of sharpening filter to apply to the image. Floating-point
    /// number between 0 (no sharpening, default) and 10 (maximum). 1.0 is a
    /// recommended value for downscaled images.
    pub sharpen: Option<f64>,
    /// Radius of a blur filter (approximate gaussian). Maximum supported radius
    /// is 250.
    pub blur: Option<f64>,
    /// Increase contrast by a factor. A value of 1.0 equals no change, a value of
    /// 0.5 equals low contrast, and a value of 2.0 equals high contrast. 0 is
    /// ignored.
    pub contrast: Option<f64>,
    /// Increase brightness by a factor. A value of 1.0 equals no change, a value
    /// of 0.5 equals half brightness, and a value of 2.0 equals twice as bright.
    /// 0 is ignored.
    pub brightness: Option<f64>,
    /// Increase exposure by a factor. A value of 1.0 equals no change, a value of
    /// 0.5 darkens the image, and a value of 2.0 lightens the image. 0 is ignored.
    pub gamma: Option<f64>,
    /// Increase contrast by a factor. A value of 1.0 equals no change, a value of
    /// 0.5 equals low contrast, and a value of 2.0 equals high contrast. 0 is
    /// ignored.
    pub saturation: Option<f64>,
    /// Device Pixel Ratio. Default 1. Multiplier for width/height that makes it
    /// easier to specify higher-DPI sizes in \<img srcset>.
    pub dpr: Option<f64>,
    /// Adds a border around the image. The border is added after resizing. Border
    /// width takes dpr into account, and can be specified either using a single
    /// width property, or individually for each side.
    pub border: Option<BasicImageTransformationsBorder>,
    /// Image segmentation using artificial intelligence models. Sets pixels not
    /// within selected segment area to transparent e.g "foreground" sets every
    /// background pixel as transparent.
    pub segment: Option<String>,
    /// Controls the algorithm used when an image needs to be enlarged. This
    /// parameter works with any fit mode that upscales, such as `contain`,
    /// `cover`, and `scale-up`. It has no effect when `fit=scale-down` or when
    /// the target dimensions are smaller than the source.
    /// - interpolate: Uses bicubic interpolation, which may reduce image quality.
    ///   This is the default behavior when `upscale` is not specified.
    /// - generate: Uses AI upscaling to produce sharper, more detailed results
    ///   when enlarging images.
    pub upscale: Option<RequestInitCfPropertiesImageDrawUpscale>,
    /// Absolute URL of the image file to use for the drawing. It can be any of
    /// the supported file formats. For drawing of watermarks or non-rectangular
    /// overlays we recommend using PNG or WebP images.
    pub url: String,
    /// Floating-point number between 0 (transparent) and 1 (opaque).
    /// For example, opacity: 0.5 makes overlay semitransparent.
    pub opacity: Option<f64>,
    /// - If set to true, the overlay image will be tiled to cover the entire
    ///   area. This is useful for stock-photo-like watermarks.
    /// - If set to "x", the overlay image will be tiled horizontally only
    ///   (form a line).
    /// - If set to "y", the overlay image will be tiled vertically only
    ///   (form a line).
    pub repeat: Option<RequestInitCfPropertiesImageDrawRepeat>,
    /// How to combine the foreground and backdrop pixels to create the result
    pub composite: Option<RequestInitCfPropertiesImageDrawComposite>,
    /// Position of the overlay image relative to a given edge. Each property is
    /// an offset in pixels. 0 aligns exactly to the edge. For example, left: 10
    /// positions left side of the overlay 10 pixels from the left edge of the
    /// image it's drawn over. bottom: 0 aligns bottom of the overlay with bottom
    /// of the background image.
    ///
    /// Setting both left & right, or both top & bottom is an error.
    ///
    /// If no position is specified, the image will be centered.
    pub top: Option<i32>,
    /// The member `left`.
    pub left: Option<i32>,
    /// The member `bottom`.
    pub bottom: Option<i32>,
    /// The member `right`.
    pub right: Option<i32>,
}

impl RequestInitCfPropertiesImageDraw {
    /// With what must be set, and nothing else.
    ///
    /// - `url`: Absolute URL of the image file to use for the drawing. It can be any of the supported file formats. For drawing of watermarks or non-rectangular overlays we recommend using PNG or WebP images.
    #[inline]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            width: None,
            height: None,
            gravity: None,
            zoom: None,
            fit: None,
            trim: None,
            background: None,
            flip: None,
            rotate: None,
            sharpen: None,
            blur: None,
            contrast: None,
            brightness: None,
            gamma: None,
            saturation: None,
            dpr: None,
            border: None,
            segment: None,
            upscale: None,
            url: url.into(),
            opacity: None,
            repeat: None,
            composite: None,
            top: None,
            left: None,
            bottom: None,
            right: None,
        }
    }

    /// Maximum width in image pixels. The value must be an integer.
    #[inline]
    pub fn width(mut self, width: u32) -> Self {
        self.width = Some(width);
        self
    }

    /// Maximum height in image pixels. The value must be an integer.
    #[inline]
    pub fn height(mut self, height: u32) -> Self {
        self.height = Some(height);
        self
    }

    /// When cropping with fit: "cover", this defines the side or point that should
    /// be left uncropped. The value is either a string
    /// "left", "right", "top", "bottom", "auto", or "center" (the default),
    /// or an object {x, y} containing focal point coordinates in the original
    /// image expressed as fractions ranging from 0.0 (top or left) to 1.0
    /// (bottom or right), 0.5 being the center. {fit: "cover", gravity: "top"} will
    /// crop bottom or left and right sides as necessary, but won’t crop anything
    /// from the top. {fit: "cover", gravity: {x:0.5, y:0.2}} will crop each side to
    /// preserve as much as possible around a point at 20% of the height of the
    /// source image.
    #[inline]
    pub fn gravity(mut self, gravity: impl Into<RequestInitCfPropertiesImageDrawGravity>) -> Self {
        self.gravity = Some(gravity.into());
        self
    }

    /// Specifies how closely the image is cropped toward detected faces when combined
    /// with the gravity=face option. Accepts a valid range between 0.0 (includes as much
    /// of the background as possible) and 1.0 (crops the image as closely to the face as
    /// possible). The default is 0.
    #[inline]
    pub fn zoom(mut self, zoom: f64) -> Self {
        self.zoom = Some(zoom);
        self
    }

    /// Resizing mode as a string. It affects interpretation of width and height
    /// options:
    ///  - scale-down: Similar to contain, but the image is never enlarged. If
    ///    the image is larger than given width or height, it will be resized.
    ///    Otherwise its original size will be kept.
    ///  - scale-up: Similar to contain, but the image is never shrunk. If the
    ///    image is smaller than the given width or height, it will be resized.
    ///    Otherwise its original size will be kept.
    ///  - contain: Resizes to maximum size that fits within the given width and
    ///    height. If only a single dimension is given (e.g. only width), the
    ///    image will be shrunk or enlarged to exactly match that dimension.
    ///    Aspect ratio is always preserved.
    ///  - cover: Resizes (shrinks or enlarges) to fill the entire area of width
    ///    and height. If the image has an aspect ratio different from the ratio
    ///    of width and height, it will be cropped to fit.
    ///  - crop: The image will be shrunk and cropped to fit within the area
    ///    specified by width and height. The image will not be enlarged. For images
    ///    smaller than the given dimensions it's the same as scale-down. For
    ///    images larger than the given dimensions, it's the same as cover.
    ///    See also trim.
    ///  - pad: Resizes to the maximum size that fits within the given width and
    ///    height, and then fills the remaining area with a background color
    ///    (white by default). Use of this mode is not recommended, as the same
    ///    effect can be more efficiently achieved with the contain mode and the
    ///    CSS object-fit: contain property.
    ///  - squeeze: Stretches and deforms to the width and height given, even if it
    ///    breaks aspect ratio
    #[inline]
    pub fn fit(mut self, fit: RequestInitCfPropertiesImageDrawFit) -> Self {
        self.fit = Some(fit);
        self
    }

    /// Allows you to trim your image. Takes dpr into account and is performed before
    /// resizing or rotation.
    ///
    /// It can be used as:
    /// - left, top, right, bottom - it will specify the number of pixels to cut
    ///   off each side
    /// - width, height - the width/height you'd like to end up with - can be used
    ///   in combination with the properties above
    /// - border - this will automatically trim the surroundings of an image based on
    ///   it's color. It consists of three properties:
    ///    - color: rgb or hex representation of the color you wish to trim (todo: verify the rgba bit)
    ///    - tolerance: difference from color to treat as color
    ///    - keep: the number of pixels of border to keep
    #[inline]
    pub fn trim(mut self, trim: impl Into<RequestInitCfPropertiesImageDrawTrim>) -> Self {
        self.trim = Some(trim.into());
        self
    }

    /// Background color to add underneath the image. Applies only to images with
    /// transparency (such as PNG). Accepts any CSS color (#RRGGBB, rgba(…),
    /// hsl(…), etc.)
    #[inline]
    pub fn background(mut self, background: impl Into<String>) -> Self {
        self.background = Some(background.into());
        self
    }

    /// Flips the images horizontally, vertically, or both. Flipping is applied before
    /// rotation, so if you apply flip=h,rotate=90 then the image will be flipped
    /// horizontally, then rotated by 90 degrees.
    #[inline]
    pub fn flip(mut self, flip: RequestInitCfPropertiesImageDrawFlip) -> Self {
        self.flip = Some(flip);
        self
    }

    /// Number of degrees (90, 180, 270) to rotate the image by. width and height
    /// options refer to axes after rotation.
    #[inline]
    pub fn rotate(mut self, rotate: u32) -> Self {
        self.rotate = Some(rotate);
        self
    }

    /// Strength of sharpening filter to apply to the image. Floating-point
    /// number between 0 (no sharpening, default) and 10 (maximum). 1.0 is a
    /// recommended value for downscaled images.
    #[inline]
    pub fn sharpen(mut self, sharpen: f64) -> Self {
        self.sharpen = Some(sharpen);
        self
    }

    /// Radius of a blur filter (approximate gaussian). Maximum supported radius
    /// is 250.
    #[inline]
    pub fn blur(mut self, blur: f64) -> Self {
        self.blur = Some(blur);
        self
    }

    /// Increase contrast by a factor. A value of 1.0 equals no change, a value of
    /// 0.5 equals low contrast, and a value of 2.0 equals high contrast. 0 is
    /// ignored.
    #[inline]
    pub fn contrast(mut self, contrast: f64) -> Self {
        self.contrast = Some(contrast);
        self
    }

    /// Increase brightness by a factor. A value of 1.0 equals no change, a value
    /// of 0.5 equals half brightness, and a value of 2.0 equals twice as bright.
    /// 0 is ignored.
    #[inline]
    pub fn brightness(mut self, brightness: f64) -> Self {
        self.brightness = Some(brightness);
        self
    }

    /// Increase exposure by a factor. A value of 1.0 equals no change, a value of
    /// 0.5 darkens the image, and a value of 2.0 lightens the image. 0 is ignored.
    #[inline]
    pub fn gamma(mut self, gamma: f64) -> Self {
        self.gamma = Some(gamma);
        self
    }

    /// Increase contrast by a factor. A value of 1.0 equals no change, a value of
    /// 0.5 equals low contrast, and a value of 2.0 equals high contrast. 0 is
    /// ignored.
    #[inline]
    pub fn saturation(mut self, saturation: f64) -> Self {
        self.saturation = Some(saturation);
        self
    }

    /// Device Pixel Ratio. Default 1. Multiplier for width/height that makes it
    /// easier to specify higher-DPI sizes in \<img srcset>.
    #[inline]
    pub fn dpr(mut self, dpr: f64) -> Self {
        self.dpr = Some(dpr);
        self
    }

    /// Adds a border around the image. The border is added after resizing. Border
    /// width takes dpr into account, and can be specified either using a single
    /// width property, or individually for each side.
    #[inline]
    pub fn border(mut self, border: BasicImageTransformationsBorder) -> Self {
        self.border = Some(border);
        self
    }

    /// Image segmentation using artificial intelligence models. Sets pixels not
    /// within selected segment area to transparent e.g "foreground" sets every
    /// background pixel as transparent.
    #[inline]
    pub fn segment(mut self, segment: impl Into<String>) -> Self {
        self.segment = Some(segment.into());
        self
    }

    /// Controls the algorithm used when an image needs to be enlarged. This
    /// parameter works with any fit mode that upscales, such as `contain`,
    /// `cover`, and `scale-up`. It has no effect when `fit=scale-down` or when
    /// the target dimensions are smaller than the source.
    /// - interpolate: Uses bicubic interpolation, which may reduce image quality.
    ///   This is the default behavior when `upscale` is not specified.
    /// - generate: Uses AI upscaling to produce sharper, more detailed results
    ///   when enlarging images.
    #[inline]
    pub fn upscale(mut self, upscale: RequestInitCfPropertiesImageDrawUpscale) -> Self {
        self.upscale = Some(upscale);
        self
    }

    /// Floating-point number between 0 (transparent) and 1 (opaque).
    /// For example, opacity: 0.5 makes overlay semitransparent.
    #[inline]
    pub fn opacity(mut self, opacity: f64) -> Self {
        self.opacity = Some(opacity);
        self
    }

    /// - If set to true, the overlay image will be tiled to cover the entire
    ///   area. This is useful for stock-photo-like watermarks.
    /// - If set to "x", the overlay image will be tiled horizontally only
    ///   (form a line).
    /// - If set to "y", the overlay image will be tiled vertically only
    ///   (form a line).
    #[inline]
    pub fn repeat(mut self, repeat: impl Into<RequestInitCfPropertiesImageDrawRepeat>) -> Self {
        self.repeat = Some(repeat.into());
        self
    }

    /// How to combine the foreground and backdrop pixels to create the result
    #[inline]
    pub fn composite(mut self, composite: RequestInitCfPropertiesImageDrawComposite) -> Self {
        self.composite = Some(composite);
        self
    }

    /// Position of the overlay image relative to a given edge. Each property is
    /// an offset in pixels. 0 aligns exactly to the edge. For example, left: 10
    /// positions left side of the overlay 10 pixels from the left edge of the
    /// image it's drawn over. bottom: 0 aligns bottom of the overlay with bottom
    /// of the background image.
    ///
    /// Setting both left & right, or both top & bottom is an error.
    ///
    /// If no position is specified, the image will be centered.
    #[inline]
    pub fn top(mut self, top: i32) -> Self {
        self.top = Some(top);
        self
    }

    /// The member `left`.
    #[inline]
    pub fn left(mut self, left: i32) -> Self {
        self.left = Some(left);
        self
    }

    /// The member `bottom`.
    #[inline]
    pub fn bottom(mut self, bottom: i32) -> Self {
        self.bottom = Some(bottom);
        self
    }

    /// The member `right`.
    #[inline]
    pub fn right(mut self, right: i32) -> Self {
        self.right = Some(right);
        self
    }
}

impl rt::Encode for RequestInitCfPropertiesImageDraw {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.width);
        pack.put(&self.height);
        pack.put(&self.gravity);
        pack.put(&self.zoom);
        pack.put(&self.fit);
        pack.put(&self.trim);
        pack.put(&self.background);
        pack.put(&self.flip);
        pack.put(&self.rotate);
        pack.put(&self.sharpen);
        pack.put(&self.blur);
        pack.put(&self.contrast);
        pack.put(&self.brightness);
        pack.put(&self.gamma);
        pack.put(&self.saturation);
        pack.put(&self.dpr);
        pack.put(&self.border);
        pack.put(&self.segment);
        pack.put(&self.upscale);
        pack.put(&self.url);
        pack.put(&self.opacity);
        pack.put(&self.repeat);
        pack.put(&self.composite);
        pack.put(&self.top);
        pack.put(&self.left);
        pack.put(&self.bottom);
        pack.put(&self.right);
    }
}

impl rt::Decode for RequestInitCfPropertiesImageDraw {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let width = r.get();
        let height = r.get();
        let gravity = r.get();
        let zoom = r.get();
        let fit = r.get();
        let trim = r.get();
        let background = r.get();
        let flip = r.get();
        let rotate = r.get();
        let sharpen = r.get();
        let blur = r.get();
        let contrast = r.get();
        let brightness = r.get();
        let gamma = r.get();
        let saturation = r.get();
        let dpr = r.get();
        let border = r.get();
        let segment = r.get();
        let upscale = r.get();
        let url = r.get();
        let opacity = r.get();
        let repeat = r.get();
        let composite = r.get();
        let top = r.get();
        let left = r.get();
        let bottom = r.get();
        let right = r.get();
        Ok(Self {
            width: width?,
            height: height?,
            gravity: gravity?,
            zoom: zoom?,
            fit: fit?,
            trim: trim?,
            background: background?,
            flip: flip?,
            rotate: rotate?,
            sharpen: sharpen?,
            blur: blur?,
            contrast: contrast?,
            brightness: brightness?,
            gamma: gamma?,
            saturation: saturation?,
            dpr: dpr?,
            border: border?,
            segment: segment?,
            upscale: upscale?,
            url: url?,
            opacity: opacity?,
            repeat: repeat?,
            composite: composite?,
            top: top?,
            left: left?,
            bottom: bottom?,
            right: right?,
        })
    }
}
