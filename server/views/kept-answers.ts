import type { GraphStore, QueryOptions } from '../store/graph-store.ts';

/** Characters of JSON that are kept at most; an overview of a large graph has about a million. */
const MOST = 24_000_000;

interface Kept {
  readonly revision: string;
  readonly json: string;
}

export interface KeptAnswers {
  /** The answer to a question as JSON: what was answered before, if nothing changed since. */
  json(
    question: string,
    options: Pick<QueryOptions, 'signal' | 'timeoutMs'>,
    answer: () => Promise<object>,
  ): Promise<string>;
}

/**
 * Keeps answers about the whole graph, which take the longer the larger it is, until it changes.
 * Those that were asked for longest ago go first.
 */
export function createKeptAnswers(
  store: Pick<GraphStore, 'revision'>,
  most: number = MOST,
): KeptAnswers {
  // In the order in which they were last asked for.
  const kept = new Map<string, Kept>();
  let characters = 0;

  const forget = (question: string): void => {
    characters -= kept.get(question)?.json.length ?? 0;
    kept.delete(question);
  };
  const keep = (question: string, answer: Kept): void => {
    forget(question);
    if (answer.json.length > most) return;
    kept.set(question, answer);
    characters += answer.json.length;
    for (const oldest of kept.keys()) {
      if (characters <= most) break;
      forget(oldest);
    }
  };

  return {
    async json(question, options, answer) {
      const revision = await store.revision(options);
      const known = kept.get(question);
      if (known?.revision === revision) {
        keep(question, known);
        return known.json;
      }
      const json = JSON.stringify(await answer());
      keep(question, { revision, json });
      return json;
    },
  };
}
