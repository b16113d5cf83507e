import { CypherParser } from '@neo4j-cypher/language-support';
import type { ParserRuleContext } from 'antlr4';
import type { Parameters } from '../store/graph-store.ts';
import type { Value } from '../store/value.ts';
import { partsOf, plainName, ruleOf, wordsOf } from './tree.ts';

type Constant = number | string;

/**
 * What an expression is worth when literals and parameters alone decide it: numbers (as floats) and
 * texts, put together by arithmetic. Undefined for everything else.
 *
 * @example of the tree of `2 * (10 ^ 6)`: 2_000_000
 */
export function constantOf(node: ParserRuleContext, parameters: Parameters): Constant | undefined {
  const parts = partsOf(node);
  const of = (part: ParserRuleContext): Constant | undefined => constantOf(part, parameters);
  switch (ruleOf(node)) {
    case CypherParser.RULE_numberLiteral:
    case CypherParser.RULE_signedIntegerLiteral:
      return numberOf(node.getText());
    case CypherParser.RULE_stringLiteral:
      return textOf(node.getText());
    case CypherParser.RULE_parameter:
      return constantValue(parameters[plainName(node.getText().slice(1))]);
    case CypherParser.RULE_expression6:
    case CypherParser.RULE_expression5:
    case CypherParser.RULE_expression4: {
      const words = wordsOf(node);
      if (parts.length !== words.length + 1) return undefined;
      return parts
        .map(of)
        .reduce((left, right, index) => combine(left, words[index - 1] ?? '', right));
    }
    case CypherParser.RULE_expression3: {
      const [part] = parts;
      const inner = part && of(part);
      const signs = wordsOf(node);
      if (signs.length === 0) return inner;
      if (typeof inner !== 'number') return undefined;
      return signs.filter((sign) => sign === '-').length % 2 === 0 ? inner : -inner;
    }
    case CypherParser.RULE_functionInvocation: {
      const [name, argument, more] = parts;
      const converts = /^to(?:integer|float)$/iu.test(name?.getText() ?? '');
      return converts && argument && !more ? of(argument) : undefined;
    }
    default: {
      // A rule around one other; brackets change nothing.
      const [part] = parts;
      const bare = ruleOf(node) === CypherParser.RULE_parenthesizedExpression ? 2 : 0;
      return part && parts.length === 1 && wordsOf(node).length === bare ? of(part) : undefined;
    }
  }
}

function combine(
  left: Constant | undefined,
  sign: string,
  right: Constant | undefined,
): Constant | undefined {
  if (left === undefined || right === undefined) return undefined;
  if (typeof left === 'string' || typeof right === 'string') {
    return sign === '+' || sign === '||' ? `${left}${right}` : undefined;
  }
  switch (sign) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    case '%':
      return left % right;
    case '^':
      return left ** right;
    default:
      return undefined;
  }
}

function numberOf(literal: string): number | undefined {
  const text = literal.replaceAll('_', '').toLowerCase();
  const digits = text.replace(/^-/u, '');
  const octal = /^0\d+$/u.test(digits);
  const plain = /^0[xo]/u.test(digits) ? digits : digits.replace(/[fd]$/u, '');
  const value = Number(octal ? `0o${digits.slice(1)}` : plain);
  if (Number.isNaN(value)) return undefined;
  return text.startsWith('-') ? -value : value;
}

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

function textOf(literal: string): string {
  return literal
    .slice(1, -1)
    .replaceAll(/\\([\s\S])/gu, (_, sign: string) => ESCAPES[sign] ?? sign);
}

function constantValue(value: Value | undefined): Constant | undefined {
  if (typeof value === 'bigint') return Number(value);
  return typeof value === 'number' || typeof value === 'string' ? value : undefined;
}
