/// <reference lib="webworker" />
/** The layout off the page's thread. */
import { arrange } from './arrange.ts';
import type { LayoutRequest } from './layout-types.ts';

addEventListener('message', ({ data }: MessageEvent<{ turn: number; request: LayoutRequest }>) => {
  postMessage({ turn: data.turn, positions: arrange(data.request) });
});
