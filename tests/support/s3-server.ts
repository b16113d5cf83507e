import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { pythonPackages, S3_SERVER } from '../../scripts/setup/python-packages.mjs';

const RUN = 'import sys; from moto.server import main; main(sys.argv[1:])';
const SETTINGS = {
  // Few enough that a listing takes several pages.
  MOTO_S3_DEFAULT_MAX_KEYS: '3',
};

export interface S3Server {
  /** `http://127.0.0.1:<port>` */
  readonly endpoint: string;
  stop(): Promise<void>;
}

/** The folder that `startS3Server` wants; `missing` says that there is no Python. */
export function s3Packages(): Promise<{ folder?: string; missing?: string }> {
  return pythonPackages(S3_SERVER);
}

/** A server that speaks S3, on a free port of 127.0.0.1, with nothing in it. */
export async function startS3Server(packages: string): Promise<S3Server> {
  const child = spawn('python3', ['-c', RUN, '-H', '127.0.0.1', '-p', '0'], {
    env: { ...process.env, ...SETTINGS, PYTHONPATH: packages },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const killWithUs = () => child.kill('SIGKILL');
  process.once('exit', killWithUs);
  const exited = once(child, 'exit');
  const printed: string[] = [];
  const endpoint = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stderr }).on('line', (line) => {
      printed.push(line);
      const [address] = /http:\/\/127\.0\.0\.1:\d+/u.exec(line) ?? [];
      if (address) resolve(address);
    });
    exited.then(() => reject(new Error(`the S3 server ended:\n${printed.join('\n')}`)));
  });
  return {
    endpoint,
    async stop() {
      killWithUs();
      await exited;
      process.removeListener('exit', killWithUs);
    },
  };
}
