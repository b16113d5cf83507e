import type { Analysis } from './analysis.ts';
import { isA, nameOf, ruleOf, type Syntax } from './syntax-tree.ts';
import {
  ANYTHING,
  canBe,
  isOnly,
  isUnknown,
  KIND,
  orNull,
  TEMPORAL,
  type,
  type ValueType,
} from './value-type.ts';

const ENTITIES = KIND.node | KIND.relationship;
const INDEXED = KIND.list | KIND.map | ENTITIES;
const NOT_MOMENTS = ENTITIES | KIND.map;

/** `a.b`, `a[0]` and `a[1..2]`, one after the other. */
export function visitPostfix(analysis: Analysis, node: Syntax): ValueType {
  const [first, ...steps] = node.parts as [Syntax, ...Syntax[]];
  let value = analysis.expression(first);
  if (isAggregation(first)) analysis.refuse('aggregation-inside', node);
  // Components it reads of a variable or an item of a list, not of what a function gives.
  if (isOnly(value, TEMPORAL) && !isA(first, 'variable'))
    analysis.rewrite(first, (write) => `[${write(first)}][0]`);
  for (const step of steps) {
    if (ruleOf(step) === 'property') value = propertyType(analysis, step, value);
    else if (isA(step, 'postFix')) value = indexType(analysis, step, value);
  }
  return value;
}

function isAggregation(node: Syntax): boolean {
  return ruleOf(node) === 'functionInvocation' && AGGREGATION.test(node.text);
}

const AGGREGATION = /^(?:collect|min|max)\s*\(/iu;

function propertyType(analysis: Analysis, step: Syntax, value: ValueType): ValueType {
  const name = nameOf(step.parts[1] as Syntax);
  const isMoment = canBe(value, TEMPORAL);
  if ((isMoment || isUnknown(value)) && name === 'weekDay')
    analysis.refuse('temporal-component', step);
  if (isMoment && name === 'nanosecond' && canBe(value, KIND.dateTime | KIND.localDateTime))
    analysis.refuse('temporal-component', step);
  if (isOnly(value, KIND.date) && /^epoch/u.test(name)) analysis.refuse('temporal-component', step);
  if (isOnly(value, TEMPORAL) && !isOnly(value, NOT_MOMENTS))
    return type(KIND.integer | KIND.string | KIND.null);
  return ANYTHING;
}

function indexType(analysis: Analysis, step: Syntax, value: ValueType): ValueType {
  if (step.parts.some(({ text }) => text === '..')) {
    for (const bound of step.parts.filter((part) => isA(part, 'expression')))
      checkBound(analysis, step, bound);
    return orNull(value);
  }
  const index = step.parts[1] as Syntax;
  const key = analysis.expression(index);
  const known = !isUnknown(value);
  if (known && (value.kinds & ~INDEXED & ~KIND.null) !== 0) analysis.refuse('index', step);
  else if (
    canBe(value, KIND.list) &&
    isOnly(value, KIND.list) &&
    !isUnknown(key) &&
    !isOnly(key, KIND.integer)
  )
    analysis.refuse('index', step);
  else if (
    canBe(value, NOT_MOMENTS) &&
    isOnly(value, NOT_MOMENTS) &&
    !isUnknown(key) &&
    !isOnly(key, KIND.string)
  )
    analysis.refuse('index', step);
  return isOnly(value, KIND.list) && value.items ? orNull(value.items) : ANYTHING;
}

/** The engine counts negative bounds, bounds past the end and null otherwise. */
function checkBound(analysis: Analysis, step: Syntax, bound: Syntax): void {
  analysis.expression(bound);
  const isNumber = isA(bound, 'numberLiteral') && /^\d+$/u.test(bound.text);
  if (!isNumber && ruleOf(bound) !== 'parameter') analysis.refuse('slice', step);
  if (ruleOf(bound) === 'parameter') {
    const value = analysis.parameters.get(nameOf(bound.parts[1] as Syntax));
    if (value && !isOnly(value, KIND.integer)) analysis.refuse('slice', step);
  }
}
