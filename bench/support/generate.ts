import type { ReportDocumentInput } from '../../contract/report-document.ts';
import { Draft } from './draft.ts';
import { CITIES, personName, STATES, TOPICS } from './names.ts';
import { seededRandom } from './random.ts';

export interface GenerateOptions {
  readonly persons: number;
  /** At least half as many as persons, or some persons meet nobody. */
  readonly meetings: number;
  /** Meetings told in one report. */
  readonly meetingsPerReport: number;
  readonly seed: number;
}

const KINDS = [
  { kind: 'bilateral', verb: 'التقى', title: 'Meeting' },
  { kind: 'phone', verb: 'هاتف', title: 'Call' },
  { kind: 'negotiation', verb: 'فاوض', title: 'Talks' },
  { kind: 'letter', verb: 'راسل', title: 'Letter' },
] as const;

/** Ten years of meetings. */
const FIRST_DAY = Date.UTC(2015, 0, 1);
const DAYS = 3650;

function dayOf(number: number): string {
  return new Date(FIRST_DAY + number * 86_400_000).toISOString().slice(0, 10);
}

/** The id of the number-th person. */
export function personId(number: number): string {
  return `person-${number}`;
}

/**
 * Report graph documents as a newsroom would make them: Arabic sentences, every node and
 * relationship with its exact quotes, persons and places shared between reports.
 */
export function* generate(options: GenerateOptions): Generator<ReportDocumentInput> {
  const random = seededRandom(options.seed);
  const below = (limit: number) => Math.floor(random() * limit);
  for (let first = 0; first < options.meetings; first += options.meetingsPerReport) {
    const draft = new Draft();
    const end = Math.min(first + options.meetingsPerReport, options.meetings);
    for (let number = first; number < end; number += 1) {
      const host = (2 * number) % options.persons;
      const fresh = (host + 1) % options.persons;
      const chosen = 2 * number < options.persons ? fresh : below(options.persons);
      tellMeeting(draft, { number, host, guest: chosen === host ? fresh : chosen, below });
    }
    yield draft.document(`report-${first / options.meetingsPerReport}`);
  }
}

interface Telling {
  readonly number: number;
  readonly host: number;
  readonly guest: number;
  readonly below: (limit: number) => number;
}

/** «التقى أحمد علي عراقجي، مستشار مصر، كريم حسن شكري، مستشار إيران، في جنيف لبحث أمن الطاقة في 2024-11-24.» */
function tellMeeting(draft: Draft, { number, host, guest, below }: Telling): void {
  const { kind, verb, title } = KINDS[below(KINDS.length)] ?? KINDS[0];
  const city = CITIES[below(CITIES.length)] ?? CITIES[0];
  const topic = TOPICS[below(TOPICS.length)] ?? TOPICS[0];
  const id = `meeting-${number}`;

  const opening = draft.write(verb);
  draft.write(' ');
  tellPerson(draft, host);
  draft.write(' ');
  tellPerson(draft, guest);
  draft.write(' في ');
  const inCity = draft.write(city.nameAr);
  draft.write(' لبحث ');
  const onTopic = draft.write(topic.nameAr);
  draft.write(' في ');
  const day = dayOf(below(DAYS));
  const onDay = draft.write(day);
  const sentence = draft.since(opening);
  draft.write('.\n');

  const [hostName, guestName] = [personName(host), personName(guest)];
  draft.node({
    kind: 'Meeting',
    id,
    titleAr: `لقاء ${hostName.nameAr} و${guestName.nameAr}`,
    titleEn: `${title} of ${hostName.nameEn} and ${guestName.nameEn}`,
    meetingKind: kind,
    status: 'held',
    date: { edtf: day, evidence: [onDay] },
    evidence: [sentence],
  });
  const { state, ...place } = city;
  draft.node({ kind: 'Place', placeKind: 'city', ...place, evidence: [inCity] });
  draft.node({ kind: 'Topic', ...topic, evidence: [onTopic] });
  for (const [from, role] of [
    [host, 'host'],
    [guest, 'visitor'],
  ] as const) {
    const type = 'TOOK_PART_IN';
    draft.relationship({ type, from: personId(from), to: id, role, evidence: [sentence] });
  }
  draft.relationship({ type: 'HELD_IN', from: id, to: city.id, evidence: [sentence] });
  draft.relationship({ type: 'DISCUSSED', from: id, to: topic.id, evidence: [sentence] });
}

/** By name; at the first time in a report also by post, as reports do. */
function tellPerson(draft: Draft, number: number): void {
  const id = personId(number);
  const name = personName(number);
  const known = draft.has(id);
  const named = draft.write(name.nameAr);
  draft.node({ kind: 'Person', id, ...name, evidence: [named] });
  if (known) return;
  const state = STATES[number % STATES.length] ?? STATES[0];
  draft.write('، ');
  const post = draft.write('مستشار ');
  const inState = draft.write(state.nameAr);
  const whole = draft.since(named);
  const postAr = draft.since(post).quote;
  draft.write('،');
  draft.node({ kind: 'State', ...state, evidence: [inState] });
  draft.relationship({
    type: 'REPRESENTS',
    from: id,
    to: state.id,
    postAr,
    postEn: `Adviser of ${state.nameEn}`,
    evidence: [whole],
  });
}
