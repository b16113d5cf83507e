import { describe, expect, it } from 'vitest';
import { readPanes, writePanes } from './panes.ts';

describe('panes as they were left', () => {
  it.each([
    { finder: true, report: true },
    { finder: false, report: true },
    { finder: true, report: false },
    { finder: false, report: false },
  ])('come back: %o', (panes) => {
    expect(readPanes(writePanes(panes))).toEqual(panes);
  });

  it.each([null, '', 'nonsense', 'middle'])('are all shown after %o', (remembered) => {
    expect(readPanes(remembered)).toEqual({ finder: true, report: true });
  });
});
