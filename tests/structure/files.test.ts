import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFiles, read, sourceFiles } from './source-files.ts';

const lines = (file: string) => read(file).split('\n').length - 1;

const CODE = /\.(tsx?|mjs|cjs)$/u;
const codeFiles = () => projectFiles().filter((file) => CODE.test(file));

/** Tools load these by their default export. */
const CONFIGS = /^(vite|vitest|postcss)\.config\.(ts|mjs|cjs)$|^\.dependency-cruiser\.mjs$/u;
/** Tests stand in folders of tests or beside what they test; they may name what they forbid. */
const TEST = /^tests\/|\.test\.(tsx?|mjs)$/u;

describe('source files', () => {
  it('are short: half of them under 100 lines, none over 400', () => {
    const lengths = sourceFiles().map((file) => ({ file, lines: lines(file) }));
    const sorted = lengths.map((entry) => entry.lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(100);
    expect(lengths.filter((entry) => entry.lines > 400)).toEqual([]);
  });

  it('are named in kebab-case, React components in PascalCase', () => {
    const allowed =
      /^(\.?[a-z0-9]+(-[a-z0-9]+)*(\.(config|properties))?(\.(test|d))?\.(ts|mjs|cjs)|([A-Z][A-Za-z0-9]*|[a-z0-9]+(-[a-z0-9]+)*)(\.test)?\.tsx)$/u;
    const named = codeFiles().filter((file) => !allowed.test(path.posix.basename(file)));
    expect(named).toEqual([]);
  });

  it('in PascalCase export a component', () => {
    const components = sourceFiles().filter((file) =>
      /^[A-Z].*\.tsx$/u.test(path.posix.basename(file)),
    );
    const component = /^export (function|const|class) [A-Z]/mu;
    expect(components.filter((file) => !component.test(read(file)))).toEqual([]);
  });

  it('have no catch-all name', () => {
    const vague = /^(utils?|helpers?|common|misc|index)\.(tsx?|mjs|cjs)$/u;
    expect(codeFiles().filter((file) => vague.test(path.posix.basename(file)))).toEqual([]);
  });

  it('are no barrels: none passes on a whole file, or nothing but what others have', () => {
    const whole = /^export\s+(type\s+)?\*/mu;
    const passedOn = /^export\s+(type\s+)?\{[^}]*\}\s*from\s/mu;
    const own =
      /^export\s+(const|let|function|async function|class|interface|type\s+\w|abstract|default)/mu;
    const barrels = codeFiles().filter((file) => {
      const text = read(file);
      return whole.test(text) || (passedOn.test(text) && !own.test(text));
    });
    expect(barrels).toEqual([]);
  });

  it('have no default export, but for tool configurations', () => {
    const withDefault = codeFiles().filter(
      (file) => !CONFIGS.test(file) && /^export default\b/mu.test(read(file)),
    );
    expect(withDefault).toEqual([]);
  });
});

describe('every file', () => {
  const TEXT = /\.(tsx?|mjs|cjs|js|json|md|yaml|yml|html|css|txt|sh)$|(^|\/)[^.]+$|\.npmrc$/u;
  const texts = () => projectFiles().filter((file) => TEXT.test(file));

  it('names no path of the machine it was written on', () => {
    // Spelled apart, so that this file does not find itself.
    const machine = new RegExp(
      ['/wo', 'rk/|/ho', 'me/[a-z]|/Us', 'ers/[a-z]|/ro', 'ot/'].join(''),
      'u',
    );
    expect(texts().filter((file) => machine.test(read(file)))).toEqual([]);
  });

  it('makes temporary folders where the platform says', () => {
    const fixed = new RegExp(['[\'"`]/t', 'mp/'].join(''), 'u');
    expect(codeFiles().filter((file) => fixed.test(read(file)))).toEqual([]);
  });

  it('names no package registry where packages come from', () => {
    const places = ['package-lock.json', '.npmrc', 'package.json'];
    const host =
      /https?:\/\/(?!(opencollective|github|tidelift|www\.patreon|ko-fi)\b)[^"\s]*regist|resolved"/u;
    expect(places.filter((file) => host.test(read(file)))).toEqual([]);
  });

  it('that is a test runs: none is focused, and only support for tests leaves any out', () => {
    const partial = projectFiles().filter(
      (file) =>
        TEST.test(file) &&
        !/^tests\/(structure|support)\//u.test(file) &&
        /\.(only|skip)\(/u.test(read(file)),
    );
    expect(partial).toEqual([]);
  });
});
