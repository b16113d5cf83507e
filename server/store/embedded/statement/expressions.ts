import type { Analysis } from './analysis.ts';
import { visitFunction } from './functions.ts';
import {
  isMixed,
  visitListComprehension,
  visitListLiteral,
  visitListPredicate,
  visitPatternComprehension,
  visitReduce,
} from './lists.ts';
import {
  visitComparison,
  visitPower,
  visitPredicate,
  visitProduct,
  visitSum,
} from './operators.ts';
import { visitPostfix } from './postfix.ts';
import { isA, isWord, nameOf, partsOf, ruleOf, type Syntax } from './syntax-tree.ts';
import {
  ANYTHING,
  areUnlike,
  eitherOf,
  KIND,
  listOf,
  NUMBER,
  orNull,
  type,
  type ValueType,
} from './value-type.ts';

/** A backslash that is none itself, and a `u` without a code point. */
const BAD_ESCAPE = /(?<!\\)(?:\\\\)*\\u(?![0-9a-f]{4})/iu;

const BOOLEAN = type(KIND.boolean | KIND.null);

/** Walks an expression and says what it can be; what the engine gets wrong is refused or rewritten. */
export function visitExpression(analysis: Analysis, node: Syntax): ValueType {
  const visit = (part: Syntax) => analysis.expression(part);
  if (node.parts.length === 0) return leafType(analysis, node);
  switch (ruleOf(node)) {
    case 'expression':
    case 'expression11':
    case 'expression10':
    case 'expression9':
      for (const part of node.parts) visit(part);
      return BOOLEAN;
    case 'expression8':
      return visitComparison(analysis, node);
    case 'expression7':
      return visitPredicate(analysis, node);
    case 'expression6':
      return visitSum(analysis, node);
    case 'expression5':
      return visitProduct(analysis, node);
    case 'expression4':
      return visitPower(analysis, node);
    case 'expression2':
      return visitPostfix(analysis, node);
    case 'expression3':
    case 'parenthesizedExpression':
      return visit(node.parts[1] as Syntax);
    case 'numberLiteral':
      return numberType(node.text);
    case 'parameter':
      return parameterType(analysis, node);
    case 'listLiteral':
      return visitListLiteral(analysis, node);
    case 'listComprehension':
      return visitListComprehension(analysis, node);
    case 'patternComprehension':
      return visitPatternComprehension(analysis, node);
    case 'listItemsPredicate':
      return visitListPredicate(analysis, node);
    case 'reduceExpression':
      return visitReduce(analysis, node);
    case 'functionInvocation':
      return visitFunction(analysis, node);
    case 'countStar':
      return type(KIND.integer);
    case 'map':
      return visitMap(analysis, node);
    case 'mapProjection':
      for (const part of node.parts) visit(part);
      return type(KIND.map | KIND.null);
    case 'caseExpression':
    case 'extendedCaseExpression':
      return visitCase(analysis, node);
    case 'collectExpression':
      analysis.refuse('subquery-expression', node);
      return listOf(ANYTHING);
    case 'existsExpression':
    case 'countExpression':
      return visitSubquery(analysis, node);
    case 'pathPatternNonEmpty':
    case 'shortestPathPattern':
      analysis.walk(node);
      return BOOLEAN;
    case 'trimFunction':
      // With more than the text it says what to take away, and where.
      if (node.parts.length > 4) analysis.refuse('function', node);
      else visit(node.parts[2] as Syntax);
      return type(KIND.string | KIND.null);
    case 'normalizeFunction':
    case 'allReduceExpression':
    case 'vectorFunction':
      analysis.refuse('function', node);
      return ANYTHING;
    default:
      analysis.walk(node);
      return ANYTHING;
  }
}

function leafType(analysis: Analysis, node: Syntax): ValueType {
  if (isA(node, 'numberLiteral')) {
    if (node.text.includes('_')) analysis.refuse('number', node);
    return numberType(node.text);
  }
  if (isA(node, 'stringLiteral')) {
    if (BAD_ESCAPE.test(node.text)) analysis.refuse('escape', node);
    return type(KIND.string);
  }
  if (isA(node, 'literal')) {
    if (isWord(node, 'NULL')) return type(KIND.null);
    return type(isWord(node, 'TRUE') || isWord(node, 'FALSE') ? KIND.boolean : KIND.float);
  }
  if (!isA(node, 'variable')) return ANYTHING;
  const name = nameOf(node);
  if (analysis.deleted.has(name)) analysis.refuse('deleted-entity', node);
  return analysis.typeOf(name);
}

function numberType(text: string): ValueType {
  return type(/[.e]/iu.test(text) && !/^-?0x/iu.test(text) ? KIND.float : KIND.integer);
}

function parameterType(analysis: Analysis, node: Syntax): ValueType {
  const name = node.parts[1] as Syntax;
  if (name.text.startsWith('`')) analysis.refuse('parameter', node);
  const value = analysis.parameters.get(nameOf(name)) ?? ANYTHING;
  if (value.items !== undefined && isMixed(value.items)) analysis.refuse('mixed-numbers', node);
  return value;
}

function visitMap(analysis: Analysis, node: Syntax): ValueType {
  for (const part of partsOf(node, 'expression')) {
    const value = analysis.whileCollecting(() => analysis.expression(part));
    // A list in a map in a map comes as text; numbers alone come as they are.
    if (value.items !== undefined && (value.items.kinds & NUMBER) === NUMBER)
      analysis.refuse('mixed-numbers', part);
  }
  return type(KIND.map);
}

function visitCase(analysis: Analysis, node: Syntax): ValueType {
  const results: ValueType[] = [];
  const subject = partsOf(node, 'expression')[0];
  const isSimple = ruleOf(node) === 'extendedCaseExpression';
  const compared = isSimple && subject ? analysis.expression(subject) : undefined;
  for (const part of node.parts) {
    const rule = ruleOf(part);
    if (rule === 'caseAlternative' || rule === 'extendedCaseAlternative') {
      const [, ...rest] = part.parts;
      const then = rest.findIndex((each) => isWord(each, 'THEN'));
      const whens = rest.slice(0, then).filter(({ text }) => text !== ',');
      if (whens.some((when) => ruleOf(when) === 'extendedWhen')) analysis.refuse('case-list', part);
      if (whens.length > 1) spreadWhens(analysis, part, whens, rest[then + 1] as Syntax);
      for (const when of whens) {
        const value = analysis.expression(when);
        if (compared !== undefined && areUnlike(compared, value))
          analysis.refuse('unlike-types', when);
      }
      results.push(analysis.expression(rest[then + 1] as Syntax));
    } else if (isA(part, 'expression') && part !== subject) {
      results.push(analysis.expression(part));
    }
  }
  if (!isSimple && subject) results.push(analysis.expression(subject));
  const value = eitherOf(results);
  return node.parts.some((part) => isWord(part, 'ELSE')) ? value : orNull(value);
}

/** `WHEN 1, 2 THEN x` → `WHEN 1 THEN x WHEN 2 THEN x` */
function spreadWhens(
  analysis: Analysis,
  alternative: Syntax,
  whens: readonly Syntax[],
  then: Syntax,
): void {
  analysis.rewrite(alternative, (write) => {
    const result = write(then);
    return whens.map((when) => `WHEN ${write(when)} THEN ${result}`).join(' ');
  });
}

function visitSubquery(analysis: Analysis, node: Syntax): ValueType {
  const body = node.parts.slice(2, -1);
  const isWhole = body.some(
    (part) =>
      ['singleQuery', 'union', 'regularQuery'].includes(ruleOf(part)) ||
      (ruleOf(part) === 'matchClause' && ruleOf(node) === 'countExpression'),
  );
  if (isWhole) analysis.refuse('subquery-expression', node);
  analysis.within(new Map(), () => {
    for (const part of body) analysis.walk(part);
  });
  return type(ruleOf(node) === 'countExpression' ? KIND.integer : KIND.boolean);
}
