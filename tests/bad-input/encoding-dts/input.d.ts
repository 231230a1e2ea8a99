interface Ship {
  name: "café";
}
