import { ParserRuleContext } from 'antlr4';

/** Which rule of the grammar a part of a tree follows; one of `CypherParser.RULE_…`. */
export function ruleOf(node: ParserRuleContext): number {
  return (node as ParserRuleContext & { readonly ruleIndex: number }).ruleIndex;
}

/** The parts of a part, without its bare words and signs. */
export function partsOf(node: ParserRuleContext): ParserRuleContext[] {
  return (node.children ?? []).filter((child) => child instanceof ParserRuleContext);
}

/** The bare words and signs directly in a part, as written. */
export function wordsOf(node: ParserRuleContext): string[] {
  return (node.children ?? [])
    .filter((child) => !(child instanceof ParserRuleContext))
    .map((child) => child.getText());
}

/**
 * Every part of a tree in the order of the text; what `enter` returns false for is not looked into.
 * Not recursive: trees are about twenty times as deep as the brackets they come from.
 */
export function* walk(
  tree: ParserRuleContext,
  enter: (node: ParserRuleContext) => boolean = () => true,
): Generator<ParserRuleContext> {
  const open: ParserRuleContext[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    yield node;
    if (enter(node)) open.push(...partsOf(node).toReversed());
  }
}

/** `` `a``b` `` → ``a`b``. */
export function plainName(text: string): string {
  return text.startsWith('`') ? text.slice(1, -1).replaceAll('``', '`') : text;
}
