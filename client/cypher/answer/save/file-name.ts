import type { FileFormat } from './file-format.ts';

/** A file's name after the query and the time: `match-p-person-return-p-2024-11-05-1432.csv`. */
export function fileName(statement: string, at: Date, format: FileFormat): string {
  const words = statement
    .replace(/\/\/.*|\/\*[\s\S]*?\*\//gu, ' ')
    .match(/[\p{L}\p{M}\p{N}]+/gu)
    ?.join('-')
    .toLowerCase();
  const two = (n: number) => String(n).padStart(2, '0');
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  const time = two(at.getHours()) + two(at.getMinutes());
  const name = Array.from(words ?? 'cypher')
    .slice(0, 40)
    .join('')
    .replace(/-$/u, '');
  return `${name}-${day}-${time}.${format}`;
}
