[Exposed=*]
interface Ship {
  // café
};
