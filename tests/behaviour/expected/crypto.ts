import type { Expected } from "./expected.ts";

export const crypto: Expected = {
  random: "(36, true)",
  "digest-stream": '"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"',
  digest:
    '["900150983cd24fb0d6963f7d28e17f72", "a9993e364706816aba3e25717850c26c9cd0d89d", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"]',
  hmac: 'Some(("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843", true, false, "SHA-256"))',
  "aes-gcm": /^\("58e2fccefa7e3061367f1d57a4e7455a", "text", "OperationError: Decryption failed/,
  rsa: "(256, true, 294, true)",
  ecdsa: "(64, true, false)",
  hkdf: '"3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"',
  pbkdf2: '("ea6c014dc72d6f8ccd1ed92ace1d41f0d8de8957", true, 16)',
  jwk: '("c2VjcmV0", "HS256", true, Secret, ["sign"])',
  wrap: '("1fa68b0a8112b447aef34bd8fb5a7b829d3e862371d2cfe5", true)',
  "timing-safe-equal": '(true, false, "TypeError: Input buffers must have the same byte length.")',
  "wrong-usage": /^Some\(\("InvalidAccessError", "Requested key usage/,
};
