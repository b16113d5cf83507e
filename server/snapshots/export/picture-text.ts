/** Something written in a drawing; lengths in the drawing's units. */
export interface PictureText {
  readonly text: string;
  readonly x: number;
  /** Of its baseline. */
  readonly y: number;
  readonly size: number;
  readonly colour: string;
  readonly anchor: 'start' | 'middle';
  readonly direction: 'rtl' | 'ltr';
}

/** Where a line of text begins that stands so far from where reading does, in a picture so wide. */
export function startOf(
  language: 'ar' | 'en',
  inset: number,
  width: number,
): Pick<PictureText, 'direction' | 'anchor' | 'x'> {
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  return { direction, anchor: 'start', x: language === 'ar' ? width - inset : inset };
}
