import { describe, expect, it } from 'vitest';
import { isStateCode } from './state-code.ts';

describe('isStateCode', () => {
  it.each(['EG', 'IR', 'PS', 'US', 'XK'])('takes %s', (code) =>
    expect(isStateCode(code)).toBe(true),
  );
  it.each(['UK', 'SU', 'EU', 'UN', 'ZZ', 'QQ', 'eg', 'EGY', ''])('does not take %j', (code) =>
    expect(isStateCode(code)).toBe(false),
  );
});
