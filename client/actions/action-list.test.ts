import { describe, expect, it } from 'vitest';
import { speechOf } from '../i18n/speech.ts';
import { actionsNamed, actionWords } from '../palette/action-words.ts';
import { addActionWords } from '../palette/words/add-action-words.ts';
import { INITIAL_WORKSPACE } from '../workspace/transitions.ts';
import { LANGUAGES } from '../workspace/types.ts';
import { ACTIONS, actionsNow } from './action-list.ts';

addActionWords();
const idsOf = (actions: readonly { readonly id: string }[]) => actions.map(({ id }) => id);

describe('the list of actions', () => {
  it('names each action once, in words of both languages', () => {
    const ids = idsOf(ACTIONS);
    expect(new Set(ids).size).toBe(ids.length);
    for (const language of LANGUAGES) {
      for (const id of ids) {
        // What has no words is given back as its key.
        expect(actionWords(speechOf(language), id)).not.toContain('actions.');
      }
    }
  });

  it('offers what there is to do: nothing to the selected when nothing is', () => {
    const ids = idsOf(actionsNow(INITIAL_WORKSPACE));
    expect(ids).toContain('view.contacts');
    for (const id of ['view.meetings', 'hide', 'undo', 'run', 'clearFilters']) {
      expect(ids).not.toContain(id);
    }
    const selection = { type: 'nodes', ids: ['a', 'b'] } as const;
    const several = idsOf(actionsNow({ ...INITIAL_WORKSPACE, selection }));
    expect(several).toContain('keepOnly');
    expect(several).not.toContain('expand');
  });

  it('is found by words of either language, however they are spelled', () => {
    const named = (typed: string) => idsOf(actionsNamed(ACTIONS, typed, LANGUAGES.map(speechOf)));
    expect(named('SHORTCUTS')).toEqual(['help']);
    expect(named('اختصارات')).toEqual(['help']);
    expect(named('no such thing')).toEqual([]);
  });
});
