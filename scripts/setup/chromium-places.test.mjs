import { describe, expect, it } from 'vitest';
import { usualPlaces } from './chromium-places.mjs';

describe('usualPlaces', () => {
  it('looks along the PATH on Linux, for Chromium before other browsers', () => {
    const places = usualPlaces('linux', { PATH: '/opt/bin:/usr/bin:relative' });
    expect(places[0]).toBe('/opt/bin/chromium');
    expect(places.indexOf('/snap/bin/chromium')).toBeLessThan(
      places.indexOf('/opt/bin/google-chrome'),
    );
    expect(places.filter((place) => place === '/usr/bin/chromium')).toHaveLength(1);
    expect(places.every((place) => place.startsWith('/'))).toBe(true);
  });

  it('looks in both Applications folders on macOS', () => {
    const places = usualPlaces('darwin', { HOME: '/home-of/someone' });
    expect(places).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(places).toContain('/home-of/someone/Applications/Chromium.app/Contents/MacOS/Chromium');
  });

  it('looks where programs are on Windows', () => {
    const places = usualPlaces('win32', { PROGRAMFILES: 'C:\\Program Files' });
    expect(places).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
    expect(places).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe');
  });
});
