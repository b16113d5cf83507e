import { describe, expect, it } from 'vitest';
import { completeLock, missingPlatforms, platformOf } from './complete-lock.mjs';

const lock = () => ({
  lockfileVersion: 3,
  packages: {
    '': { name: 'some' },
    'node_modules/engine': {
      version: '1.2.3',
      dev: true,
      license: 'MIT',
      optionalDependencies: { '@engine/linux-x64-gnu': '1.2.3', '@engine/darwin-arm64': '1.2.3' },
    },
    'node_modules/@engine/linux-x64-gnu': { version: '1.2.3', optional: true },
  },
});

describe('completeLock', () => {
  it('adds the platforms that npm left out, and nothing else', () => {
    const { packages } = completeLock(lock());
    expect(packages['node_modules/@engine/darwin-arm64']).toEqual({
      version: '1.2.3',
      cpu: ['arm64'],
      os: ['darwin'],
      dev: true,
      license: 'MIT',
      optional: true,
    });
    expect(Object.keys(packages)).toHaveLength(4);
    expect(missingPlatforms({ packages })).toEqual([]);
  });

  it('does nothing to a lock file that is complete', () => {
    const complete = completeLock(lock());
    expect(completeLock(complete)).toEqual(complete);
  });
});

describe('platformOf', () => {
  it.each([
    ['@a/darwin-x64', { os: ['darwin'], cpu: ['x64'] }],
    ['@a/b-linux-arm64-musl', { os: ['linux'], cpu: ['arm64'], libc: ['musl'] }],
    ['@a/b-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'], libc: ['glibc'] }],
    ['@a/win32-ia32-msvc', { os: ['win32'], cpu: ['ia32'] }],
    ['@a/android-arm-eabi', { os: ['android'], cpu: ['arm'] }],
    ['@a/wasm32-wasi', undefined],
  ])('%s', (name, platform) => {
    expect(platformOf(name)).toEqual(platform);
  });
});
