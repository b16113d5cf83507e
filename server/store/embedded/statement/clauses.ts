import type { Analysis, Scope, Write } from './analysis.ts';
import { itemsOf } from './lists.ts';
import { visitPattern } from './patterns.ts';
import { visitProjection } from './projections.ts';
import { isA, isWord, nameOf, partOf, partsOf, ruleOf, type Syntax } from './syntax-tree.ts';
import { ANYTHING, canBe, KIND, orNull, type } from './value-type.ts';
import { visitWriting } from './writing-clauses.ts';

const KNOWN_PROCEDURES = /^db\s*\.\s*(labels|relationshipTypes|propertyKeys)$/u;
const REFUSED = new Set([
  'useClause',
  'finishClause',
  'filterClause',
  'letClause',
  'forListClause',
  'loadCSVClause',
  'orderBySkipLimitClause',
]);

type Visit = (analysis: Analysis, node: Syntax) => void;

const VISITS: Readonly<Partial<Record<string, Visit>>> = {
  union: visitUnion,
  matchClause: visitMatch,
  withClause: visitProjection,
  returnClause: visitProjection,
  unwindClause: visitUnwind,
  subqueryClause: visitSubquery,
  callClause: visitCall,
  createClause: visitWriting,
  insertClause: visitWriting,
  mergeClause: visitWriting,
  setClause: visitWriting,
  removeClause: visitWriting,
  deleteClause: visitWriting,
  foreachClause: visitWriting,
  pathPatternNonEmpty: visitPattern,
  shortestPathPattern: visitPattern,
  patternElement: visitPattern,
  nodePattern: visitPattern,
  relationshipPattern: visitPattern,
};

/** Walks clauses and whatever holds them, in the order in which they run. */
export function visitAny(analysis: Analysis, node: Syntax): void {
  const visit = VISITS[ruleOf(node)];
  if (node.rules.some((rule) => REFUSED.has(rule))) analysis.refuse('clause', node);
  else if (isA(node, 'preparserOption')) analysis.refuse('plan', node);
  else if (visit) visit(analysis, node);
  else if (node.parts.length === 0 || isA(node, 'expression')) analysis.expression(node);
  else for (const part of node.parts) analysis.walk(part);
}

/** Every part begins with what could be seen before the first. */
function visitUnion(analysis: Analysis, node: Syntax): void {
  const before = analysis.scope;
  for (const part of node.parts) {
    analysis.scope = new Map(before);
    analysis.walk(part);
  }
}

function visitMatch(analysis: Analysis, node: Syntax): void {
  const optional = isWord(node.parts[0], 'OPTIONAL');
  const outer = analysis.conditions;
  const conditions: NonNullable<Analysis['conditions']> = [];
  const where = partOf(node, 'whereClause');
  for (const part of node.parts) {
    analysis.conditions = conditions;
    if (part !== where) visitPattern(analysis, part, { optional });
  }
  analysis.conditions = outer;
  const condition = where?.parts[1];
  if (condition) analysis.expression(condition);
  if (conditions.length === 0) return;
  const all = (write: Write) => conditions.map((each) => `(${each(write)})`).join(' AND ');
  if (condition) analysis.rewrite(condition, (write) => `${all(write)} AND (${write(condition)})`);
  else analysis.rewrite(node, (write) => `${write(node)} WHERE ${all(write)}`);
}

function visitUnwind(analysis: Analysis, node: Syntax): void {
  const [, list, , variable] = node.parts as Syntax[];
  const value = analysis.expression(list as Syntax);
  const items = canBe(value, ~(KIND.list | KIND.null)) ? ANYTHING : itemsOf(value);
  analysis.scope.set(nameOf(variable as Syntax), items);
}

/** `CALL { … }`: what it returns is seen afterwards. */
function visitSubquery(analysis: Analysis, node: Syntax): void {
  const optional = isWord(node.parts[0], 'OPTIONAL');
  const outer = analysis.scope;
  analysis.scope = new Map(outer);
  analysis.returned = new Map();
  const open = node.parts.findIndex(({ text }) => text === '{');
  for (const part of node.parts.slice(open + 1)) analysis.walk(part);
  analysis.scope = outer;
  for (const [name, value] of analysis.returned) outer.set(name, optional ? orNull(value) : value);
}

function visitCall(analysis: Analysis, node: Syntax): void {
  const name = partOf(node, 'procedureName');
  if (name === undefined || !KNOWN_PROCEDURES.test(name.text.replaceAll('`', '')))
    analysis.refuse('procedure', name ?? node);
  const yielded: Scope = new Map();
  for (const item of partsOf(node, 'procedureResultItem')) {
    const variable = item.parts.length === 0 ? item : (item.parts.at(-1) as Syntax);
    yielded.set(nameOf(variable), type(KIND.string));
  }
  for (const [variable, value] of yielded) analysis.scope.set(variable, value);
  const where = partOf(node, 'whereClause');
  if (where) analysis.expression(where.parts[1] as Syntax);
}
