import { STATUS_DASHES } from '../../contract/meeting-look.ts';
import { FONT_FAMILY } from '../theme/fonts.ts';
import { DESCENT, type Look } from './look.ts';
import type { Ground } from './palette.ts';

/** The words along a line, in model pixels. */
export const EDGE_FONT_SIZE = 11;

// Straight from middle to middle and without arrows: a fraction of the work.
const manyEdges = [
  { selector: 'edge', style: { 'curve-style': 'haystack', 'haystack-radius': 0, width: 1 } },
  { selector: 'edge.told, edge.chosen', style: { 'curve-style': 'straight' } },
];

/** How lines look: by what they stand for and by the meeting's status. */
export function edgeStyles({ motion, labelScale, many }: Look, ground: Ground) {
  return [
    {
      selector: 'edge',
      style: {
        width: 1.2,
        'line-color': ground.line,
        'target-arrow-color': ground.line,
        'arrow-scale': 0.8,
        'curve-style': 'straight',
        color: ground.inkSoft,
        'font-family': FONT_FAMILY,
        'font-size': EDGE_FONT_SIZE * labelScale,
        'text-rotation': 'autorotate',
        'text-outline-color': ground.surface,
        'text-outline-width': 3,
        'text-background-padding': DESCENT * labelScale,
        'overlay-opacity': 0,
        ...(motion
          ? { 'transition-property': 'opacity', 'transition-duration': 120 }
          : { 'transition-duration': 0 }),
      },
    },
    ...(many ? manyEdges : [{ selector: 'edge.twin', style: { 'curve-style': 'bezier' } }]),
    { selector: 'edge.strong', style: { width: 2.4, 'line-color': ground.inkSoft } },
    {
      selector: 'edge.planned',
      style: { 'line-style': 'dashed', 'line-dash-pattern': STATUS_DASHES.planned },
    },
    {
      selector: 'edge.cancelled, edge.denied',
      style: {
        'line-style': 'dotted',
        'mid-target-arrow-shape': 'tee',
        'mid-target-arrow-color': ground.line,
      },
    },
    {
      selector: 'edge.contact',
      style: {
        width: 'data(width)',
        'line-color': ground.accent,
        label: 'data(word)',
        'font-size': 13 * labelScale,
        'font-weight': 600,
        'text-rotation': 'none',
        color: ground.ink,
        'text-outline-width': 0,
        'text-background-color': ground.surface,
        'text-background-opacity': 1,
        'text-background-shape': 'round-rectangle',
        'text-background-padding': 4,
        'text-border-color': ground.accent,
        'text-border-width': 1.5,
        'text-border-opacity': 1,
      },
    },
  ];
}
