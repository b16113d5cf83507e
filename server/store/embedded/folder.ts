import path from 'node:path';

/** The folder of the embedded store inside the data folder (`LIQA_DATA`). */
export function embeddedFolder(data: string): string {
  return path.join(data, 'graph');
}
