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
