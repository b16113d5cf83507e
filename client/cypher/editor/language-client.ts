import { create } from 'zustand';
import type { Answers, QuestionKind, Questions, Reply } from './language-messages.ts';

/** How far the worker is: it takes a moment to load, and may not come at all. */
export type HelpStatus = 'loading' | 'ready' | 'failed';

/** Milliseconds an answer may take before the worker is replaced: some texts keep a parser for hours. */
const PATIENCE = 8_000;
/** Milliseconds it may take to load. */
const LOADING = 60_000;
/** Workers in a row that may fail before none is started any more. */
const TRIES = 3;

export const useLanguageHelp = create<{ readonly status: HelpStatus }>()(() => ({
  status: 'loading',
}));

interface Waiting {
  readonly resolve: (answer: Answers[QuestionKind]) => void;
  readonly reject: (error: Error) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

let worker: Worker | undefined;
let failures = 0;
let last = 0;
let names: Questions['schema'] | undefined;
const waiting = new Map<number, Waiting>();
let loading: ReturnType<typeof setTimeout> | undefined;

/** Starts the worker unless there is one. */
export function startLanguageHelp(): void {
  if (worker || failures >= TRIES) return;
  useLanguageHelp.setState({ status: 'loading' });
  try {
    worker = new Worker(new URL('./language-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    failures = TRIES;
    useLanguageHelp.setState({ status: 'failed' });
    return;
  }
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => heard(data));
  worker.addEventListener('error', () => replace());
  loading = setTimeout(replace, LOADING);
}

/** Tells the worker the names there are, also one that takes its place later. */
export function tellNames(told: Questions['schema']): void {
  names = told;
  if (useLanguageHelp.getState().status === 'ready') void ask('schema', told).catch(() => {});
}

/** Asks the worker. Rejects when it isn't ready, can't tell, or takes too long. */
export function ask<K extends QuestionKind>(kind: K, question: Questions[K]): Promise<Answers[K]> {
  if (!worker || useLanguageHelp.getState().status !== 'ready') {
    return Promise.reject(new Error('The language worker is not ready'));
  }
  last += 1;
  const id = last;
  return new Promise<Answers[K]>((resolve, reject) => {
    const timer = setTimeout(replace, PATIENCE);
    waiting.set(id, { resolve: resolve as Waiting['resolve'], reject, timer });
    worker?.postMessage({ id, kind, question });
  });
}

function heard(reply: Reply): void {
  if ('ready' in reply) {
    clearTimeout(loading);
    useLanguageHelp.setState({ status: 'ready' });
    if (names) tellNames(names);
    return;
  }
  const asked = waiting.get(reply.id);
  waiting.delete(reply.id);
  clearTimeout(asked?.timer);
  if ('failure' in reply) asked?.reject(new Error(reply.failure));
  else {
    failures = 0;
    asked?.resolve(reply.answer);
  }
}

function replace(): void {
  clearTimeout(loading);
  worker?.terminate();
  worker = undefined;
  failures += 1;
  for (const { reject, timer } of waiting.values()) {
    clearTimeout(timer);
    reject(new Error('The language worker was ended'));
  }
  waiting.clear();
  if (failures < TRIES) startLanguageHelp();
  else useLanguageHelp.setState({ status: 'failed' });
}
