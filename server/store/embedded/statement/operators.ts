import type { Analysis, Write } from './analysis.ts';
import { isA, isWord, partOf, ruleOf, type Syntax } from './syntax-tree.ts';
import {
  ANYTHING,
  areUnlike,
  canBe,
  canHoldNull,
  either,
  isOnly,
  isUnknown,
  KIND,
  listOf,
  NUMBER,
  orNull,
  TEMPORAL,
  type,
  type ValueType,
} from './value-type.ts';

const BOOLEAN = type(KIND.boolean | KIND.null);
const CONTAINERS = KIND.list | KIND.map;
const UNORDERED = KIND.boolean | CONTAINERS | KIND.node | KIND.relationship | KIND.path;

/** `a = b <> c < d`: every two neighbours are compared. */
export function visitComparison(analysis: Analysis, node: Syntax): ValueType {
  const operands = node.parts.filter((_, index) => index % 2 === 0);
  const types = operands.map((operand) => analysis.expression(operand));
  for (const [index, right] of types.slice(1).entries()) {
    const left = types[index] as ValueType;
    const sign = node.parts[index * 2 + 1] as Syntax;
    if (areUnlike(left, right)) analysis.refuse('unlike-types', node);
    if (['=', '<>', '!='].includes(sign.text)) checkEquality(analysis, node, [left, right]);
    else if (canBe(left, UNORDERED) || canBe(right, UNORDERED)) analysis.refuse('order', node);
    else if (canBe(left, KIND.duration) && canBe(right, KIND.duration))
      analysis.refuse('duration-order', node);
  }
  return BOOLEAN;
}

/** Lists and maps are compared rightly as long as no null is in them. */
function checkEquality(analysis: Analysis, node: Syntax, types: readonly ValueType[]): void {
  if (!types.every((each) => isUnknown(each) || (each.kinds & CONTAINERS) !== 0)) return;
  if (types.every(isUnknown)) return;
  if (types.some((each) => !isUnknown(each) && canHoldNull(each)))
    analysis.refuse('null-in-list', node);
  else checkItems(analysis, node, types);
}

function checkItems(analysis: Analysis, node: Syntax, types: readonly ValueType[]): void {
  const [left, right] = types.map(({ items }) => items);
  if (left && right && areUnlike(left, right)) analysis.refuse('unlike-types', node);
}

/** `IS NULL`, `IN`, `STARTS WITH`, `=~` and their like. */
export function visitPredicate(analysis: Analysis, node: Syntax): ValueType {
  const [subject, predicate] = node.parts as [Syntax, Syntax];
  const left = analysis.expression(subject);
  const words = predicate.parts;
  if (isWord(words[0], 'IN')) checkIn(analysis, node, left, words[1] as Syntax);
  else if (isWord(words[0], 'IS')) {
    if (predicate.parts.some((part) => part.text === '::' || isWord(part, 'TYPED')))
      analysis.refuse('type-predicate', node);
    else if (/NORMALIZED$/iu.test(predicate.text)) analysis.refuse('text-predicate', node);
  } else if (words[0]?.text === ':' || words[0]?.text === '::') {
    if (words[0].text === '::') analysis.refuse('type-predicate', node);
    else checkLabels(analysis, node, left);
  } else for (const part of words) analysis.expression(part);
  return BOOLEAN;
}

function checkIn(analysis: Analysis, node: Syntax, left: ValueType, list: Syntax): void {
  const { kinds, items } = analysis.expression(list);
  // Nothing is in an empty list, not even null; the engine says null there.
  if (kinds === KIND.list && items?.kinds === 0) analysis.rewrite(node, () => 'false');
  if (items === undefined) return;
  if (areUnlike(left, items)) analysis.refuse('unlike-types', node);
  if (canBe(left, CONTAINERS) && canBe(items, CONTAINERS))
    checkEquality(analysis, node, [
      { ...left, kinds: left.kinds & ~KIND.null },
      { ...items, kinds: items.kinds & ~KIND.null },
    ]);
  if (canBe(left, CONTAINERS) && items.items !== undefined && left.items !== undefined)
    checkItems(analysis, node, [left, items]);
}

/** `n:A:B` is right for nodes; of relationships there is one type. */
function checkLabels(analysis: Analysis, node: Syntax, left: ValueType): void {
  const [subject, predicate] = node.parts as [Syntax, Syntax];
  const labels = predicate.parts[1] as Syntax;
  if (canBe(left, KIND.relationship)) {
    if (labels.parts.length > 0) analysis.refuse('label-expression', node);
    const type = labels.text.startsWith('`')
      ? labels.text.slice(1, -1).replaceAll('``', '`')
      : labels.text;
    const text = `'${type.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
    analysis.rewrite(node, (write) => `(type(${write(subject)}) = ${text})`);
  } else if (/[|&!%()]/u.test(labels.text.replace(/`[^`]*`/gu, '')))
    rewriteLabels(analysis, node, subject, labels);
}

/** `n:A|B&!C` → `(n:A OR n:B AND NOT n:C)`, where all of its parts are plain names. */
function rewriteLabels(analysis: Analysis, node: Syntax, subject: Syntax, labels: Syntax): void {
  if (!isA(subject, 'variable')) {
    analysis.refuse('label-expression', node);
    return;
  }
  const text = labelTest(subject.text, labels);
  if (text === undefined) analysis.refuse('label-expression', node);
  else analysis.rewrite(node, () => text);
}

/** A label expression as a test of the engine's; undefined for `%`. */
export function labelTest(variable: string, labels: Syntax): string | undefined {
  if (labels.parts.length === 0)
    return labels.text === '%' ? undefined : `${variable}:${labels.text}`;
  const rule = ruleOf(labels);
  const operands = labels.parts.filter(
    ({ text }) => !['|', ':', '&', '(', ')', '!'].includes(text),
  );
  const texts = operands.map((operand) => labelTest(variable, operand));
  if (texts.includes(undefined)) return undefined;
  if (labels.parts[0]?.text === '!') {
    const nots = labels.parts.filter(({ text }) => text === '!').length;
    return `(${'NOT '.repeat(nots)}${texts[0]})`;
  }
  return `(${texts.join(rule === 'labelExpression4' ? ' OR ' : ' AND ')})`;
}

/** `+`, `-` and `||`, from left to right. */
export function visitSum(analysis: Analysis, node: Syntax): ValueType {
  const [first, ...rest] = node.parts as [Syntax, ...Syntax[]];
  let sum = analysis.expression(first);
  let written = (write: Write) => write(first);
  let isRewritten = false;
  for (let index = 0; index < rest.length; index += 2) {
    const [{ text: sign }, operand] = [rest[index] as Syntax, rest[index + 1] as Syntax];
    const value = analysis.expression(operand);
    const how = joiningBy(sign, sum, value);
    if (how === 'nothing') analysis.refuse('concatenation', node);
    if (how === 'float') analysis.refuse('float-text', node);
    if (how === 'unclear' && AGGREGATION.test(node.text)) analysis.refuse('list-and-value', node);
    isRewritten ||= how !== 'plain';
    const left = written;
    written = (write) => JOINED[how](left(write), write(operand), sign);
    sum = sumType(sum, value, sign);
  }
  if (isRewritten) analysis.rewrite(node, (write) => `(${written(write)})`);
  return sum;
}

const AGGREGATION = /\b(?:collect|count|sum|avg|min|max)\s*\(/iu;

/** How `left + right` is written so that the engine adds a value to a list and a number to a text. */
const JOINED = {
  plain: (left: string, right: string, sign: string) => `${left} ${sign} ${right}`,
  float: (left: string, right: string) => `${left} + ${right}`,
  left: (left: string, right: string) => `[${left}] + ${right}`,
  right: (left: string, right: string) => `${left} + [${right}]`,
  text: (left: string, right: string) => `'' + (${left}) + ${right}`,
  /** What `||` joins, `+` joins too. */
  both: (left: string, right: string) => `${left} + ${right}`,
  nothing: (left: string, right: string) => `${left} || ${right}`,
  /** Of a list and a value it makes null: then the one that isn't known was a value. */
  unclear: (left: string, right: string) =>
    `CASE WHEN ${right} IS NULL THEN null ELSE coalesce(${left} + ${right}, ${left} + [${right}]) END`,
  'unclear left': (left: string, right: string) =>
    `CASE WHEN ${left} IS NULL THEN null ELSE coalesce(${left} + ${right}, [${left}] + ${right}) END`,
};

function joiningBy(sign: string, left: ValueType, right: ValueType): keyof typeof JOINED {
  if (sign === '+') return joining(left, right);
  if (sign === '-') return 'plain';
  const joinable = [left, right].some(
    (each) => isOnly(each, KIND.string) || isOnly(each, KIND.list),
  );
  return joinable ? 'both' : 'nothing';
}

function joining(left: ValueType, right: ValueType): keyof typeof JOINED {
  const isList = (value: ValueType) => value.kinds !== KIND.null && isOnly(value, KIND.list);
  const other = isList(left) ? right : left;
  if (isList(left) || isList(right)) {
    if (isOnly(other, KIND.list)) return 'plain';
    const isValue = !isUnknown(other) && (other.kinds & (KIND.list | KIND.null)) === 0;
    if (isValue) return isList(left) ? 'right' : 'left';
    return isList(left) ? 'unclear' : 'unclear left';
  }
  const text = isOnly(left, KIND.string) || isOnly(right, KIND.string);
  if (text && (canBe(left, KIND.float) || canBe(right, KIND.float))) return 'float';
  return text && right.kinds !== KIND.null && !isOnly(left, KIND.string) ? 'text' : 'plain';
}

function sumType(left: ValueType, right: ValueType, sign: string): ValueType {
  if (sign !== '-') {
    const lists = [left, right].filter((each) => isOnly(each, KIND.list));
    if (lists.length > 0) {
      const items = [left, right].map((each) =>
        isOnly(each, KIND.list) ? (each.items ?? ANYTHING) : each,
      );
      return listOf(either(items[0] as ValueType, items[1] as ValueType), nullOf(left, right));
    }
    if (isOnly(left, KIND.string) || isOnly(right, KIND.string))
      return type(KIND.string | KIND.null);
  }
  return arithmetic(left, right);
}

function nullOf(left: ValueType, right: ValueType): number {
  return (left.kinds | right.kinds) & KIND.null;
}

function arithmetic(left: ValueType, right: ValueType): ValueType {
  if (isOnly(left, KIND.integer) && isOnly(right, KIND.integer))
    return type(KIND.integer | nullOf(left, right));
  if (isOnly(left, NUMBER) && isOnly(right, NUMBER)) {
    const floats = isOnly(left, KIND.float) || isOnly(right, KIND.float);
    return type((floats ? KIND.float : NUMBER) | nullOf(left, right));
  }
  if (isOnly(left, TEMPORAL)) return orNull(left);
  return ANYTHING;
}

export function visitProduct(analysis: Analysis, node: Syntax): ValueType {
  const types = node.parts
    .filter((_, index) => index % 2 === 0)
    .map((operand) => analysis.expression(operand));
  if (types.some((each) => canBe(each, KIND.duration)))
    analysis.refuse('duration-arithmetic', node);
  return types.reduce(arithmetic);
}

/** `a ^ b ^ c` is `(a ^ b) ^ c` in Cypher, and the other way round in the engine. */
export function visitPower(analysis: Analysis, node: Syntax): ValueType {
  const operands = node.parts.filter((_, index) => index % 2 === 0);
  for (const operand of operands) analysis.expression(operand);
  analysis.rewrite(node, (write) => {
    const [first = '', ...rest] = operands.map(write);
    return rest.reduce((text, operand) => `(${text} ^ ${operand})`, first);
  });
  return type(KIND.float | KIND.null);
}

/** The labels of a node pattern, where they are more than names joined by `:`. */
export function isLabelExpression(pattern: Syntax): boolean {
  const labels = partOf(pattern, 'labelExpression');
  return labels !== undefined && /[|&!%]|^IS\b/iu.test(labels.text.replace(/`[^`]*`/gu, ''));
}
