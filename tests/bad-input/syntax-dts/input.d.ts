interface Ship {
  sail(to: ): void;
}
