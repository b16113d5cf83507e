import { measureNumber } from './chosen-look.ts';
import { LOOK_WORDS } from './look-words.ts';
import type { SnapshotScales } from './snapshot-look.ts';
import { VALUE_WORDS } from './value-words.ts';
import { wordFor } from './word-for.ts';

/** One thing that a size, a colour or an icon says; how it looks, and in how many nodes. */
export interface LookSample {
  readonly words: string;
  readonly count: number;
  readonly step?: number;
  readonly tone?: string;
  readonly icon?: string;
}

/** What sizes, colours or icons say together. */
export interface LookLegend {
  readonly type: 'steps' | 'groups' | 'icons';
  readonly title: string;
  /** What it goes by, such as `degree`; absent for icons. */
  readonly by?: string;
  readonly samples: readonly LookSample[];
}

/** How what is told is written. */
interface Telling {
  readonly language: 'ar' | 'en';
  readonly number: (value: number) => string;
  /** What a state is called, by its id. */
  readonly stateName: (id: string) => string;
}

type Scale = NonNullable<SnapshotScales['colour']>;

/** What the sizes, colours and icons that were chosen say, in the page and in what leaves it. */
export function lookLegends(
  { size, colour, icons = [] }: SnapshotScales,
  telling: Telling,
): readonly LookLegend[] {
  const { sizes, colours, icon } = LOOK_WORDS[telling.language];
  const { organizationKind, placeKind } = VALUE_WORDS[telling.language];
  const kinds = { ...organizationKind, ...placeKind };
  const legends = [
    size && legendOf(size, 'step', sizes, telling),
    colour && legendOf(colour, 'tone', colours, telling),
    {
      type: 'icons' as const,
      title: icon,
      samples: icons.map(({ name, count }) => ({ words: wordFor(name, kinds), count, icon: name })),
    },
  ];
  return legends.flatMap((legend) => (legend && legend.samples.length > 0 ? [legend] : []));
}

function legendOf(
  scale: Scale,
  shown: 'step' | 'tone',
  titles: Readonly<Record<string, string>>,
  telling: Telling,
): LookLegend {
  const { type, by } = scale;
  const samples =
    type === 'steps' ? stepSamples(scale, shown, telling) : groupSamples(scale, telling);
  return { type, by, title: wordFor(by, titles), samples };
}

function stepSamples(
  { steps }: Extract<Scale, { type: 'steps' }>,
  shown: 'step' | 'tone',
  { language, number }: Telling,
): readonly LookSample[] {
  return steps.map(({ step, least, most, count }) => ({
    words: LOOK_WORDS[language].range(number(measureNumber(least)), number(measureNumber(most))),
    count,
    ...(shown === 'step' ? { step } : { tone: `step-${step}` }),
  }));
}

function groupSamples(
  { by, groups, others, none }: Extract<Scale, { type: 'groups' }>,
  { language, number, stateName }: Telling,
): readonly LookSample[] {
  const words = LOOK_WORDS[language];
  const isState = by === 'state';
  const quiet = [
    [isState ? words.otherStates : words.others, others],
    [isState ? words.noState : words.none, none],
  ] as const;
  return [
    ...groups.map(({ key, count }, at) => ({
      words: isState ? stateName(key) : words.group(number(Number(key) + 1)),
      count,
      tone: `group-${at}`,
    })),
    ...quiet.flatMap(([called, count]) =>
      count > 0 ? [{ words: called, count, tone: 'quiet' }] : [],
    ),
  ];
}
