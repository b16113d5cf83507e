/**
 * A float as the Query API (that is, Java) writes it, so that it is told from an integer: `1.0`,
 * `1.2E7`, `-0.0`; `NaN` and the infinities are words.
 */
export function floatText(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  if (Object.is(value, -0)) return '-0.0';
  const size = Math.abs(value);
  const plain = value === 0 || (size >= 1e-3 && size < 1e7);
  const [mantissa = '', exponent] = (plain ? String(value) : value.toExponential()).split('e');
  const pointed = mantissa.includes('.') ? mantissa : `${mantissa}.0`;
  return exponent === undefined ? pointed : `${pointed}E${exponent.replace('+', '')}`;
}
