import { describe, expect, it } from 'vitest';
import { meantConsonants, soundOf, soundsOf, vowelsFit } from './sound.ts';

function sounds(typed: string, name: string): boolean {
  return soundsOf(typed).some((said) =>
    soundsOf(name).some(
      (written) =>
        meantConsonants(said.consonants).includes(written.consonants) && vowelsFit(said, written),
    ),
  );
}

describe('sound', () => {
  it.each([
    ['araqchi', 'araghchi'],
    ['aragchi', 'araghchi'],
    ['arakchi', 'araghchi'],
    ['masoud', 'masud'],
    ['massoud', 'masood'],
    ['fatah', 'fattah'],
    ['fahmi', 'fahmy'],
    ['mohamed', 'muhammad'],
    ['mohammed', 'muhammad'],
    ['husain', 'hussein'],
    ['pezeshkiyan', 'pezeshkian'],
    ['qaddafi', 'gaddafi'],
    ['khadafi', 'gaddafi'],
    ['khamenei', 'hamenei'],
    ['ramazan', 'ramadan'],
    ['salama', 'salamah'],
    ['sissi', 'sisi'],
  ])('%s may mean %s', (typed, name) => {
    expect(sounds(typed, name)).toBe(true);
  });

  it.each([
    ['bezeshkian', 'بزشكيان'],
    ['eraqji', 'عراقجي'],
    ['araghchi', 'عراقجي'],
    ['masoud', 'مسعود'],
    ['mahmood', 'محمود'],
    ['hussein', 'حسين'],
    ['hassan', 'حسن'],
    ['qahira', 'قاهره'],
    ['ibrahim', 'ابراهيم'],
    ['musa', 'موسي'],
    ['mustafa', 'مصطفي'],
  ])('%s may be %s', (typed, name) => {
    expect(sounds(typed, name)).toBe(true);
  });

  it.each([
    ['hassan', 'hussein'],
    ['hassan', 'حسين'],
    ['gamal', 'kamal'],
    ['iran', 'iraq'],
    ['oman', 'amin'],
    ['saad', 'said'],
    ['samir', 'samar'],
  ])('%s is not %s', (typed, name) => {
    expect(sounds(typed, name)).toBe(false);
  });

  it('is not known of digits and other scripts', () => {
    expect(soundOf('2024')).toBeUndefined();
    expect(soundOf('москва')).toBeUndefined();
  });
});
