/**
 * How a picture that is kept under a name stands in its frame, for snapshots: where everything is,
 * what part is in sight, and what it looks like. It can be asked for and be wanted again.
 */
import type { Point } from '../workspace/types.ts';
import type { Positions } from './layout/layout-types.ts';
import type { Picture } from './picture.ts';

export interface Seen {
  readonly picture: Picture;
  readonly positions: Positions;
  readonly zoom: number;
  /** Pixels from the top left of the frame. */
  readonly pan: Point;
  /** The frame in pixels. */
  readonly frame: { readonly width: number; readonly height: number };
  /** The part in sight as the data URL of a PNG, at most that many pixels wide; empty if it can't be. */
  readonly paint: (width: number) => string;
}

/** How a picture is to stand when it is drawn next. */
export interface Wanted extends Pick<Seen, 'positions'> {
  readonly zoom?: number | undefined;
  readonly pan?: Point | undefined;
  readonly frame?: Seen['frame'] | undefined;
  /** Whether something is selected: it need not be brought into sight then. */
  readonly selected: boolean;
}

const drawn = new Map<string, () => Seen>();
const last = new Map<string, Seen>();
const wanted = new Map<string, Wanted>();

/** Lets a drawing be asked how it stands; the result ends that and keeps how it stood. */
export function watchSeen(name: string, look: () => Seen): () => void {
  drawn.set(name, look);
  return () => {
    if (drawn.get(name) !== look) return;
    const seen = look();
    const picture = seen.paint(THUMBNAIL);
    last.set(name, { ...seen, paint: () => picture });
    drawn.delete(name);
  };
}

/** Pixels across of the picture that is kept when a drawing ends. */
const THUMBNAIL = 360;

/** How the picture stands, or stood when it was last drawn. */
export function seenNow(name: string): Seen | undefined {
  return drawn.get(name)?.() ?? last.get(name);
}

/** Has a picture stand like this when it is drawn next. */
export function wantSeen(name: string, how: Wanted): void {
  wanted.set(name, how);
}

export function wantedOf(name: string): Wanted | undefined {
  return wanted.get(name);
}

/** The picture stands as it was wanted. */
export function settleSeen(name: string, how: Wanted): void {
  if (wanted.get(name) === how) wanted.delete(name);
}
