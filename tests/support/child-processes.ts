import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface ChildProcessEntry {
  readonly pid: number;
  readonly command: string;
}

interface Row extends ChildProcessEntry {
  readonly parent: number;
}

/** From /proc where there is one: slim systems come without `ps`. */
function fromProc(): Row[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        // The name in brackets may itself hold spaces and brackets.
        const [, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return [{ pid: Number(name), parent: Number(parent), command }];
      } catch {
        return [];
      }
    });
}

function fromPs(): Row[] {
  return execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .flatMap((line) => {
      const match = /^\s*(\d+)\s+(\d+)\s+(.*)$/u.exec(line);
      return match
        ? [{ pid: Number(match[1]), parent: Number(match[2]), command: match[3] ?? '' }]
        : [];
    });
}

/** The processes that `parent` started and that still run. */
export function childProcesses(parent: number): readonly ChildProcessEntry[] {
  const rows = process.platform === 'linux' ? fromProc() : fromPs();
  return rows.filter((row) => row.parent === parent);
}

/** The pid of the embedded store's process under a server, or of the one that runs strangers' queries on a copy. */
export function embeddedPid(server: number, which: 'store' | 'copy' = 'store'): number | undefined {
  const named = `database-process.ts ${which}`;
  return childProcesses(server).find(({ command }) => command.includes(named))?.pid;
}
