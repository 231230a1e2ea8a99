interface Ship {
  sail(to: Harbour): void;
}
