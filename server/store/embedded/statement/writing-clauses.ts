import type { Analysis } from './analysis.ts';
import { itemsOf } from './lists.ts';
import { visitPattern } from './patterns.ts';
import { isA, isWord, nameOf, ruleOf, type Syntax } from './syntax-tree.ts';
import { canBe, isUnknown, KIND, type ValueType } from './value-type.ts';

const ENTITIES = KIND.node | KIND.relationship;
const UNSTORABLE = KIND.map | ENTITIES | KIND.path;

/** CREATE, MERGE, SET, REMOVE, DELETE and FOREACH. */
export function visitWriting(analysis: Analysis, node: Syntax): void {
  switch (ruleOf(node)) {
    case 'mergeClause':
      visitMerge(analysis, node);
      break;
    case 'setClause':
      visitSet(analysis, node, false);
      break;
    case 'removeClause':
      visitRemove(analysis, node);
      break;
    case 'deleteClause':
      visitDelete(analysis, node);
      break;
    case 'foreachClause':
      visitForeach(analysis, node);
      break;
    default:
      for (const part of node.parts.slice(1)) visitPattern(analysis, part, { create: true });
  }
}

function visitMerge(analysis: Analysis, node: Syntax): void {
  for (const part of node.parts.slice(1)) {
    if (ruleOf(part) !== 'mergeAction') visitPattern(analysis, part, { merge: true });
    else visitSet(analysis, part.parts.at(-1) as Syntax, true);
  }
}

function visitSet(analysis: Analysis, node: Syntax, merging: boolean): void {
  for (const item of node.parts) {
    if (ruleOf(item) !== 'setItem') continue;
    const [target, sign, source] = item.parts as [Syntax, Syntax, Syntax | undefined];
    checkThere(analysis, target);
    if (source === undefined || !['=', '+='].includes(sign.text)) continue;
    analysis.expression(target);
    const value = analysis.expression(source);
    const isWhole = isA(target, 'variable') && target.parts.length === 0;
    if (isWhole) {
      if (merging && canBe(value, ENTITIES)) analysis.refuse('copied-properties', item);
    } else checkStorable(analysis, source, value);
  }
}

function visitRemove(analysis: Analysis, node: Syntax): void {
  for (const item of node.parts) {
    if (!isA(item, 'removeItem')) continue;
    checkThere(analysis, item.parts[0] as Syntax);
    analysis.walk(item);
  }
}

/** The engine fails where there is nothing to change; Cypher passes over it. */
function checkThere(analysis: Analysis, target: Syntax): void {
  const variable = target.parts[0] ?? target;
  if (isA(variable, 'variable') && canBe(analysis.typeOf(nameOf(variable)), KIND.null))
    analysis.refuse('null-entity', target);
}

function checkStorable(analysis: Analysis, source: Syntax, value: ValueType): void {
  const isNested = canBe(value, KIND.list) && canBe(itemsOf(value), UNSTORABLE | KIND.list);
  if (!isUnknown(value) && (canBe(value, UNSTORABLE) || isNested))
    analysis.refuse('property-value', source);
}

function visitDelete(analysis: Analysis, node: Syntax): void {
  for (const part of node.parts) {
    if (!isA(part, 'expression')) continue;
    const value = analysis.expression(part);
    checkThere(analysis, part);
    if (part.parts.length > 0 || canBe(value, KIND.path | KIND.list))
      analysis.refuse('delete-expression', part);
    else analysis.deleted.add(nameOf(part));
  }
}

function visitForeach(analysis: Analysis, node: Syntax): void {
  const [, , variable, , list, , ...clauses] = node.parts as Syntax[];
  const items = itemsOf(analysis.expression(list as Syntax));
  analysis.within(new Map([[nameOf(variable as Syntax), items]]), () => {
    for (const clause of clauses) if (!isWord(clause, ')')) analysis.walk(clause);
  });
}
