import type { GraphNode } from '../../contract/graph.ts';
import { NODE_KINDS, ORGANIZATION_KINDS, PLACE_KINDS } from '../../contract/model.ts';
import { type IconName, nodeIcon } from '../../contract/node-icons.ts';
import type { IconBy } from '../workspace/look.ts';

/** A node's icon; undefined for those that have none by that, or their own as meetings do. */
export function iconOf({ labels, properties }: GraphNode, by: IconBy): IconName | undefined {
  const kind = NODE_KINDS.find((one) => labels.includes(one));
  if (kind === undefined || kind === 'Meeting' || kind === 'Report') return undefined;
  if (by === 'kind') return kind;
  if (by !== 'property') return undefined;
  const value = properties.kind;
  if (kind === 'Place') return PLACE_KINDS.find((one) => one === value);
  const body = kind === 'Organization' && ORGANIZATION_KINDS.find((one) => one === value);
  return body && body !== 'other' ? body : undefined;
}

/** An icon as an image of our own, allowed by the page's content policy. */
export function iconImage(name: IconName, colour: string): string {
  const { path, width } = nodeIcon(name);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 24 24" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"><path d="${path}"/></svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
