import type { Analysis, Scope } from './analysis.ts';
import { isA, isWord, nameOf, partOf, partsOf, ruleOf, type Syntax } from './syntax-tree.ts';
import type { ValueType } from './value-type.ts';

/** WITH and RETURN. A column without a name of its own gets the name that it is written as. */
export function visitProjection(analysis: Analysis, node: Syntax): void {
  const body = partOf(node, 'returnBody') as Syntax;
  const items =
    isA(body, 'returnItems') && ruleOf(body) !== 'returnBody' ? body : partOf(body, 'returnItems');
  const before = analysis.scope;
  const after: Scope = new Map();
  for (const item of items ? itemsIn(items) : []) {
    if (item.text === '*') {
      // It would give the names too that only the rewritten statement has.
      if (analysis.hasFreshNames) analysis.refuse('label-expression', item);
      for (const [name, value] of before) after.set(name, value);
    } else {
      const [name, value] = project(analysis, item, ruleOf(node) === 'returnClause');
      after.set(name, value);
    }
  }
  const isReturn = ruleOf(node) === 'returnClause';
  // ORDER BY and WHERE see what comes in beside what goes out.
  analysis.scope = new Map([...before, ...after]);
  visitRest(analysis, body);
  const where = partOf(node, 'whereClause');
  if (where) {
    const hidden = new Set([...before.keys()].filter((name) => !after.has(name)));
    const used = findVariable(where, hidden);
    if (used && !keepInSight(analysis, node, items, before))
      analysis.refuse('hidden-variable', used);
    analysis.expression(where.parts[1] as Syntax);
  }
  analysis.scope = after;
  if (isReturn) analysis.returned = after;
}

/**
 * `WITH a.x AS x WHERE a.y` → `WITH *, a.x AS x WHERE a.y WITH x`, which is the same where the WITH
 * does nothing to the rows; false where it does.
 */
function keepInSight(
  analysis: Analysis,
  node: Syntax,
  items: Syntax | undefined,
  before: Scope,
): boolean {
  const where = partOf(node, 'whereClause');
  const body = partOf(node, 'returnBody');
  if (!where || !body || !items || items !== body || AGGREGATION.test(items.text)) return false;
  const named = itemsIn(items).filter((item) => ruleOf(item) === 'returnItem');
  const names = itemsIn(items).map((item) => item.parts.at(-1)?.text ?? item.text);
  const renamed = named.map((item) => nameOf(item.parts.at(-1) as Syntax));
  if (renamed.some((name) => before.has(name)) || names.includes('*')) return false;
  analysis.rewrite(node, (write) => {
    const all = ['*', ...named.map(write)].join(', ');
    return `WITH ${all} ${write(where)} WITH ${names.join(', ')}`;
  });
  return true;
}

const AGGREGATION = /\b(?:count|collect|sum|avg|min|max|stdevp?|percentile(?:cont|disc))\s*\(/iu;

function itemsIn(items: Syntax): Syntax[] {
  return ruleOf(items) === 'returnItems'
    ? items.parts.filter((part) => part.text !== ',')
    : [items];
}

function project(analysis: Analysis, item: Syntax, named: boolean): [string, ValueType] {
  if (ruleOf(item) === 'returnItem') {
    const [expression, , variable] = item.parts as [Syntax, Syntax, Syntax];
    return [nameOf(variable), analysis.expression(expression)];
  }
  const value = analysis.expression(item);
  const isPlain = isA(item, 'variable') && item.parts.length === 0;
  if (named && !isPlain) {
    const alias = `\`${item.text.replaceAll('`', '``')}\``;
    analysis.rewrite(item, (write) => `${write(item)} AS ${alias}`);
  }
  return [isPlain ? nameOf(item) : item.text, value];
}

function visitRest(analysis: Analysis, body: Syntax): void {
  for (const part of body.parts) {
    const rule = ruleOf(part);
    if (rule === 'orderBy')
      for (const each of partsOf(part, 'orderItem'))
        analysis.expression(isA(each, 'expression') ? each : (each.parts[0] as Syntax));
    if (rule === 'skip' || rule === 'limit') checkCount(analysis, part);
  }
}

function checkCount(analysis: Analysis, part: Syntax): void {
  const count = part.parts.at(-1) as Syntax;
  if (!isA(count, 'numberLiteral') && ruleOf(count) !== 'parameter')
    analysis.refuse('limit-expression', part);
  if (isWord(part.parts[0], 'OFFSET')) analysis.refuse('clause', part);
}

function findVariable(node: Syntax, names: ReadonlySet<string>): Syntax | undefined {
  if (node.parts.length === 0)
    return isA(node, 'variable') && names.has(nameOf(node)) ? node : undefined;
  for (const part of node.parts) {
    const found = findVariable(part, names);
    if (found) return found;
  }
  return undefined;
}
