/** The version of the ABI and the hash of the plan: a wasm module that was built with another is refused. */
export const abi = "1 2adc49270a6ca90d";
