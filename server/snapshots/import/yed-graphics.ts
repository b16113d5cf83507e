import type { FoundNode } from './found.ts';
import type { XmlElement } from './xml-reader.ts';

/** What yEd draws of an element: where its node is, and the words at a node or an edge. */
export class YedGraphics {
  position: FoundNode['position'];
  words: string | undefined;

  begins({ name, attributes }: XmlElement): void {
    if (name !== 'Geometry' || this.position) return;
    const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((each) =>
      Number(attributes.get(each) ?? Number.NaN),
    ) as [number, number, number, number];
    // yEd has the corner, Liqa the middle.
    const middle = { x: x + width / 2, y: y + height / 2 };
    if (Number.isFinite(middle.x) && Number.isFinite(middle.y)) this.position = middle;
  }

  ends({ name }: XmlElement, text: string): void {
    if (name !== 'NodeLabel' && name !== 'EdgeLabel') return;
    const words = text.trim();
    if (words !== '') this.words ??= words;
  }
}
