declare class Ship extends Fleet {}
declare class Fleet extends Ship {}
