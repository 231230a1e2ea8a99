/** The version of the ABI and the hash of the plan: a wasm module that was built with another is refused. */
export const abi = "1 380bf284b8fba06f";
