[Exposed=*]
interface Ship : Fleet {};
[Exposed=*]
interface Fleet : Ship {};
