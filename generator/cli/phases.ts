/** The phases whose work can be looked at. */
export const PHASES = ["parse", "transform", "lower", "emit"] as const;

export type Phase = (typeof PHASES)[number];
