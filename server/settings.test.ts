import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings, SettingsError } from './settings.ts';

const faultsOf = (env: Record<string, string>): string => {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
  return '';
};

describe('readSettings', () => {
  it('needs nothing', () => {
    expect(readSettings({})).toEqual({
      port: 5173,
      host: '127.0.0.1',
      data: path.resolve('data'),
      token: undefined,
      editorToken: undefined,
      edit: true,
      hosts: [],
      seed: true,
      neo4j: undefined,
      snapshots: undefined,
      logLevel: 'info',
      limits: {
        requestsPerMinute: 6000,
        queryMs: 30_000,
        queryRows: 100_000,
        queriesAtOnce: 4,
        queryBytes: 64_000_000,
        snapshotBytes: 2_000_000_000,
      },
    });
  });

  it('takes an editor token that is another one, and never shows it', () => {
    const token = '0123456789abcdef';
    const faults = faultsOf({ LIQA_TOKEN: token, LIQA_EDITOR_TOKEN: token });
    expect(faults).toContain('LIQA_EDITOR_TOKEN: expected another secret than LIQA_TOKEN');
    expect(faultsOf({ LIQA_EDITOR_TOKEN: 'too-short' })).toContain('found 9 characters');
    expect(faultsOf({ LIQA_EDIT: 'yes' })).toContain('LIQA_EDIT: expected on or off; found "yes"');
    const settings = readSettings({ LIQA_EDITOR_TOKEN: token, LIQA_EDIT: 'off' });
    expect(settings).toMatchObject({ token: undefined, editorToken: token, edit: false });
  });

  it('takes a bucket with or without a folder, and says what goes with it', () => {
    const region = 'eu-central-1';
    const own = readSettings({ LIQA_SNAPSHOTS: 's3://kept', AWS_REGION: region });
    expect(own.snapshots).toEqual({ bucket: 'kept', prefix: '', endpoint: undefined, region });
    const endpoint = 'http://storage.example:9000';
    const other = { LIQA_SNAPSHOTS: 's3://kept.here/liqa/one/', LIQA_S3_ENDPOINT: endpoint };
    expect(readSettings(other).snapshots).toEqual({
      bucket: 'kept.here',
      prefix: 'liqa/one/',
      endpoint,
      region: 'us-east-1',
    });
    expect(faultsOf({ LIQA_SNAPSHOTS: 's3://kept' })).toContain(
      "AWS_REGION: expected the bucket's",
    );
    expect(faultsOf({ LIQA_S3_ENDPOINT: endpoint })).toContain(
      'LIQA_SNAPSHOTS: expected the bucket',
    );
    for (const wrong of ['kept', 's3://', 's3://kept/../other', 'https://kept', 's3://Kept']) {
      const faults = faultsOf({ LIQA_SNAPSHOTS: wrong, AWS_REGION: region });
      expect(faults).toContain('LIQA_SNAPSHOTS: expected a bucket to keep snapshots in');
    }
    expect(faultsOf({ ...other, LIQA_S3_ENDPOINT: 'storage' })).toContain(
      'the address of a service',
    );
  });

  it('reads what is set, and takes an empty variable for one that is not', () => {
    const settings = readSettings({
      PORT: '0',
      HOST: '',
      LIQA_DATA: 'elsewhere',
      LIQA_HOSTS: 'Liqa.example, liqa.example:8443',
      LIQA_SEED: 'off',
      NEO4J_URI: 'neo4j+s://graph.example',
      NEO4J_PASSWORD: 'secret',
      NEO4J_DATABASE: 'reports',
    });
    expect(settings).toMatchObject({
      port: 0,
      host: '127.0.0.1',
      data: path.resolve('elsewhere'),
      hosts: ['liqa.example', 'liqa.example:8443'],
      seed: false,
      neo4j: {
        uri: 'neo4j+s://graph.example',
        username: 'neo4j',
        password: 'secret',
        database: 'reports',
      },
    });
  });

  it('lists every fault at once: the variable, what was expected, what was found', () => {
    const faults = faultsOf({
      PORT: '65536',
      LIQA_HOSTS: 'https://liqa.example',
      LOG_LEVEL: 'loud',
      NEO4J_URI: 'localhost:7687',
      LIQA_SEED: 'no',
      HOST: '0.0.0.0',
    });
    expect(faults.split('\n').slice(1)).toEqual([
      '  PORT: expected a port from 0 to 65535 (0: any free one); found "65536"',
      '  LIQA_HOSTS: expected host names, each with or without a port, separated by commas; found "https://liqa.example"',
      '  LIQA_SEED: expected on or off; found "no"',
      '  NEO4J_URI: expected an address such as neo4j://localhost:7687 or bolt://localhost:7687; found "localhost:7687"',
      '  LOG_LEVEL: expected one of fatal, error, warn, info, debug, trace, silent; found "loud"',
      '  NEO4J_PASSWORD: expected the password that goes with NEO4J_URI; found nothing',
      '  LIQA_TOKEN: expected a secret of at least 16 characters, because HOST=0.0.0.0 can be reached from other machines; found nothing',
    ]);
  });

  it.each(['abc', '-1', '1.5', '1e3', '0x50', '99999999999999999999'])(
    'refuses the port %s',
    (PORT) => {
      expect(faultsOf({ PORT })).toContain(`PORT: expected a port`);
    },
  );

  it('needs the password that goes with the address', () => {
    expect(faultsOf({ NEO4J_URI: 'bolt://localhost:7687' })).toContain(
      'NEO4J_PASSWORD: expected the password that goes with NEO4J_URI; found nothing',
    );
  });

  it.each(['0.0.0.0', '::', '192.168.1.5', 'liqa.example', '127.0.0.1.example'])(
    'needs a token to listen on %s, and says why',
    (HOST) => {
      expect(faultsOf({ HOST })).toContain('can be reached from other machines; found nothing');
      expect(faultsOf({ HOST, LIQA_TOKEN: '0123456789abcdef' })).toBe('');
    },
  );

  it.each(['localhost', '127.0.0.1', '127.1.2.3', '::1'])('needs none on %s', (HOST) => {
    expect(faultsOf({ HOST })).toBe('');
  });

  it('never repeats a secret', () => {
    const faults = faultsOf({ LIQA_TOKEN: 'too-short', HOST: '0.0.0.0' });
    expect(faults).toContain('LIQA_TOKEN: expected at least 16');
    expect(faults).not.toContain('too-short');
  });
});
