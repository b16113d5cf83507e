import path from 'node:path';
import { z } from 'zod';
import type { BucketSettings } from './snapshots/open-bucket.ts';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/iu;

/** True for addresses that only this machine can reach. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host);
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const whole = (expected: string, least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,15}$/u, expected)
    .transform(Number)
    .refine((value) => value >= least && value <= most, expected);

const secret = z
  .string()
  .regex(/^[\x21-\x7e]{16,}$/u, 'at least 16 printable ASCII characters without blanks');

const hostName = /^([a-z0-9]([a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(:\d{1,5})?$/iu;
const bucket = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])((?:\/[\w-][\w.-]*)*)\/?$/u;
const bolt = /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/]+/u;

/** Every variable the server reads; an empty one counts as not set. */
const environmentSchema = z.object({
  PORT: whole('a port from 0 to 65535 (0: any free one)', 0, 65_535).default(5173),
  HOST: z
    .string()
    .regex(/^[a-z0-9.:[\]-]+$/iu, 'a host name or address to listen on')
    .default('127.0.0.1'),
  LIQA_DATA: z.string().default('data'),
  LIQA_TOKEN: secret.optional(),
  LIQA_EDITOR_TOKEN: secret.optional(),
  LIQA_EDIT: z.enum(['on', 'off'], 'on or off').default('on'),
  LIQA_HOSTS: z
    .string()
    .transform((list) => list.split(',').map((host) => host.trim().toLowerCase()))
    .refine(
      (hosts) => hosts.every((host) => hostName.test(host)),
      'host names, each with or without a port, separated by commas',
    )
    .default([]),
  LIQA_SEED: z.enum(['on', 'off'], 'on or off').default('on'),
  LIQA_RATE_LIMIT: whole('requests a minute and address (0: no limit)', 0, 1e9).default(6000),
  LIQA_QUERY_SECONDS: whole('seconds from 1 to 3600', 1, 3600).default(30),
  LIQA_QUERIES_AT_ONCE: whole('queries from 1 to 100', 1, 100).default(4),
  LIQA_QUERY_ROWS: whole('rows from 1 to 1000000', 1, 1_000_000).default(100_000),
  LIQA_QUERY_MEGABYTES: whole('megabytes from 1 to 256', 1, 256).default(64),
  LIQA_SNAPSHOTS: z
    .string()
    .regex(bucket, 'a bucket to keep snapshots in, such as s3://bucket or s3://bucket/folder')
    .optional(),
  LIQA_S3_ENDPOINT: z
    .url({ protocol: /^https?$/u, error: 'the address of a service, such as https://s3.example' })
    .optional(),
  AWS_REGION: z
    .string()
    .regex(/^[a-z0-9-]+$/u, 'a region such as eu-central-1')
    .optional(),
  LIQA_SNAPSHOT_MEGABYTES: whole('megabytes from 1 to 100000', 1, 100_000).default(2000),
  NEO4J_URI: z
    .string()
    .regex(bolt, 'an address such as neo4j://localhost:7687 or bolt://localhost:7687')
    .optional(),
  NEO4J_USERNAME: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z
    .string()
    .regex(/^[a-z][a-z0-9.-]{2,62}$/iu, 'a database name')
    .optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, `one of ${LOG_LEVELS.join(', ')}`).default('info'),
});

/** What variables need of each other; checked beside the rest, so that every fault shows at once. */
function crossFaults(given: Readonly<Record<string, string>>): [name: string, expected: string][] {
  const faults: [string, string][] = [];
  if (given.NEO4J_URI !== undefined && given.NEO4J_PASSWORD === undefined) {
    faults.push(['NEO4J_PASSWORD', 'the password that goes with NEO4J_URI']);
  }
  if (given.LIQA_SNAPSHOTS && !given.LIQA_S3_ENDPOINT && !given.AWS_REGION) {
    faults.push(['AWS_REGION', "the bucket's region, or another service in LIQA_S3_ENDPOINT"]);
  }
  if (given.LIQA_S3_ENDPOINT && !given.LIQA_SNAPSHOTS) {
    faults.push(['LIQA_SNAPSHOTS', 'the bucket at LIQA_S3_ENDPOINT, such as s3://bucket']);
  }
  if (given.LIQA_EDITOR_TOKEN !== undefined && given.LIQA_EDITOR_TOKEN === given.LIQA_TOKEN) {
    faults.push(['LIQA_EDITOR_TOKEN', 'another secret than LIQA_TOKEN, whose holders only read']);
  }
  if (given.HOST !== undefined && !isLoopback(given.HOST) && given.LIQA_TOKEN === undefined) {
    faults.push([
      'LIQA_TOKEN',
      `a secret of at least 16 characters, because HOST=${given.HOST} can be reached from other machines`,
    ]);
  }
  return faults;
}

/** Limits on what one request may take. */
export interface Limits {
  /** Requests a minute and address; 0 for none. */
  readonly requestsPerMinute: number;
  /** Long queries of the query route that run at the same time; quick ones have places of their own. */
  readonly queriesAtOnce: number;
  /** Milliseconds that a query may run. */
  readonly queryMs: number;
  readonly queryRows: number;
  /** Bytes of one query's reply. */
  readonly queryBytes: number;
  /** Bytes of a snapshot that is sent to be imported. */
  readonly snapshotBytes: number;
}

export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Absolute folder of the embedded store. */
  readonly data: string;
  readonly token: string | undefined;
  /** Where it is set, only who sends it edits. */
  readonly editorToken: string | undefined;
  /** Whether anybody edits. */
  readonly edit: boolean;
  /** Further names that the server is reached under, e.g. behind a proxy; lower-case, with or without port. */
  readonly hosts: readonly string[];
  /** Whether the shipped reports are loaded at start. */
  readonly seed: boolean;
  readonly neo4j:
    | {
        readonly uri: string;
        readonly username: string;
        readonly password: string;
        readonly database: string | undefined;
      }
    | undefined;
  /** The bucket that snapshots are kept in; undefined for a folder of `data`. */
  readonly snapshots: BucketSettings | undefined;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly limits: Limits;
}

/** Every fault of the environment at once; the message is for people. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** Secrets are not repeated in a message that may be logged. */
const SECRET = new Set(['LIQA_TOKEN', 'LIQA_EDITOR_TOKEN', 'NEO4J_PASSWORD']);

/**
 * Reads the settings.
 *
 * @throws SettingsError that lists every faulty variable, what was expected and what was found
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(
    Object.keys(environmentSchema.shape).flatMap((name) => {
      const value = env[name]?.trim();
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );
  const { data: found, error } = environmentSchema.safeParse(given);
  const faults = [
    ...(error?.issues ?? []).map((issue) => [String(issue.path[0]), issue.message] as const),
    ...crossFaults(given),
  ];
  if (!found || faults.length > 0) {
    const lines = faults.map(([name, expected]) => {
      const value = given[name];
      const shown =
        value === undefined ? 'nothing' : SECRET.has(name) ? hidden(value) : `"${value}"`;
      return `  ${name}: expected ${expected}; found ${shown}`;
    });
    throw new SettingsError(`Liqa can't start with these settings:\n${lines.join('\n')}`);
  }
  return {
    port: found.PORT,
    host: found.HOST,
    data: path.resolve(found.LIQA_DATA),
    token: found.LIQA_TOKEN,
    editorToken: found.LIQA_EDITOR_TOKEN,
    edit: found.LIQA_EDIT === 'on',
    hosts: found.LIQA_HOSTS,
    seed: found.LIQA_SEED === 'on',
    neo4j:
      found.NEO4J_URI === undefined
        ? undefined
        : {
            uri: found.NEO4J_URI,
            username: found.NEO4J_USERNAME,
            password: found.NEO4J_PASSWORD ?? '',
            database: found.NEO4J_DATABASE,
          },
    snapshots: bucketOf(found.LIQA_SNAPSHOTS, found.LIQA_S3_ENDPOINT, found.AWS_REGION),
    logLevel: found.LOG_LEVEL,
    limits: {
      requestsPerMinute: found.LIQA_RATE_LIMIT,
      queriesAtOnce: found.LIQA_QUERIES_AT_ONCE,
      queryMs: found.LIQA_QUERY_SECONDS * 1000,
      queryRows: found.LIQA_QUERY_ROWS,
      queryBytes: found.LIQA_QUERY_MEGABYTES * 1_000_000,
      snapshotBytes: found.LIQA_SNAPSHOT_MEGABYTES * 1_000_000,
    },
  };
}

function bucketOf(
  address: string | undefined,
  endpoint: string | undefined,
  region = 'us-east-1',
): BucketSettings | undefined {
  const [, name = '', folder = ''] = bucket.exec(address ?? '') ?? [];
  if (name === '') return undefined;
  return { bucket: name, prefix: folder === '' ? '' : `${folder.slice(1)}/`, endpoint, region };
}

const hidden = (secret: string): string => `${secret.length} characters`;
