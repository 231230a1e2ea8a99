[Exposed=*]
interface Ship {
  undefined sail(Harbour to);
};
