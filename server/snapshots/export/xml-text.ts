/**
 * What XML 1.0 has no way to write, not even as a reference: control characters but tab and line
 * breaks, halves of surrogate pairs, U+FFFE and U+FFFF.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\p{Cs}\ufffe\uffff]/gu;
const UNWRITABLE = new RegExp(FORBIDDEN.source, 'u');
const SPECIAL = /[&<>"'\t\n\r]/gu;
const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/**
 * Text for an XML element or attribute. Tabs and line breaks are references, so that no parser
 * makes spaces of them. What XML forbids stays visible: a control character becomes its picture
 * (U+0001 the sign U+2401), the rest U+FFFD.
 */
export function xmlText(text: string): string {
  return writable(text).replace(
    SPECIAL,
    (character) => REFERENCES[character] ?? `&#${String(character.charCodeAt(0))};`,
  );
}

/** A text as it is after it went through XML. */
export function writable(text: string): string {
  return text.replace(FORBIDDEN, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd';
  });
}

/** Whether a text goes through XML as it is. */
export function isWritable(text: string): boolean {
  return !UNWRITABLE.test(text);
}

/**
 * An id or name that fits where a schema asks for a name token. Latin and Arabic letters, digits and
 * `. - _ :` stay; any other character, the underscore with an `x` behind it too, is `_x` with its
 * code in hexadecimal and `_` behind it, so that two ids never become the same.
 */
export function nameToken(id: string): string {
  return id.replace(
    /_(?=x)|[^A-Za-z0-9._:\u0620-\u064a-]/gu,
    (character) => `_x${(character.codePointAt(0) ?? 0).toString(16)}_`,
  );
}

/** What `nameToken` made a name token of. */
export function fromNameToken(token: string): string {
  return token.replace(/_x([0-9a-f]{1,6})_/gu, (escaped, code: string) => {
    const point = Number.parseInt(code, 16);
    return point > 0x10_ffff ? escaped : String.fromCodePoint(point);
  });
}
