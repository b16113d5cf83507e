/** The address's words for how the picture is arranged, and what other views were asked. */
import { MEETING_KINDS } from '../../../contract/model.ts';
import { COLOURS, ICONS, LABELS, type Look, SIZES } from '../look.ts';
import { LONGEST_NOTE, type Note, notesFitAddress } from '../note.ts';
import {
  type ActorMeetings,
  MATRIX_ORDERS,
  MATRIX_SUBJECTS,
  type MatrixAsked,
  type PathsAsked,
  type Point,
} from '../types.ts';
import { type AddressPart, choice, list, text, type Words } from './address-words.ts';

/** `pin=id,120,-40,id,…`: each node with where it is. */
export const pinnedPart: AddressPart<ReadonlyMap<string, Point>> = {
  read: (words) => {
    const items = words.get('pin') ?? [];
    const pinned = new Map<string, Point>();
    for (let at = 0; at + 2 < items.length; at += 3) {
      const [id = '', x, y] = [items[at], Number(items[at + 1]), Number(items[at + 2])];
      if (Number.isFinite(x) && Number.isFinite(y)) pinned.set(id, { x, y });
    }
    return pinned;
  },
  write: (pinned) => {
    const items = [...pinned].flatMap(([id, { x, y }]) => [id, String(x), String(y)]);
    return items.length === 0 ? [] : [['pin', items]];
  },
};

const size = choice('size', SIZES);
const colour = choice('colour', COLOURS);
const label = choice('label', LABELS);
const icon = choice('icon', ICONS);

export const lookPart: AddressPart<Look> = {
  read: (words) => ({
    size: size.read(words),
    colour: colour.read(words),
    label: label.read(words),
    icon: icon.read(words),
  }),
  write: (look) => [
    ...size.write(look.size),
    ...colour.write(look.colour),
    ...label.write(look.label),
    ...icon.write(look.icon),
  ],
};

/** Says that there are notes, too long for a link, which this browser keeps. */
const KEPT = ['notes', ['kept']] as const;

/** Whether the address leaves the notes to what the browser keeps. */
export function leavesNotes(words: Words): boolean {
  return words.get(KEPT[0])?.[0] === KEPT[1][0];
}

/** `note=id,text,id,text,…`; the whole picture's own note is on nothing, written `-`. */
export const notesPart: AddressPart<readonly Note[]> = {
  read: (words) => {
    const items = words.get('note') ?? [];
    const notes: Note[] = [];
    for (let at = 0; at + 1 < items.length; at += 2) {
      const [on = '', text = ''] = [items[at], items[at + 1]];
      notes.push({ on: on === '-' ? null : on, text: text.slice(0, LONGEST_NOTE) });
    }
    return notes;
  },
  write: (notes) => {
    if (!notesFitAddress(notes)) return [KEPT];
    const items = notes.flatMap(({ on, text }) => [on ?? '-', text]);
    return items.length === 0 ? [] : [['note', items]];
  },
};

const ends = list<string>('between');
const avoided = list('without', MEETING_KINDS);
const joining = choice('by', ['meetings', 'states']);
const chain = list<string>('chain');

export const pathsPart: AddressPart<PathsAsked> = {
  read: (words) => {
    const nodes = chain.read(words);
    return {
      ends: ends.read(words),
      without: avoided.read(words),
      states: joining.read(words) === 'states',
      // Two with a meeting between them are the shortest.
      chain: nodes.length < 3 ? [] : nodes,
    };
  },
  write: (paths) => [
    ...ends.write(paths.ends),
    ...avoided.write(paths.without),
    ...joining.write(paths.states ? 'states' : 'meetings'),
    ...chain.write(paths.chain),
  ],
};

const subject = choice('matrix', MATRIX_SUBJECTS);
const order = choice('order', MATRIX_ORDERS);

export const matrixPart: AddressPart<MatrixAsked> = {
  read: (words) => ({ of: subject.read(words), order: order.read(words) }),
  write: (matrix) => [...subject.write(matrix.of), ...order.write(matrix.order)],
};

const whose = text('whose');
const how = text('how');
const about = text('about');
export const meetingsPart: AddressPart<ActorMeetings> = {
  read: (words) => ({ of: whose.read(words), kind: how.read(words), topic: about.read(words) }),
  write: ({ of, kind, topic }) => [...whose.write(of), ...how.write(kind), ...about.write(topic)],
};
