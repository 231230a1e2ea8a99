interface Ship {
  undefined sail(DOMString);
};
