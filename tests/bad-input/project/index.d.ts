declare class Ship {
  readonly name: string;
  tons: number;
}
