/** How a picture's nodes look by what they are: sizes, colours and labels in classes, not one by one. */
import { GROUP_COLOURS, type Measure } from '../../contract/chosen-look.ts';
import { KIND_COLOURS } from '../../contract/kind-look.ts';
import type { IconName } from '../../contract/node-icons.ts';
import { GROUND, type Scheme } from '../canvas/palette.ts';
import type { DrawnNode, Picture } from '../canvas/picture.ts';
import type { ActorMeasures, Measures } from '../measures/measures.ts';
import type { ColourBy, Look } from '../workspace/look.ts';
import type { WorkspaceGraph } from '../workspace/types.ts';
import { iconImage, iconOf } from './node-icons.ts';
import type { Scale } from './scale.ts';
import { statesOf } from './states-of.ts';
import { stepOf, stepsOf } from './steps.ts';

/** The picture in this look; `posts` gives the words for a person's post in the reader's language. */
export function dress(
  picture: Picture,
  {
    graph,
    measures,
    look,
    scheme,
  }: { graph: WorkspaceGraph; measures: Measures; look: Look; scheme: Scheme },
  posts: ReadonlyMap<string, string>,
): Picture {
  const actors = picture.nodes.filter(({ id }) => measures.has(id)).map(({ id }) => id);
  const size = look.size === 'none' ? undefined : stepScale(actors, measures, look.size);
  const tones = tonesOf(actors, graph, measures, look.colour);
  const icons = new Map<IconName, number>();
  const nodes = picture.nodes.map((node) => {
    const dressed = { ...node };
    const measured = measures.get(node.id);
    if (size && measured) dressed.step = size.stepOf(measured);
    if (tones) dressed.tone = tones.toneOf(node.id);
    const label = labelOf(node.id, look, posts);
    if (label !== undefined) dressed.label = label;
    const known = graph.nodes.get(node.id);
    const icon = known && iconOf(known, look.icon);
    if (icon) {
      dressed.icon = { name: icon, image: iconImage(icon, inkOn(node, scheme)) };
      icons.set(icon, (icons.get(icon) ?? 0) + 1);
    } else if (look.icon === 'none') dressed.icon = 'none';
    return dressed;
  });
  // By kind, the legend's shapes tell it already.
  const told = look.icon === 'property' ? [...icons] : [];
  const byCount = told.map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
  return { ...picture, nodes, scales: { size: size?.scale, colour: tones?.scale, icons: byCount } };
}

// On a hollow node an icon has its colour.
function inkOn({ kind, unnamed }: DrawnNode, scheme: Scheme): string {
  return unnamed ? KIND_COLOURS[scheme][kind] : GROUND[scheme].surface;
}

function stepScale(actors: readonly string[], measures: Measures, by: Measure) {
  const values = actors.map((id) => measures.get(id)?.[by] ?? 0);
  const most = Math.max(0, ...values);
  return {
    scale: { type: 'steps', by, steps: stepsOf(values) } as const,
    stepOf: (measured: ActorMeasures) => stepOf(measured[by], most),
  };
}

function tonesOf(
  actors: readonly string[],
  graph: WorkspaceGraph,
  measures: Measures,
  by: ColourBy,
): { readonly scale: Scale; readonly toneOf: (id: string) => string } | undefined {
  if (by === 'kind') return undefined;
  if (by !== 'community' && by !== 'state') {
    const { scale, stepOf: step } = stepScale(actors, measures, by);
    const toneOf = (id: string) => {
      const measured = measures.get(id);
      return measured ? `step-${step(measured)}` : 'quiet';
    };
    return { scale, toneOf };
  }
  const states = by === 'state' ? statesOf(graph) : undefined;
  const groupOf = (id: string) =>
    states ? states.get(id) : measures.get(id)?.community?.toString();
  const counts = new Map<string, number>();
  for (const id of actors) {
    const group = groupOf(id);
    if (group !== undefined) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  const ranked = [...counts]
    .map(([key, count]) => ({ key, count }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  const groups = ranked.slice(0, GROUP_COLOURS);
  const tones = new Map(groups.map(({ key }, index) => [key, `group-${index}`]));
  const grouped = ranked.reduce((sum, { count }) => sum + count, 0);
  return {
    scale: {
      type: 'groups',
      by,
      groups,
      others: ranked.slice(GROUP_COLOURS).reduce((sum, { count }) => sum + count, 0),
      none: actors.length - grouped,
    },
    toneOf: (id) => tones.get(groupOf(id) ?? '') ?? 'quiet',
  };
}

// Undefined where the name stays.
function labelOf(id: string, { label }: Look, posts: ReadonlyMap<string, string>) {
  if (label === 'none') return '';
  return label === 'post' ? posts.get(id) : undefined;
}
