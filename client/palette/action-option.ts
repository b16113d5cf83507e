/** What the value of an option begins with that is an action; ids of the graph's nodes have no `>`. */
export const ACTION_OPTION = '>';

/** Does what an option stands for. */
export async function runOption(value: string): Promise<void> {
  const { ACTIONS } = await import('../actions/action-list.ts');
  ACTIONS.find(({ id }) => `${ACTION_OPTION}${id}` === value)?.run?.();
}
