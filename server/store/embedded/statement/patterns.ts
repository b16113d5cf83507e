import type { Analysis, Write } from './analysis.ts';
import { isLabelExpression, labelTest } from './operators.ts';
import { isA, isWord, nameOf, partOf, partsOf, ruleOf, type Syntax } from './syntax-tree.ts';
import { KIND, listOf, orNull, type, type ValueType } from './value-type.ts';

interface Where {
  readonly optional?: boolean;
  readonly create?: boolean;
  readonly merge?: boolean;
  /** The relationship stands for several. */
  readonly length?: boolean;
}

/** Walks patterns: binds their variables, and finds what the engine has no pattern for. */
export function visitPattern(analysis: Analysis, node: Syntax, where: Where = {}): void {
  switch (ruleOf(node)) {
    case 'nodePattern':
      visitNode(analysis, node, where);
      break;
    case 'relationshipPattern':
      visitRelationship(analysis, node, where);
      break;
    case 'pattern':
      visitNamed(analysis, node, where);
      break;
    case 'pathPatternPrefix':
      analysis.refuse('path-selector', node);
      break;
    case 'parenthesizedPath':
      analysis.refuse('quantified-path', node);
      break;
    case 'whereClause':
      analysis.expression(node.parts[1] as Syntax);
      break;
    case 'shortestPathPattern':
      // What ends a shortest path is found before it, so it can't be asked in the WHERE.
      analysis.conditions = undefined;
      visitParts(analysis, node, where);
      break;
    default:
      visitParts(analysis, node, where);
  }
}

function visitParts(analysis: Analysis, node: Syntax, where: Where): void {
  const lengths = quantified(analysis, node);
  for (const part of node.parts)
    if (!isA(part, 'quantifier'))
      visitPattern(analysis, part, { ...where, length: lengths.has(part) });
}

/** `-[r:T {x: 1}]->{1,3}` is `-[r:T*1..3 {x: 1}]->` in older words, which the engine has. */
function quantified(analysis: Analysis, node: Syntax): ReadonlySet<Syntax> {
  const several = new Set<Syntax>();
  for (const [index, quantifier] of node.parts.entries()) {
    const step = node.parts[index - 1];
    if (!isA(quantifier, 'quantifier') || step === undefined) continue;
    const length = lengthOf(quantifier.text);
    if (length === undefined || ruleOf(step) !== 'relationshipPattern' || hasCondition(step)) {
      analysis.refuse('quantified-path', quantifier);
      continue;
    }
    several.add(step);
    analysis.rewrite(quantifier, () => '');
    analysis.rewrite(step, (write) => withLength(step, length, write));
  }
  return several;
}

const hasCondition = (step: Syntax) =>
  step.parts.some((part) => isWord(part, 'WHERE') || isA(part, 'pathLength'));

/** `{1,3}`, `{2}`, `+` and `*` as the length of a path. */
function lengthOf(quantifier: string): string | undefined {
  if (quantifier === '+') return '*1..';
  if (quantifier === '*') return '*0..';
  const [, exact] = /^\{\s*(\d+)\s*\}$/u.exec(quantifier) ?? [];
  if (exact !== undefined) return `*${exact}..${exact}`;
  const [all, from = '', to = ''] = /^\{\s*(\d*)\s*,\s*(\d*)\s*\}$/u.exec(quantifier) ?? [];
  if (all === undefined || (to !== '' && Number(from) > Number(to))) return undefined;
  return `*${from || 0}..${to}`;
}

function withLength(step: Syntax, length: string, write: Write): string {
  const open = step.parts.findIndex(({ text }) => text === '[');
  const map = step.parts.findIndex(
    (part) => ruleOf(part) === 'map' || ruleOf(part) === 'parameter',
  );
  const close = step.parts.findIndex(({ text }) => text === ']');
  const texts = step.parts.map(write);
  if (open < 0) return texts.join('').replace(/--/u, `-[${length}]-`);
  texts.splice(map > 0 ? map : close, 0, `${length} `);
  return texts.join('');
}

/** `p = (a)-->(b)` */
function visitNamed(analysis: Analysis, node: Syntax, where: Where): void {
  for (const part of node.parts.slice(2)) visitPattern(analysis, part, where);
  const variable = node.parts[0] as Syntax;
  if (isA(variable, 'variable') && isWord(node.parts[1], '=')) {
    if (ruleOf(node.parts.at(-1) as Syntax) === 'nodePattern')
      analysis.refuse('path-of-one-node', node);
    bind(analysis, variable, type(KIND.path), where);
  } else visitPattern(analysis, variable, where);
}

/** `(n:A|B WHERE n.x)`: the engine takes names of labels only, and the rest in the clause's WHERE. */
function visitNode(analysis: Analysis, node: Syntax, where: Where): void {
  const variable = partOf(node, 'variable');
  const isThere = variable !== undefined && analysis.scope.has(nameOf(variable));
  if ((where.merge || where.create) && isThere && node.parts.length > 3)
    analysis.refuse('bound-variable', node);
  if (variable) bind(analysis, variable, type(KIND.node), where);
  if (isLabelExpression(node)) moveLabels(analysis, node, variable?.text ?? analysis.freshName());
  const word = node.parts.findIndex((part) => isWord(part, 'WHERE'));
  const condition = word < 0 ? undefined : node.parts[word + 1];
  if (condition) {
    analysis.expression(condition);
    if (analysis.conditions === undefined) analysis.refuse('pattern-where', node);
    analysis.conditions?.push((write) => write(condition));
    analysis.rewrite(node, (write) => `(${inPattern(node, word, write)})`);
  }
  visitProperties(analysis, node, where);
}

/** What stands in a node pattern before its WHERE. */
function inPattern(node: Syntax, word: number, write: Write): string {
  return node.parts.slice(1, word).map(write).join(' ');
}

function moveLabels(analysis: Analysis, node: Syntax, name: string): void {
  const labels = partOf(node, 'labelExpression') as Syntax;
  const test = labelTest(name, labels.parts[1] as Syntax);
  if (test === undefined || analysis.conditions === undefined) {
    analysis.refuse('label-expression', labels);
    return;
  }
  analysis.conditions.push(() => test);
  analysis.rewrite(labels, () => (partOf(node, 'variable') ? '' : name));
}

function visitRelationship(analysis: Analysis, node: Syntax, where: Where): void {
  const variable = partOf(node, 'variable');
  const length = node.parts.find((part) => isA(part, 'pathLength'));
  const one = type(KIND.relationship);
  const isMany = length !== undefined || where.length === true;
  if (variable) bind(analysis, variable, isMany ? listOf(one) : one, where);
  const labels = partOf(node, 'labelExpression');
  if (labels && /[!&%]|^IS\b/iu.test(labels.text.replace(/`[^`]*`/gu, '')))
    analysis.refuse('label-expression', labels);
  const [, lower, upper] = /^\*\s*(\d+)\s*\.\.\s*(\d+)$/u.exec(length?.text ?? '') ?? [];
  const most = /^\*\s*\.\.\s*(\d+)$/u.exec(length?.text ?? '')?.[1];
  if (length && (Number(lower) > Number(upper) || most === '0'))
    analysis.refuse('empty-bounds', length);
  const condition = node.parts.findIndex((part) => isWord(part, 'WHERE'));
  if (condition > 0) analysis.expression(node.parts[condition + 1] as Syntax);
  visitProperties(analysis, node, where);
}

function visitProperties(analysis: Analysis, node: Syntax, { merge = false }: Where): void {
  const map = node.parts.find((part) => ruleOf(part) === 'map');
  if (map === undefined) {
    const parameter = node.parts.find((part) => ruleOf(part) === 'parameter');
    if (parameter) analysis.expression(parameter);
    return;
  }
  for (const part of partsOf(map, 'expression')) {
    const value = analysis.expression(part);
    if (merge && value.kinds === KIND.null) analysis.refuse('null-in-merge', part);
  }
}

function bind(analysis: Analysis, variable: Syntax, value: ValueType, { optional }: Where): void {
  const name = nameOf(variable);
  // A variable that is there already keeps what it is.
  if (analysis.scope.has(name)) return;
  analysis.scope.set(name, optional ? orNull(value) : value);
}
