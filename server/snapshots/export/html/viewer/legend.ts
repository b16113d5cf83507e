/** What shapes, lines, sizes, colours and icons mean. */
import { QUIET_TONE, tonesOf } from '../../../../../contract/chosen-look.ts';
import type { LookSample } from '../../../../../contract/look-legend.ts';
import { STATUS_DASHES, statusesNotHeld } from '../../../../../contract/meeting-look.ts';
import type { MeetingStatus } from '../../../../../contract/model.ts';
import { iconNamed, nodeIcon } from '../../../../../contract/node-icons.ts';
import { data, drawn as shown, state } from './graph.ts';
import { make } from './page.ts';
import { colourOf } from './paint-icons.ts';
import { kindWord, number, words } from './saying.ts';

const SPACE = 'http://www.w3.org/2000/svg';

/** The legend in the reader's language and colours. */
export function legendItems(): readonly HTMLElement[] {
  const { statuses } = words();
  return [
    ...Object.keys(data.samples).map((kind) => make('li', [sample(kind), kindWord(kind)])),
    ...statusesNotHeld(shown.nodes).map((status) =>
      make('li', [sample('Meeting', status), statuses[status]]),
    ),
    ...data.legends[state.language].flatMap(({ title, samples }) => [
      make('li', make('b', title)),
      ...samples.map((one) =>
        make('li', [chosen(one), make('bdi', one.words), ` (${number(one.count)})`]),
      ),
    ]),
  ];
}

/** A kind's outline in its colour; of what was not held its border only. */
function sample(kind: string, status: MeetingStatus = 'held'): SVGElement {
  const colour = data.quiet ? QUIET_TONE[state.scheme] : colourOf({ kind });
  const shape = drawn('path', { d: data.samples[kind] ?? '' });
  shape.setAttribute('fill', status === 'held' ? colour : 'none');
  if (status !== 'held') {
    shape.setAttribute('stroke', colour);
    // Small as it is, it has finer dashes.
    shape.setAttribute('stroke-dasharray', STATUS_DASHES[status].map((of) => of / 3).join(' '));
  }
  return picture(12, shape);
}

/** What a size, a colour or an icon that was chosen looks like. */
function chosen({ step, tone, icon }: LookSample): SVGElement {
  const name = icon === undefined ? undefined : iconNamed(icon);
  if (name) {
    const { path, width } = nodeIcon(name);
    const line = drawn('path', {
      d: path,
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': String(width),
    });
    return picture(24, line);
  }
  const colour = tonesOf(state.scheme).get(tone ?? '') ?? QUIET_TONE[state.scheme];
  const radius = step === undefined ? 5 : 2 + step;
  return picture(12, drawn('circle', { cx: '6', cy: '6', r: String(radius), fill: colour }));
}

/** Twelve pixels across, whatever its units are. */
function picture(units: number, shape: SVGElement): SVGElement {
  const svg = drawn('svg', { width: '12', height: '12', viewBox: `0 0 ${units} ${units}` });
  svg.append(shape);
  return svg;
}

function drawn(tag: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(SPACE, tag) as SVGElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
