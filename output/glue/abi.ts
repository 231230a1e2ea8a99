/** The version of the ABI and the hash of the plan: a wasm module that was built with another is refused. */
export const abi = "1 ca8e3b2c78881023";
