import type { Analysis } from './analysis.ts';
import { FOREIGN_FUNCTIONS, FUNCTIONS, type FunctionTraits } from './function-traits.ts';
import { isA, isWord, nameOf, partOf, ruleOf, type Syntax } from './syntax-tree.ts';
import { visitTemporal } from './temporal-functions.ts';
import { ANYTHING, canBe, isOnly, isUnknown, KIND, type ValueType } from './value-type.ts';

const TEMPORAL_FUNCTIONS = /^(date|time|localtime|datetime|localdatetime|duration)$/u;
const AGGREGATIONS = /^(count|collect|sum|avg|min|max|stdevp?|percentile(cont|disc))$/u;

/** A function call: whether the engine has it, and whether it is right for what it is given. */
export function visitFunction(analysis: Analysis, node: Syntax): ValueType {
  const called = partOf(node, 'functionName') as Syntax;
  const namespace = partOf(called, 'namespace')?.text ?? '';
  const name = nameOf(called.parts.at(-1) as Syntax).toLowerCase();
  const nodes = node.parts.slice(2, -1).filter(({ text }) => text !== ',' && !isDistinct(text));
  const inAggregation = analysis.aggregating;
  analysis.aggregating ||= AGGREGATIONS.test(name);
  const types = nodes.map((argument) => analysis.expression(argument));
  analysis.aggregating = inAggregation;
  if (namespace !== '') {
    const isTemporal = TEMPORAL_FUNCTIONS.test(namespace.slice(0, -1).toLowerCase());
    analysis.refuse(isTemporal ? 'temporal-function' : 'function', node);
    return ANYTHING;
  }
  if (AGGREGATIONS.test(name) && analysis.collecting) analysis.refuse('aggregation-inside', node);
  if (AGGREGATIONS.test(name) && /\brand\s*\(/iu.test(node.text))
    analysis.refuse('random-aggregation', node);
  if (TEMPORAL_FUNCTIONS.test(name)) return visitTemporal(analysis, node, name, nodes, types);
  const traits = FUNCTIONS[name];
  if (traits === undefined) {
    // What Neo4j doesn't have either, the engine says.
    if (FOREIGN_FUNCTIONS.has(name)) analysis.refuse('function', node);
    return ANYTHING;
  }
  check(analysis, { node, name, nodes, types, traits });
  return traits.gives(types);
}

const isDistinct = (text: string) => /^(DISTINCT|ALL)$/iu.test(text);

interface Call {
  readonly node: Syntax;
  readonly name: string;
  readonly nodes: readonly Syntax[];
  readonly types: readonly ValueType[];
  readonly traits: FunctionTraits;
}

function check(analysis: Analysis, call: Call): void {
  const { node, name, nodes, types, traits } = call;
  const [first, second] = types;
  if (traits.takes !== undefined && first && !isUnknown(first) && !isOnly(first, traits.takes))
    analysis.refuse('argument', node);
  switch (name) {
    case 'btrim':
      if (nodes.length > 1) analysis.refuse('function', node);
      else analysis.rewrite(node, (write) => `trim(${write(nodes[0] as Syntax)})`);
      break;
    case 'isempty':
      analysis.rewrite(node, (write) => `(size(${write(nodes[0] as Syntax)}) = 0)`);
      break;
    case 'tointeger':
      rewriteToInteger(analysis, node, nodes[0], first);
      break;
    case 'tostring':
      if (first && canBe(first, KIND.float)) analysis.refuse('float-text', node);
      break;
    case 'round':
      if (nodes.length > 1) analysis.refuse('round', node);
      break;
    case 'nodes':
    case 'relationships':
      if (!isA(nodes[0], 'variable')) analysis.refuse('path-function', node);
      break;
    case 'range':
      checkRange(analysis, node, nodes, types);
      break;
    case 'percentilecont':
      if (!isShare(nodes[1], second)) analysis.refuse('percentile', node);
      break;
    case 'percentiledisc':
      analysis.refuse('percentile', node);
      break;
  }
}

/** The engine doesn't read `'2.9'` as a whole number; by way of a float it does. */
function rewriteToInteger(
  analysis: Analysis,
  node: Syntax,
  argument: Syntax | undefined,
  value: ValueType | undefined,
): void {
  if (argument === undefined || value === undefined || analysis.aggregating) return;
  if (!isUnknown(value) && (value.kinds & KIND.string) === 0) return;
  analysis.rewrite(node, (write) => {
    const text = write(argument);
    return `coalesce(toInteger(${text}), toInteger(toFloat(${text})))`;
  });
}

function checkRange(
  analysis: Analysis,
  node: Syntax,
  nodes: readonly Syntax[],
  types: readonly ValueType[],
): void {
  const step = nodes[2];
  const known = types.filter((each) => !isUnknown(each));
  if (known.some((each) => !isOnly(each, KIND.integer))) analysis.refuse('range', node);
  else if (step !== undefined && !/^-?[1-9]\d*$/u.test(step.text)) analysis.refuse('range', node);
}

/** True for a number that is written out, from 0 to 1. */
function isShare(share: Syntax | undefined, value: ValueType | undefined): boolean {
  if (share === undefined || value === undefined) return false;
  if (isWord(share, 'NULL') || ruleOf(share) === 'parameter') return false;
  return Number(share.text) >= 0 && Number(share.text) <= 1;
}
