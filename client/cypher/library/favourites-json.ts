import { z } from 'zod';
import {
  CompactFault,
  mapFromCompact,
  mapToCompact,
  type ParameterValues,
} from '../parameters/compact-json.ts';
import { type Shared, tidied } from './favourite-shape.ts';
import { FileFault } from './file-fault.ts';

// The page's content policy forbids what zod would otherwise try to be faster.
z.config({ jitless: true });

const FORMAT = 'liqa-favourites';
const VERSION = 1;

/** A file of favourites as JSON; parameters in the form of `compact-json.ts`. */
const fileSchema = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  favourites: z.array(
    z.object({
      name: z.string().trim().min(1).max(200),
      folder: z.string().max(400).default(''),
      text: z.string().trim().min(1),
      parameters: z.unknown(),
    }),
  ),
});

export function writeFavouritesJson(favourites: readonly Shared[]): string {
  const file = {
    format: FORMAT,
    version: VERSION,
    favourites: favourites.map(({ name, folder, text, parameters }) => ({
      name,
      folder,
      text,
      parameters: mapToCompact(parameters),
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** @throws FileFault */
export function readFavouritesJson(content: string): readonly Shared[] {
  const json = parsed(content);
  const newer = z.object({ format: z.literal(FORMAT), version: z.int().gt(VERSION) });
  const { data: ofLater } = newer.safeParse(json);
  if (ofLater) throw new FileFault({ type: 'newer', version: ofLater.version });
  const { data, error } = fileSchema.safeParse(json);
  if (error) {
    const path = error.issues[0]?.path ?? [];
    throw new FileFault({
      type: 'notFavourites',
      pointer: path.map((key) => `/${String(key)}`).join(''),
    });
  }
  return data.favourites.map((favourite) =>
    tidied({ ...favourite, parameters: parametersIn(favourite.name, favourite.parameters) }),
  );
}

/** Parameters of a favourite, read from JSON. @throws FileFault */
export function parametersIn(name: string, json: unknown): ParameterValues {
  try {
    return json === undefined ? {} : mapFromCompact(json);
  } catch (error) {
    if (!(error instanceof CompactFault)) throw error;
    const { fault, pointer } = error;
    throw new FileFault({ type: 'badValue', name, pointer, fault });
  }
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    // V8 tells the position, others the line.
    const message = error instanceof Error ? error.message : '';
    const [, position] = /position (\d+)/u.exec(message) ?? [];
    const [, line] = /line (\d+)/u.exec(message) ?? [];
    const before = content.slice(0, position === undefined ? content.length : Number(position));
    throw new FileFault({ type: 'notJson', line: Number(line ?? before.split('\n').length) });
  }
}
