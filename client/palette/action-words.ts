import { holdsWords } from '../../contract/holds-words.ts';
import type { Speech } from '../i18n/speech.ts';
import type { actionsAr } from './words/ar.ts';

/** What an action is called. */
export function actionWords({ t }: Speech, id: string): string {
  return t(`actions.${id as keyof (typeof actionsAr)['actions'] & 'search'}`);
}

/** Those of the actions whose name holds what was typed, in either language. */
export function actionsNamed<T extends { readonly id: string }>(
  actions: readonly T[],
  typed: string,
  speeches: readonly Speech[],
): readonly T[] {
  return actions.filter(({ id }) =>
    holdsWords(speeches.map((speech) => actionWords(speech, id)).join('\n'), typed),
  );
}
