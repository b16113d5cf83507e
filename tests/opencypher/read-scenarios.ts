import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { AstBuilder, compile, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin';
import { IdGenerator } from '@cucumber/messages';

/** One line of a scenario, with what hangs below it. */
export interface Step {
  readonly text: string;
  /** A statement. */
  readonly statement?: string;
  readonly table?: readonly (readonly string[])[];
}

/** One scenario of openCypher's kit; an outline gives one for each of its examples. */
export interface Scenario {
  /** Path below `features`, without the ending: `clauses/match/Match1`. */
  readonly feature: string;
  readonly name: string;
  /** Counted from 1 among the scenarios of the feature that have this name. */
  readonly example: number;
  readonly steps: readonly Step[];
}

/** All scenarios of the kit in `folder`, in the order of their files. */
export function readScenarios(folder: string): Scenario[] {
  const features = path.join(folder, 'features');
  const files = (readdirSync(features, { recursive: true }) as string[])
    .filter((file) => file.endsWith('.feature'))
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort();
  return files.flatMap((file) =>
    scenariosOf(file.slice(0, -'.feature'.length), readFileSync(path.join(features, file), 'utf8')),
  );
}

/** The scenarios of one feature file. */
export function scenariosOf(feature: string, text: string): Scenario[] {
  const newId = IdGenerator.incrementing();
  const parser = new Parser(new AstBuilder(newId), new GherkinClassicTokenMatcher());
  const seen = new Map<string, number>();
  return compile(parser.parse(text), feature, newId).map(({ name, steps }) => {
    const example = (seen.get(name) ?? 0) + 1;
    seen.set(name, example);
    return {
      feature,
      name,
      example,
      steps: steps.map(({ text: line, argument }): Step => {
        const rows = argument?.dataTable?.rows;
        const statement = argument?.docString?.content;
        return {
          text: line,
          ...(statement === undefined ? {} : { statement }),
          ...(rows ? { table: rows.map(({ cells }) => cells.map(({ value }) => value)) } : {}),
        };
      }),
    };
  });
}
