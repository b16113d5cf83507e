import { randomUUID } from 'node:crypto';
import type { NodeKind } from '../contract/model.ts';
import type { ReportChange } from '../contract/reports.ts';
import type { GraphStore, WriteTransaction } from '../server/store/graph-store.ts';
import {
  type Elements,
  type Loadable,
  type NodeElement,
  nodeKey,
  type Properties,
  relationshipKey,
} from './elements.ts';
import {
  findIds,
  findNodes,
  findRelationships,
  idsByKind,
  writeNodes,
  writeRelationships,
} from './graph-access.ts';
import { groupBy } from './group-by.ts';
import { piecewise } from './piecewise.ts';
import { planMerge } from './plan-merge.ts';
import { refuseClashes } from './refuse-clashes.ts';
import {
  holdReport,
  parseReportJson,
  readReportNode,
  reportJson,
  statedBy,
  writeReportNode,
} from './report-node.ts';
import { unloadElements } from './unload-report.ts';

type Stated = Pick<Elements, 'nodes' | 'relationships'>;
interface Count {
  nodes: number;
  relationships: number;
}

export interface StepOptions {
  /** Who undoes what a crash leaves; see `undoLoading`. */
  readonly owner: string;
  /** Nodes, or relationships, that one transaction takes at most. */
  readonly elements: number;
}

/**
 * Loads or removes a report that no single transaction of the store holds, in several. The
 * report's node is written first and holds what is to be there and what was, so that whatever
 * ends it, all can be undone from what is in the store alone.
 */
export class ReportSteps {
  readonly #store: GraphStore;
  readonly #id: string;
  readonly #loading: string;
  readonly #most: number;

  constructor(store: GraphStore, id: string, { owner, elements }: StepOptions) {
    this.#store = store;
    this.#id = id;
    this.#loading = `${owner} ${randomUUID()}`;
    this.#most = elements;
  }

  /** All of it, or, when it throws, nothing; then also what the report said before is there again. */
  async load(loadable: Loadable): Promise<ReportChange> {
    const { report, ...stated } = loadable.elements;
    const begun = await this.#begin(loadable);
    if (!begun) return this.#change({ nodes: 0, relationships: 0 }, { nodes: 0, relationships: 0 });
    try {
      const removed = begun.before
        ? await this.#take(statedBy(begun.before))
        : { nodes: -1, relationships: 0 };
      const created = await this.#add(stated);
      await this.#step((tx) => writeReportNode(tx, report));
      // And the report's own node.
      removed.nodes += 1;
      created.nodes += 1;
      return this.#change(created, removed);
    } catch (error) {
      await this.undo();
      throw error;
    }
  }

  /** Takes the report away; undefined when it is not there. Going on after a failure finishes it. */
  async remove(): Promise<ReportChange | undefined> {
    const node = await this.#takeOver();
    if (!node) return undefined;
    const removed = await this.#take(statedBy(node));
    const before = node.get('before');
    if (typeof before === 'string') await this.#take(statedBy(parseReportJson(before)));
    await this.#step((tx) => writeNodes(tx, 'delete', [{ ...this.#node, properties: node }]));
    removed.nodes += 1;
    return this.#change({ nodes: 0, relationships: 0 }, removed);
  }

  /** Brings back what was there before a loading that was not finished. */
  async undo(): Promise<void> {
    const node = await this.#takeOver();
    const before = node?.get('before');
    if (!node || typeof before !== 'string') {
      await this.remove();
      return;
    }
    const properties = parseReportJson(before);
    await this.#take(statedBy(node));
    await this.#add(statedBy(properties));
    await this.#step((tx) => writeReportNode(tx, { id: this.#id, properties }));
  }

  get #node(): Pick<NodeElement, 'kind' | 'id'> {
    return { kind: 'Report', id: this.#id };
  }

  #change(created: Count, removed: Count): ReportChange {
    return {
      id: this.#id,
      nodes: { created: created.nodes, removed: removed.nodes },
      relationships: { created: created.relationships, removed: removed.relationships },
    };
  }

  /** Writes the report's node; undefined when it says the same already. */
  #begin(loadable: Loadable): Promise<{ readonly before: Properties | undefined } | undefined> {
    const { report, nodes } = loadable.elements;
    return this.#store.write(async (tx) => {
      const before = await readReportNode(tx, this.#id);
      const same = ['sha256', 'document'].every(
        (name) => before?.get(name) === report.properties.get(name),
      );
      if (same) return undefined;
      await refuseClashes(tx, [loadable], await knownKeys(tx, [report, ...nodes]));
      await writeReportNode(tx, report, {
        loading: this.#loading,
        ...(before && { before: reportJson(before) }),
      });
      return { before };
    });
  }

  /** From now on whoever was at it can't go on. */
  #takeOver(): Promise<Properties | undefined> {
    return this.#store.write(async (tx) => {
      const properties = await readReportNode(tx, this.#id);
      if (!properties) return undefined;
      await writeReportNode(tx, { id: this.#id, properties }, { loading: this.#loading });
      return properties;
    });
  }

  #step<T>(work: (tx: WriteTransaction) => Promise<T>): Promise<T> {
    return this.#store.write(async (tx) => {
      await holdReport(tx, { id: this.#id, loading: this.#loading });
      return work(tx);
    });
  }

  async #add({ nodes, relationships }: Stated): Promise<Count> {
    const created = { nodes: 0, relationships: 0 };
    const fresh = new Set<string>();
    await piecewise(nodes, this.#most, async (elements) => {
      const made = await this.#step(async (tx) => {
        const existing = await findNodes(tx, idsByKind(elements));
        const plan = planMerge([{ id: this.#id, elements }], nodeKey, existing);
        await writeNodes(tx, 'create', plan.create);
        await writeNodes(tx, 'replace', plan.replace);
        return plan.create;
      });
      created.nodes += made.length;
      for (const node of made) fresh.add(nodeKey(node));
    });
    await piecewise(relationships, this.#most, async (elements) => {
      created.relationships += await this.#step(async (tx) => {
        const known = elements.filter(
          ({ from, to }) => !fresh.has(nodeKey(from)) && !fresh.has(nodeKey(to)),
        );
        const existing = await findRelationships(tx, known);
        const plan = planMerge([{ id: this.#id, elements }], relationshipKey, existing);
        await writeRelationships(tx, 'create', plan.create);
        await writeRelationships(tx, 'replace', plan.replace);
        return plan.create.length;
      });
    });
    return created;
  }

  async #take({ nodes, relationships }: Stated): Promise<Count> {
    const removed = { nodes: 0, relationships: 0 };
    const unload = async (stated: Stated) => {
      const gone = await this.#step((tx) => unloadElements(tx, this.#id, stated));
      removed.nodes += gone.nodes;
      removed.relationships += gone.relationships;
    };
    await piecewise(relationships, this.#most, (piece) =>
      unload({ nodes: [], relationships: piece }),
    );
    await piecewise(nodes, this.#most, (piece) => unload({ nodes: piece, relationships: [] }));
    return removed;
  }
}

/** Which of these nodes there are under their own kind, by `nodeKey`; without locking them. */
async function knownKeys(tx: WriteTransaction, nodes: readonly NodeElement[]) {
  const keys = new Set<string>();
  const groups: [NodeKind, NodeElement[]][] = [...groupBy(nodes, ({ kind }) => kind)];
  for (const [kind, group] of groups) {
    for (const id of await findIds(tx, kind, group)) keys.add(nodeKey({ kind, id }));
  }
  return keys;
}
