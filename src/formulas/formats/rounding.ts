// Rounding by the digits that a person sees, not by the binary fraction behind them.

/** To the 15 digits that a spreadsheet trusts, so that 2.675 × 100 is 267.5 and not a hair below. */
export function settled(value: number): number {
  return Number(value.toPrecision(15));
}

export function roundHalfUp(value: number): number {
  return Math.floor(value + 0.5);
}

/** To so many decimal places, alike on both sides of 0; `round` is given what is left of the decimals, unsigned. */
export function rounded(value: number, places: number, round: (value: number) => number): number {
  const whole = Math.trunc(places);
  const factor = 10 ** Math.abs(whole);
  const scaled = settled(whole < 0 ? Math.abs(value) / factor : Math.abs(value) * factor);
  if (!Number.isFinite(scaled)) return value;
  return Math.sign(value) * (whole < 0 ? round(scaled) * factor : round(scaled) / factor);
}
