import { measureNumber } from '../../../contract/chosen-look.ts';
import { LOOK_WORDS } from '../../../contract/look-words.ts';
import type { SnapshotNode, SnapshotView } from '../../../contract/snapshot.ts';
import type { SnapshotScales } from '../../../contract/snapshot-look.ts';
import { VALUE_WORDS } from '../../../contract/value-words.ts';
import { nameOf } from './name-of.ts';
import { numberIn } from './number-in.ts';

type Language = 'ar' | 'en';

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
  readonly title: string;
  readonly samples: readonly LookSample[];
}

/** What the sizes, colours and icons that were chosen in a view say; nothing in a plain one. */
export function lookLegends(
  { scales = {} }: Pick<SnapshotView, 'scales'> = {},
  nodes: ReadonlyMap<string, SnapshotNode>,
  language: Language,
): readonly LookLegend[] {
  const { sizes, colours, icon } = LOOK_WORDS[language];
  const { size, colour, icons = [] } = scales;
  const legends = [
    size && { title: titleOf(sizes, size.by), samples: samplesOf(size, 'step', nodes, language) },
    colour && {
      title: titleOf(colours, colour.by),
      samples: samplesOf(colour, 'tone', nodes, language),
    },
    {
      title: icon,
      samples: icons.map(({ name, count }) => ({
        words: iconWords(name, language),
        count,
        icon: name,
      })),
    },
  ];
  return legends.flatMap((legend) => (legend && legend.samples.length > 0 ? [legend] : []));
}

function samplesOf(
  scale: NonNullable<SnapshotScales['colour']>,
  by: 'step' | 'tone',
  nodes: ReadonlyMap<string, SnapshotNode>,
  language: Language,
): readonly LookSample[] {
  const words = LOOK_WORDS[language];
  const number = (value: number) => numberIn(value, language);
  if (scale.type === 'steps') {
    return scale.steps.map(({ step, least, most, count }) => ({
      words: words.range(number(measureNumber(least)), number(measureNumber(most))),
      count,
      ...(by === 'step' ? { step } : { tone: `step-${step}` }),
    }));
  }
  const isState = scale.by === 'state';
  const quiet = [
    [isState ? words.otherStates : words.others, scale.others],
    [isState ? words.noState : words.none, scale.none],
  ] as const;
  return [
    ...scale.groups.map(({ key, count }, at) => {
      const state = isState ? nodes.get(key) : undefined;
      const called = isState ? key : words.group(number(Number(key) + 1));
      return { words: state ? nameOf(state, language) : called, count, tone: `group-${at}` };
    }),
    ...quiet.flatMap(([called, count]) =>
      count > 0 ? [{ words: called, count, tone: 'quiet' }] : [],
    ),
  ];
}

function titleOf(titles: Readonly<Record<string, string>>, by: string): string {
  return Object.hasOwn(titles, by) ? (titles[by] ?? by) : by;
}

function iconWords(name: string, language: Language): string {
  const { organizationKind, placeKind } = VALUE_WORDS[language];
  return titleOf({ ...organizationKind, ...placeKind }, name);
}
