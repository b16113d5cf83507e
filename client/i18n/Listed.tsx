import { Fragment, type ReactNode } from 'react';
import { useSpeech } from './use-speech.ts';

/** Elements as a list in a sentence: "A, B and C". */
export function Listed({ items }: { readonly items: readonly ReactNode[] }) {
  const { listParts } = useSpeech();
  return listParts(items.length).map((part, index) => {
    const key = `${index}`;
    return <Fragment key={key}>{typeof part === 'number' ? items[part] : part}</Fragment>;
  });
}
