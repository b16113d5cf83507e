/**
 * How a word sounds, so that a name is found however it is put into Latin letters: its consonants
 * as classes, and the vowels in the slots between them (one slot more than consonants).
 *
 * Consonants: B C(ch) D F G H J K L M N P Q(gh, q) R S T V W X(kh) Y Z $(sh). Vowels: A, E (short,
 * stands for A or I), I, U, D (ei, ai), O (au, aw). Arabic writes only long vowels: there `?` is ain
 * or a leading alef (any vowel or none), `a` an optional one, `y` a last ya (also alef maqsura).
 */
export interface Sound {
  readonly consonants: string;
  readonly slots: readonly string[];
  /** Arabic: short vowels are not written. */
  readonly arabic: boolean;
}

const LATIN_UNITS: readonly (readonly [pattern: RegExp, unit: string])[] = (
  [
    ['tch', 'C'],
    ['sch', '$'],
    ['kh', 'X'],
    ['gh', 'Q'],
    ['sh', '$'],
    ['ch', 'C'],
    ['th', 'T'],
    ['dh', 'Z'],
    ['dj', 'J'],
    ['zh', 'Z'],
    ['ph', 'F'],
    ['ck', 'K'],
    ['x', 'KS'],
    ['c(?=[eiy])', 'S'],
    ['c', 'K'],
    ['[bdfghjklmnpqrstvz]', ''],
    ['(?<![^])w', 'W'],
    ['(?<![^])y(?=[aeiou])', 'Y'],
    ['(?:oo|ou|[ouw])', '.U'],
    ['(?:ee|ie(?![^])|[iy])', '.I'],
    ['a', '.A'],
    ['e', '.E'],
  ] as const
).map(([pattern, unit]) => [new RegExp(pattern, 'uy'), unit]);

const ARABIC_CONSONANTS: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('بتثجحخدذرزسشصضطظغفقكلمنه', (letter, at) => [
    letter,
    'BTTJHXDDRZS$SDTZQFQKLMNH'[at] as string,
  ]),
);

/** What a typed consonant may stand for in the name meant; nothing chains, so Gamal is not Kamal. */
const MEANT: Readonly<Record<string, string>> = {
  Q: 'QGKX',
  G: 'GQJ',
  K: 'KQ',
  X: 'XHKQG',
  H: 'HX',
  C: 'CJ$',
  $: '$C',
  J: 'JG',
  Z: 'ZD',
  P: 'PB',
  B: 'BP',
  V: 'VFW',
  F: 'FV',
  W: 'WV',
};
const MOST_SPELLINGS = 48;

/** A folded word's sound; undefined for digits and other scripts. */
export function soundOf(word: string): Sound | undefined {
  if (/^[a-z]+$/u.test(word)) return latinSound(word);
  return /^[\u0621-\u064a]+$/u.test(word) ? arabicSound(word) : undefined;
}

/** The sounds a word is found under: a last h may be silent. */
export function soundsOf(word: string): Sound[] {
  const sound = soundOf(word);
  if (!sound) return [];
  const last = sound.slots.at(-1);
  const before = sound.slots.at(-2);
  if (sound.consonants.length < 2 || !sound.consonants.endsWith('H') || last !== '') return [sound];
  if (!sound.arabic && before === '') return [sound];
  const slots = [...sound.slots.slice(0, -2), sound.arabic ? `${before}a` : (before ?? '')];
  return [sound, { ...sound, consonants: sound.consonants.slice(0, -1), slots }];
}

/** Every row of consonants that what was typed may stand for. */
export function meantConsonants(typed: string): string[] {
  let rows = [''];
  for (const consonant of typed) {
    const meant = rows.length > MOST_SPELLINGS / 2 ? consonant : (MEANT[consonant] ?? consonant);
    rows = rows.flatMap((row) => Array.from(meant, (one) => row + one));
  }
  return rows;
}

/** Whether the vowels typed fit the name's. With `prefix` the name may go on. */
export function vowelsFit(typed: Sound, name: Sound, prefix = false): boolean {
  const last = typed.slots.length - 1;
  return typed.slots.every((slot, at) => {
    const written = name.slots[at] ?? '';
    if (prefix && at === last) {
      if (slot === '') return true;
      for (let end = 1; end <= written.length; end += 1) {
        if (slotFits(slot, written.slice(0, end), name.arabic)) return true;
      }
      const goesOn = at < name.slots.length - 1;
      return goesOn && slotFits(slot, written, name.arabic);
    }
    const inner = at > 0 && at < name.slots.length - 1;
    return slotFits(slot, written, name.arabic, inner);
  });
}

const SAME_VOWEL = new Set(['EA', 'AE', 'EI', 'IE', 'DI', 'ID', 'DE', 'ED', 'OU', 'UO']);
const LONG_VOWEL: Readonly<Record<string, string>> = { A: 'AE', I: 'IED', U: 'UO', y: 'IEDA' };

function slotFits(typed: string, name: string, arabic: boolean, inner = true): boolean {
  if (!arabic) {
    return (
      typed.length === name.length &&
      Array.from(typed).every((v, at) => v === name[at] || SAME_VOWEL.has(v + name[at]))
    );
  }
  // Only between consonants does a short vowel go unwritten.
  if (name === '') return typed === '' || (inner && /^[AEIU]$/u.test(typed));
  return writtenFits(typed, name);
}

function writtenFits(typed: string, name: string): boolean {
  if (name === '') return typed === '';
  const [first = '', rest] = [name[0], name.slice(1)];
  if (first === '?' || first === 'a') {
    return writtenFits(typed, rest) || (typed !== '' && writtenFits(typed.slice(1), rest));
  }
  return (LONG_VOWEL[first] ?? '').includes(typed[0] ?? '-') && writtenFits(typed.slice(1), rest);
}

function latinSound(word: string): Sound {
  const sound = new SoundWriter();
  for (let at = 0; at < word.length; ) {
    let taken = 1;
    for (const [pattern, unit] of LATIN_UNITS) {
      pattern.lastIndex = at;
      const match = pattern.exec(word)?.[0];
      if (match === undefined) continue;
      taken = match.length;
      if (unit.startsWith('.')) sound.vowel(unit.slice(1));
      else for (const consonant of unit || match.toUpperCase()) sound.consonant(consonant);
      break;
    }
    at += taken;
  }
  return sound.done(false);
}

function arabicSound(word: string): Sound {
  const sound = new SoundWriter();
  const last = word.length - 1;
  Array.from(word).forEach((letter, at) => {
    const consonant = ARABIC_CONSONANTS[letter];
    if (consonant) sound.consonant(consonant);
    else if (letter === 'ع' || (letter === 'ا' && at === 0)) sound.vowel('?');
    else if (letter === 'ا') sound.vowel('A');
    else if (letter === 'و' && at === 0) sound.consonant('W');
    else if (letter === 'و') sound.vowel('U');
    else if (letter === 'ي' && at === 0) sound.consonant('Y');
    else sound.vowel(at === last ? 'y' : 'I');
  });
  return sound.done(true);
}

/** Gathers consonants and the vowels between them; doubled ones count once. */
class SoundWriter {
  #consonants = '';
  readonly #slots = [''];

  vowel(vowel: string): void {
    const at = this.#slots.length - 1;
    const slot = this.#slots[at] ?? '';
    if (!slot.endsWith(vowel)) this.#slots[at] = slot + vowel;
  }

  consonant(consonant: string): void {
    if (this.#slots.at(-1) === '' && this.#consonants.endsWith(consonant)) return;
    this.#consonants += consonant;
    this.#slots.push('');
  }

  done(arabic: boolean): Sound {
    const slots = arabic
      ? this.#slots
      : this.#slots.map((slot) =>
          slot.replace(/[AE]I/gu, 'D').replace(/AU/gu, 'O').replace(/IE/gu, 'I'),
        );
    return { consonants: this.#consonants, slots, arabic };
  }
}
