// The smallest Worker, as `examples/hello` is in Rust.
export default {
  fetch() {
    return new Response("Hello, World!\n");
  },
};
