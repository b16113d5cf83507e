import type { Quote, ReportDocumentInput } from '../../contract/report-document.ts';

type DocumentNode = ReportDocumentInput['nodes'][number];
type DocumentRelationship = ReportDocumentInput['relationships'][number];

/** A report graph document in the making: its text grows piece by piece, each piece a quote. */
export class Draft {
  /** By code points, in which quotes are counted. */
  readonly #text: string[] = [];
  readonly #nodes = new Map<string, DocumentNode>();
  readonly #relationships = new Map<string, DocumentRelationship>();

  /** Adds to the text and gives the quote of what was added. */
  write(piece: string): Quote {
    const start = this.#text.length;
    this.#text.push(...piece);
    return { start, end: this.#text.length, quote: piece };
  }

  /** The quote from the start of an earlier one to the end of the text. */
  since({ start }: Quote): Quote {
    return { start, end: this.#text.length, quote: this.#text.slice(start).join('') };
  }

  /** True when this report has told of a node already. */
  has(id: string): boolean {
    return this.#nodes.has(id);
  }

  /** Adds a node, or its evidence to the node that is there. */
  node(node: DocumentNode): void {
    const known = this.#nodes.get(node.id);
    if (known) known.evidence.push(...node.evidence);
    else this.#nodes.set(node.id, node);
  }

  /** Adds a relationship, or its evidence to the one that is there. */
  relationship(relationship: DocumentRelationship): void {
    const key = `${relationship.type} ${relationship.from} ${relationship.to}`;
    const known = this.#relationships.get(key);
    if (known) known.evidence.push(...relationship.evidence);
    else this.#relationships.set(key, relationship);
  }

  document(id: string): ReportDocumentInput {
    return {
      format: 'liqa-report-graph',
      version: 1,
      report: { id, title: `تقرير رقم ${id}`, language: 'ar', text: this.#text.join('') },
      nodes: [...this.#nodes.values()],
      relationships: [...this.#relationships.values()],
    };
  }
}
