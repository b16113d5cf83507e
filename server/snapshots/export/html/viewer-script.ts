import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ENTRY = fileURLToPath(new URL('viewer/viewer.ts', import.meta.url));

let script: Promise<string> | undefined;

/** The viewer's script as one text that imports nothing; put together when it is first asked for. */
export function viewerScript(): Promise<string> {
  script ??= bundled();
  script.catch(() => {
    script = undefined;
  });
  return script;
}

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
