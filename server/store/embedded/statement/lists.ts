import type { Analysis } from './analysis.ts';
import { isWord, nameOf, ruleOf, type Syntax } from './syntax-tree.ts';
import {
  ANYTHING,
  canBe,
  either,
  eitherOf,
  isUnknown,
  KIND,
  listOf,
  NUMBER,
  notNull,
  type,
  type ValueType,
} from './value-type.ts';

const ENTITIES = KIND.node | KIND.relationship | KIND.path;

export function visitListLiteral(analysis: Analysis, node: Syntax): ValueType {
  const items = node.parts.slice(1, -1).filter(({ text }) => text !== ',');
  const all = eitherOf(items.map((item) => analysis.expression(item)));
  if (isMixed(all)) analysis.refuse('mixed-numbers', node);
  if (canBe(all, ENTITIES) && canBe(all, ~(ENTITIES | KIND.null)))
    analysis.refuse('mixed-columns', node);
  return listOf(all);
}

/** True when the engine gives other types than went into the list. */
export function isMixed(all: ValueType): boolean {
  if (isUnknown(all)) return false;
  const { kinds } = notNull(all);
  const others = (some: number) => (kinds & some) !== 0 && (kinds & ~some) !== 0;
  if (others(KIND.float) || others(KIND.duration)) return true;
  for (const moment of [KIND.date, KIND.localTime, KIND.time, KIND.localDateTime, KIND.dateTime])
    if ((kinds & moment) !== 0 && kinds !== moment) return true;
  const { items } = all;
  return items !== undefined && !isUnknown(items) && isMixedItems(items);
}

function isMixedItems(items: ValueType): boolean {
  return (items.kinds & NUMBER) === NUMBER || isMixed(items);
}

/** What the items of a list can be. */
export function itemsOf(list: ValueType): ValueType {
  return list.items ?? ANYTHING;
}

/** `[x IN list WHERE predicate | value]` */
export function visitListComprehension(analysis: Analysis, node: Syntax): ValueType {
  const [, variable, , list] = node.parts as Syntax[];
  const items = analysis.whileCollecting(() => itemsOf(analysis.expression(list as Syntax)));
  return analysis.within(new Map([[nameOf(variable as Syntax), items]]), () => {
    let value = items;
    for (const [index, part] of node.parts.entries()) {
      if (isWord(part, 'WHERE')) analysis.expression(node.parts[index + 1] as Syntax);
      if (part.text === '|') value = analysis.expression(node.parts[index + 1] as Syntax);
    }
    return listOf(value);
  });
}

/** `[(a)-->(b) | value]`: the engine drops nulls, which a list around each of them prevents. */
export function visitPatternComprehension(analysis: Analysis, node: Syntax): ValueType {
  return analysis.within(new Map(), () => {
    for (const part of node.parts.slice(1, -2))
      if (ruleOf(part) !== 'variable') analysis.walk(part);
    const value = node.parts.at(-2) as Syntax;
    const kind = analysis.expression(value);
    if (!isUnknown(kind) && (kind.kinds & KIND.null) === 0) return listOf(kind);
    analysis.rewrite(value, (write) => `[${write(value)}]`);
    analysis.rewrite(node, (write) => `[${FRESH} IN ${write(node)} | ${FRESH}[0]]`);
    return listOf(kind);
  });
}

const FRESH = '__item';

/**
 * `any(x IN list WHERE p)` and its like. The engine takes a predicate that is null for false, so
 * where that can be seen (not directly in WHERE) the four are written out.
 */
export function visitListPredicate(analysis: Analysis, node: Syntax): ValueType {
  const [kind, , variable, , list] = node.parts as Syntax[];
  const where = node.parts.findIndex((part) => isWord(part, 'WHERE'));
  const items = analysis.whileCollecting(() => itemsOf(analysis.expression(list as Syntax)));
  const predicate = node.parts[where + 1] as Syntax;
  analysis.within(new Map([[nameOf(variable as Syntax), items]]), () =>
    analysis.expression(where < 0 ? (variable as Syntax) : predicate),
  );
  if (where < 0 || /\brand\s*\(/iu.test(node.text)) return BOOLEAN;
  analysis.rewrite(node, (write) => {
    const [all, name, test] = [list, variable, predicate].map((part) => write(part as Syntax));
    const count = (condition: string) => `size([${name} IN ${all} WHERE ${condition}])`;
    const [yes, no, unknown] = [
      count(`${test}`),
      count(`NOT (${test})`),
      count(`(${test}) IS NULL`),
    ] as const;
    const outcome = {
      any: `WHEN ${yes} > 0 THEN true WHEN ${unknown} > 0 THEN null ELSE false`,
      none: `WHEN ${yes} > 0 THEN false WHEN ${unknown} > 0 THEN null ELSE true`,
      all: `WHEN ${no} > 0 THEN false WHEN ${unknown} > 0 THEN null ELSE true`,
      single: `WHEN ${yes} > 1 THEN false WHEN ${unknown} > 0 THEN null ELSE ${yes} = 1`,
    }[(kind as Syntax).text.toLowerCase() as 'any'];
    return `(CASE WHEN (${all}) IS NULL THEN null ${outcome} END)`;
  });
  return BOOLEAN;
}

const BOOLEAN = type(KIND.boolean | KIND.null);

/** `reduce(sum = 0, x IN list | sum + x)` */
export function visitReduce(analysis: Analysis, node: Syntax): ValueType {
  const [, , sum, , start, , variable, , list, , step] = node.parts as Syntax[];
  const from = analysis.expression(start as Syntax);
  const items = itemsOf(analysis.expression(list as Syntax));
  const seen = (value: ValueType) =>
    new Map([
      [nameOf(sum as Syntax), value],
      [nameOf(variable as Syntax), items],
    ]);
  const result = analysis.within(seen(ANYTHING), () => analysis.expression(step as Syntax));
  return either(from, result);
}
