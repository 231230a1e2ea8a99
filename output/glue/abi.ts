/** The version of the ABI and the hash of the plan: a wasm module that was built with another is refused. */
export const abi = "1 d6b0e08a5d8856b2";
