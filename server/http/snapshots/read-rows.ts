import type { TypedJson } from '../../../contract/typed-json.ts';
import type { WrittenAnswer } from '../../store/graph-store.ts';

interface Line {
  readonly _body: readonly TypedJson[];
}

/** The rows of an answer that was written as typed lines. */
export async function* readRows({
  chunks,
}: Pick<WrittenAnswer, 'chunks'>): AsyncGenerator<readonly TypedJson[]> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line !== '') yield (JSON.parse(line) as Line)._body;
  }
  if (rest !== '') yield (JSON.parse(rest) as Line)._body;
}
