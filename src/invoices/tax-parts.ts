/** What an amount is made of, a tax rate at a time: before tax and the tax on it, in minor units. */
export type TaxPart = { taxBp: number; net: number; tax: number };

export const totalOf = (parts: readonly TaxPart[]): number =>
  parts.reduce((sum, { net, tax }) => sum + net + tax, 0);

/** Parts of one rate added up, highest rate first; rates that come to nothing are left out. */
export function addParts(...all: readonly (readonly TaxPart[])[]): TaxPart[] {
  const byRate = new Map<number, TaxPart>();
  for (const { taxBp, net, tax } of all.flat()) {
    const sum = byRate.get(taxBp) ?? { taxBp, net: 0, tax: 0 };
    byRate.set(taxBp, { taxBp, net: sum.net + net, tax: sum.tax + tax });
  }
  return [...byRate.values()]
    .filter(({ net, tax }) => net !== 0 || tax !== 0)
    .sort((a, b) => b.taxBp - a.taxBp);
}

export function subtractParts(from: readonly TaxPart[], ...all: readonly (readonly TaxPart[])[]): TaxPart[] {
  return addParts(
    from,
    ...all.map((parts) => parts.map(({ taxBp, net, tax }) => ({ taxBp, net: -net, tax: -tax }))),
  );
}

/**
 * An amount out of what is left, in the same proportion of rates, net and tax; whole minor units that sum to it. No
 * share is more than is left of its part, and taking all that is left takes exactly that: whatever is taken step by
 * step, the last step gets the rest to the unit. Throws `RangeError` for an amount below zero or above what is left.
 */
export function takeShare(left: readonly TaxPart[], amount: number): TaxPart[] {
  const whole = totalOf(left);
  if (amount < 0 || amount > whole) {
    throw new RangeError('a share lies between nothing and all that is left');
  }
  if (amount === whole) {
    return addParts(left);
  }
  const shares = apportion(
    amount,
    left.flatMap(({ net, tax }) => [net, tax]),
  );
  return addParts(
    left.map(({ taxBp }, at) => ({ taxBp, net: shares[2 * at] ?? 0, tax: shares[2 * at + 1] ?? 0 })),
  );
}

/**
 * Largest remainder, exact. The money library allocates by weights that are not negative, and gives leftover units to
 * the first; here a rate can be below zero (something taken off), and no share may pass its part.
 */
function apportion(amount: number, parts: readonly number[]): number[] {
  const whole = BigInt(parts.reduce((sum, part) => sum + part, 0));
  const quotas = parts.map((part, at) => {
    const product = BigInt(amount) * BigInt(part);
    const rest = ((product % whole) + whole) % whole;
    return { at, floor: (product - rest) / whole, rest };
  });
  let leftover = BigInt(amount) - quotas.reduce((sum, { floor }) => sum + floor, 0n);
  const shares = quotas.map(({ floor }) => floor);
  for (const { at, rest } of [...quotas].sort((a, b) => Number(b.rest - a.rest) || a.at - b.at)) {
    if (leftover > 0n && rest > 0n) {
      shares[at] = (shares[at] ?? 0n) + 1n;
      leftover -= 1n;
    }
  }
  return shares.map(Number);
}
