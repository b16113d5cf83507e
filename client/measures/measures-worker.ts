/// <reference lib="webworker" />
/** Measuring off the page's thread. */
import { type Contacts, measure } from './measures.ts';

addEventListener('message', ({ data }: MessageEvent<Contacts>) => {
  postMessage(measure(data));
});
