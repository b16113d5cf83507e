import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { type QueryReply, sendQuery } from '../http/send-query.ts';
import { compareRows } from './compare-rows.ts';
import type { Scenario, Step } from './read-scenarios.ts';
import { readValue } from './read-value.ts';
import { readGraph, sideEffects } from './side-effects.ts';
import { type Typed, toTyped } from './typed-answer.ts';

/**
 * How a scenario ended: as the kit wants it; refused because the store can't run it; not allowed
 * here whatever the store (procedures of the kit's own); or with wrong rows, wrong changes, a
 * wrong failure, or none where one is due.
 */
export interface Verdict {
  readonly outcome: 'passed' | 'refused' | 'not allowed' | 'wrong';
  /** What was refused or is wrong. */
  readonly why: string;
}

export interface Place {
  readonly url: string;
  readonly store: GraphStore;
  /** The kit's folder. */
  readonly kit: string;
}

const TYPED = 'application/vnd.neo4j.query';

class Refused extends Error {}
class NotAllowed extends Error {}
class Wrong extends Error {}

/** Runs one scenario on an empty store: all its statements go through the query route. */
export async function runScenario(place: Place, scenario: Scenario): Promise<Verdict> {
  try {
    await new Run(place).all(scenario.steps);
    return { outcome: 'passed', why: '' };
  } catch (error) {
    if (error instanceof Refused) return { outcome: 'refused', why: error.message };
    if (error instanceof NotAllowed) return { outcome: 'not allowed', why: error.message };
    if (error instanceof Wrong) return { outcome: 'wrong', why: error.message };
    throw error;
  }
}

class Run {
  readonly #place: Place;
  #parameters: Record<string, Typed> = {};
  #reply: Reply | undefined;
  #changes: Awaited<ReturnType<typeof sideEffects>> | undefined;

  constructor(place: Place) {
    this.#place = place;
  }

  async all(steps: readonly Step[]): Promise<void> {
    await this.#place.store.write((tx) => tx.run('MATCH (n) DETACH DELETE n'));
    for (const step of steps) await this.#step(step);
  }

  async #step({ text, statement = '', table = [] }: Step): Promise<void> {
    const graph = /^the (.*) graph$/u.exec(text)?.[1];
    if (graph !== undefined) return this.#prepare(this.#named(graph));
    if (text === 'an empty graph' || text === 'any graph') return;
    if (text === 'having executed:') return this.#prepare(statement);
    if (text.startsWith('there exists a procedure')) throw new NotAllowed('a procedure of its own');
    if (text === 'parameters are:') {
      this.#parameters = Object.fromEntries(
        table.map(([name = '', value = '']) => [name, toTyped(readValue(value))]),
      );
      return;
    }
    if (/^executing (control )?query:$/u.test(text)) return this.#execute(statement);
    if (text === 'no side effects') return this.#expectChanges([]);
    if (text === 'the side effects should be:') return this.#expectChanges(table);
    if (/ should be raised at /u.test(text)) return this.#expectFailure(text);
    if (text === 'the result should be empty') return this.#expectRows([], 'the result should be');
    if (text.startsWith('the result should be')) return this.#expectRows(table, text);
    throw new Error(`The kit has a step that is not known: ${text}`);
  }

  #named(graph: string): string {
    const file = path.join(this.#place.kit, 'graphs', graph, `${graph}.cypher`);
    return readFileSync(file, 'utf8');
  }

  async #prepare(statements: string): Promise<void> {
    const { errors } = await this.#send(statements.replace(/;\s*$/u, ''), 'Write');
    const failure = errors?.[0];
    if (failure && isUnsupported(failure)) throw new Refused(failure.message);
    if (failure) throw new Wrong(`set-up: ${failure.message}`);
  }

  async #execute(statement: string): Promise<void> {
    const before = await readGraph(this.#place.store);
    this.#reply = await this.#send(statement, 'Read');
    if (isWriteInRead(this.#reply)) this.#reply = await this.#send(statement, 'Write');
    const failure = this.#reply.errors?.[0];
    if (failure && isUnsupported(failure)) throw new Refused(failure.message);
    if (failure && isForbidden(failure)) throw new NotAllowed(failure.message);
    this.#changes = sideEffects(before, await readGraph(this.#place.store));
  }

  async #send(statement: string, accessMode: string): Promise<Reply> {
    const body = { statement, parameters: this.#parameters, accessMode };
    const reply = await sendQuery(this.#place, body, { accept: TYPED, type: TYPED });
    return reply.body;
  }

  #expectFailure(text: string): void {
    if (!this.#reply?.errors?.length) throw new Wrong(`no failure: ${text}`);
  }

  #expectRows(table: readonly (readonly string[])[], text: string): void {
    const failure = this.#reply?.errors?.[0];
    if (failure) throw new Wrong(`failed: ${failure.message}`);
    const { fields = [], values = [] } = this.#reply?.data ?? {};
    const answer = { fields, rows: values as Typed[][] };
    const difference = compareRows(table, answer, {
      ordered: text.includes(', in order'),
      anyListOrder: text.includes('ignoring element order for lists'),
    });
    if (difference !== undefined) throw new Wrong(difference);
  }

  #expectChanges(table: readonly (readonly string[])[]): void {
    const wanted = Object.fromEntries(table.map(([name = '', count]) => [name, Number(count)]));
    for (const [name, count] of Object.entries(this.#changes ?? {})) {
      if (count !== (wanted[name] ?? 0))
        throw new Wrong(`${name}: ${count} instead of ${wanted[name] ?? 0}`);
    }
  }
}

type Reply = QueryReply['body'];
type Failure = NonNullable<Reply['errors']>[number];

function isWriteInRead({ errors }: Reply): boolean {
  return errors?.[0]?.code === 'Neo.ClientError.Statement.AccessMode';
}
const isForbidden = ({ code }: Failure) =>
  code === 'Neo.ClientError.Security.Forbidden' || code === 'Neo.ClientError.Statement.AccessMode';
const isUnsupported = ({ code }: Failure) => code.includes('Unsupported');
