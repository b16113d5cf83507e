import type { StylesheetJson } from 'cytoscape';
import { CHOSEN_ICON_SHARE, STEP_SIZES, tonesOf } from '../../contract/chosen-look.ts';
import { KIND_COLOURS } from '../../contract/kind-look.ts';
import { ICON_SHARE } from '../../contract/meeting-look.ts';
import { MEETING_KINDS } from '../../contract/model.ts';
import { FONT_FAMILY } from '../theme/fonts.ts';
import { DRAWN_KINDS, type DrawnKind } from '../workspace/visible-graph.ts';
import { edgeStyles } from './edge-styles.ts';
import { meetingIcon } from './icons.ts';
import { DESCENT, type Look } from './look.ts';
import { LABEL_GAP, LINE_HEIGHT } from './measure-label.ts';
import { CHANGE_COLOURS, GROUND, type Ground } from './palette.ts';
import { SHAPES } from './shapes.ts';

const ICON_SIZE = `${ICON_SHARE * 100}%`;
const CHOSEN_ICON_SIZE = `${CHOSEN_ICON_SHARE * 100}%`;

/** Letters smaller than this on the screen are not drawn where there are many, in pixels. */
const SMALLEST = 8;

/** The styles of the whole picture: one class for a kind, one for a state, none by element. */
export function stylesheet(look: Look): StylesheetJson {
  const ground = GROUND[look.scheme];
  return [
    ...nodeStyles(look, ground),
    ...DRAWN_KINDS.flatMap((kind) => kindStyles(kind, look)),
    ...meetingStyles(look, ground),
    ...lookStyles(look, ground),
    ...edgeStyles(look, ground),
    ...changeStyles(look),
    ...stateStyles(ground),
  ] as StylesheetJson;
}

function nodeStyles({ motion, labelScale, many }: Look, ground: Ground) {
  return [
    {
      selector: 'node',
      style: {
        label: 'data(label)',
        color: ground.ink,
        'font-family': FONT_FAMILY,
        'text-wrap': 'wrap',
        'text-max-width': '2000px',
        'line-height': LINE_HEIGHT,
        'text-valign': 'bottom',
        'text-halign': 'center',
        'text-margin-y': LABEL_GAP,
        'text-outline-color': ground.surface,
        'text-outline-width': many ? 0 : 2.5,
        // Invisible, but without it the dots under a last line's ي are cut off.
        'text-background-padding': DESCENT * labelScale,
        'border-width': 2,
        'border-color': ground.surface,
        'overlay-opacity': 0,
        ...(many ? { 'min-zoomed-font-size': SMALLEST, 'border-width': 0 } : {}),
        ...(motion
          ? { 'transition-property': 'opacity', 'transition-duration': 120 }
          : { 'transition-duration': 0 }),
      },
    },
    { selector: 'node.above', style: { 'text-valign': 'top', 'text-margin-y': -LABEL_GAP } },
    {
      selector: 'core',
      style: {
        'active-bg-opacity': 0,
        'selection-box-color': ground.accent,
        'selection-box-border-color': ground.accent,
        'selection-box-border-width': 1,
        'selection-box-opacity': 0.12,
      },
    },
  ];
}

function kindStyles(kind: DrawnKind, { scheme, labelScale }: Look) {
  const { outline, points, size, fontSize, fontWeight, priority } = SHAPES[kind];
  const colour = KIND_COLOURS[scheme][kind];
  return [
    {
      selector: `.${kind}`,
      style: {
        shape:
          outline === 'circle' ? 'ellipse' : outline === 'square' ? 'round-rectangle' : 'polygon',
        ...(points ? { 'shape-polygon-points': points.join(' ') } : {}),
        ...(outline === 'square' ? { 'corner-radius': 7 } : {}),
        width: size,
        height: size,
        'background-color': colour,
        'font-size': fontSize * labelScale,
        'font-weight': fontWeight,
        'z-index': priority,
      },
    },
    {
      selector: `.${kind}.unnamed`,
      style: {
        'background-color': GROUND[scheme].surface,
        'border-color': colour,
        'border-width': 3,
      },
    },
  ];
}

function meetingStyles({ scheme }: Look, ground: Ground) {
  const colour = KIND_COLOURS[scheme].Meeting;
  const hollow = {
    'background-color': ground.surface,
    'border-color': colour,
    'border-width': 2.5,
  };
  return [
    {
      selector: '.Meeting',
      style: {
        'background-width': ICON_SIZE,
        'background-height': ICON_SIZE,
        'background-image-containment': 'over',
        'background-clip': 'none',
      },
    },
    { selector: '.Meeting.planned', style: { ...hollow, 'border-style': 'dashed' } },
    {
      selector: '.Meeting.cancelled, .Meeting.denied',
      style: { ...hollow, 'border-style': 'dotted' },
    },
    ...MEETING_KINDS.flatMap((kind) => [
      {
        selector: `.meeting-${kind}`,
        style: { 'background-image': meetingIcon(kind, 'held', ground.surface) },
      },
      {
        selector: `.meeting-${kind}.planned`,
        style: { 'background-image': meetingIcon(kind, 'planned', colour) },
      },
      {
        selector: `.meeting-${kind}.cancelled, .meeting-${kind}.denied`,
        style: { 'background-image': meetingIcon(kind, 'denied', colour) },
      },
    ]),
  ];
}

function lookStyles({ scheme, tones }: Look, ground: Ground) {
  const colours = tonesOf(scheme);
  return [
    ...STEP_SIZES.map((size, step) => ({
      selector: `node.size-${step}`,
      style: { width: size, height: size },
    })),
    {
      selector: 'node.iconed',
      style: {
        'background-image': 'data(icon)',
        'background-width': CHOSEN_ICON_SIZE,
        'background-height': CHOSEN_ICON_SIZE,
        'background-image-containment': 'over',
        'background-clip': 'none',
      },
    },
    ...tones.split(' ').flatMap((tone) => {
      const colour = colours.get(tone);
      if (colour === undefined) return [];
      return [
        { selector: `.tone-${tone}`, style: { 'background-color': colour } },
        {
          selector: `.tone-${tone}.unnamed, .tone-${tone}.planned, .tone-${tone}.cancelled, .tone-${tone}.denied`,
          style: { 'background-color': ground.surface, 'border-color': colour },
        },
      ];
    }),
  ];
}

// What became of it is told by line as well as by colour.
const CHANGE_LINES = { added: 'solid', gone: 'dotted', changed: 'dashed' } as const;

function changeStyles({ scheme }: Look) {
  return Object.entries(CHANGE_LINES).flatMap(([change, line]) => {
    const colour = CHANGE_COLOURS[scheme][change as keyof typeof CHANGE_LINES];
    return [
      {
        selector: `node.${change}`,
        style: { 'border-width': 5, 'border-color': colour, 'border-style': line },
      },
      {
        selector: `edge.${change}`,
        style: { width: 3, 'line-color': colour, 'line-style': line },
      },
    ];
  });
}

function stateStyles(ground: Ground) {
  return [
    {
      selector: 'node.pinned',
      style: {
        'underlay-color': ground.inkSoft,
        'underlay-opacity': 0.22,
        'underlay-padding': 5,
        'underlay-shape': 'ellipse',
      },
    },
    { selector: 'node.quiet', style: { 'text-opacity': 0, label: '' } },
    {
      // As if marked with a pen.
      selector: '.noted',
      style: {
        'underlay-color': ground.noted,
        'underlay-opacity': 0.55,
        'underlay-padding': 7,
      },
    },
    { selector: 'node.noted', style: { 'underlay-shape': 'ellipse' } },
    { selector: '.dim', style: { opacity: 0.25 } },
    {
      selector: 'edge.told',
      style: { label: 'data(told)', 'target-arrow-shape': 'triangle', 'z-index': 5 },
    },
    {
      selector: 'edge.chosen',
      style: { 'line-color': ground.accent, 'target-arrow-color': ground.accent },
    },
    { selector: 'edge.contact.told', style: { label: 'data(word)', 'target-arrow-shape': 'none' } },
    {
      selector: 'node.chosen, node.cursor',
      style: {
        'outline-width': 3,
        'outline-offset': 2,
        'outline-color': ground.accent,
        'outline-opacity': 1,
        'z-index': 10,
      },
    },
    { selector: 'node.cursor', style: { 'outline-style': 'dashed' } },
    { selector: 'node.chosen', style: { 'outline-style': 'solid' } },
    {
      selector: 'node.chain',
      style: {
        'underlay-color': ground.accent,
        'underlay-opacity': 0.3,
        'underlay-padding': 7,
        'underlay-shape': 'ellipse',
      },
    },
    {
      selector: 'edge.chain',
      style: {
        width: 5,
        'line-color': ground.accent,
        'target-arrow-color': ground.accent,
        'z-index': 6,
      },
    },
  ];
}
