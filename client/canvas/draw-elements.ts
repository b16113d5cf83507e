/** Brings the drawn elements in line with a picture: comes, goes, changes, moves. */
import type { Core, ElementDefinition } from 'cytoscape';
import { contactWidth } from '../../contract/contacts.ts';
import type { Positions } from './layout/layout-types.ts';
import { labelOf } from './measure-label.ts';
import type { DrawnEdge, DrawnNode, Picture } from './picture.ts';

const SETTLE = 360;

/** Classes that say how an element stands now, not what it is. */
const STATES = ['dim', 'chosen', 'told', 'cursor', 'chain'];

/** How a picture is to stand when nothing moves any more. */
interface Standing {
  readonly positions: Positions;
  /** The nodes whose labels have room there, and whether those stand above. */
  readonly room: ReadonlyMap<string, boolean>;
  /** It stands so at once. */
  readonly still: boolean;
}

/** Draws the picture with each node at its place; resolves when nothing moves any more. */
export async function drawElements(
  cy: Core,
  picture: Picture,
  { positions, room, still }: Standing,
): Promise<void> {
  const wanted = new Set([...picture.nodes, ...picture.edges].map(({ id }) => id));
  const definitions = [
    ...picture.nodes.map((node) =>
      nodeDefinition(node, positions.get(node.id)?.above, picture.pinned?.has(node.id)),
    ),
    ...edgeDefinitions(picture.edges),
  ];
  cy.nodes().stop(true);
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    const origins = new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }] as const));
    const coming: ElementDefinition[] = [];
    for (const definition of definitions) {
      const id = definition.data.id ?? '';
      if (definition.group === 'nodes') definition.classes += labelClasses(room.get(id));
      const drawn = cy.getElementById(id);
      if (drawn.nonempty()) {
        drawn.data(definition.data);
        const states = STATES.filter((state) => drawn.hasClass(state));
        drawn.classes([definition.classes, ...states].join(' '));
        continue;
      }
      coming.push(definition);
      if (definition.group !== 'nodes') continue;
      const origin = still || origins.size === 0 ? undefined : originOf(id, picture, origins);
      const { x, y } = origin ?? positions.get(id) ?? { x: 0, y: 0 };
      definition.position = { x, y };
    }
    // All at once: one by one each would be sorted in among the others.
    cy.add(coming);
  });
  await move(cy, positions, still);
}

async function move(cy: Core, positions: Positions, still: boolean): Promise<void> {
  if (still || document.hidden) {
    cy.batch(() => {
      cy.nodes().forEach((node) => {
        const at = positions.get(node.id());
        const { x, y } = node.position();
        if (at && (at.x !== x || at.y !== y)) node.position({ x: at.x, y: at.y });
      });
    });
    return;
  }
  const moving = cy.nodes().filter((node) => {
    const at = positions.get(node.id());
    const { x, y } = node.position();
    return at !== undefined && Math.hypot(at.x - x, at.y - y) > 0.5;
  });
  if (moving.empty()) return;
  await moving
    .layout({
      name: 'preset',
      positions: Object.fromEntries([...positions].map(([id, { x, y }]) => [id, { x, y }])),
      fit: false,
      animate: true,
      animationDuration: SETTLE,
      animationEasing: 'ease-out-cubic',
    })
    .run()
    .promiseOn('layoutstop');
}

function labelClasses(above: boolean | undefined): string {
  return above === undefined ? ' quiet' : above ? ' above' : '';
}

// A new node grows out of a neighbour that was there before.
function originOf(
  id: string,
  { edges }: Picture,
  origins: ReadonlyMap<string, { x: number; y: number }>,
) {
  for (const { source, target } of edges) {
    const other = source === id ? target : target === id ? source : undefined;
    const origin = other === undefined ? undefined : origins.get(other);
    if (origin) return origin;
  }
  return undefined;
}

function nodeDefinition(node: DrawnNode, above = false, pinned = false): ElementDefinition {
  const { kind, meeting, unnamed, noted } = node;
  const classes = [kind, unnamed ? 'unnamed' : '', noted ? 'noted' : '', pinned ? 'pinned' : ''];
  if (node.step !== undefined) classes.push(`size-${node.step}`);
  if (node.tone !== undefined) classes.push(`tone-${node.tone}`);
  if (meeting) classes.push(`meeting-${meeting.kind}`, meeting.status);
  if (node.change) classes.push(node.change);
  if (node.icon !== undefined) classes.push('iconed');
  return {
    group: 'nodes',
    data: { id: node.id, label: labelOf(node).text, above, icon: imageOf(node.icon) },
    classes: classes.filter(Boolean).join(' '),
  };
}

function imageOf(icon: DrawnNode['icon']): string | undefined {
  return typeof icon === 'object' ? icon.image : icon;
}

function edgeDefinitions(edges: readonly DrawnEdge[]): ElementDefinition[] {
  const bundles = new Map<string, number>();
  const bundleOf = ({ source, target }: DrawnEdge) => [source, target].sort().join(' ');
  for (const edge of edges) bundles.set(bundleOf(edge), (bundles.get(bundleOf(edge)) ?? 0) + 1);
  return edges.map((edge) => {
    const { id, source, target, words, status, strong, contact } = edge;
    const twin = (bundles.get(bundleOf(edge)) ?? 0) > 1;
    const width = contact ? contactWidth(contact) : 1;
    return {
      group: 'edges',
      data: { id, source, target, words, word: words[0] ?? '', width },
      classes: [
        contact ? 'contact' : strong ? 'strong' : '',
        twin ? 'twin' : '',
        status === 'held' ? '' : status,
        edge.change ?? '',
        edge.noted ? 'noted' : '',
      ]
        .filter(Boolean)
        .join(' '),
    };
  });
}
