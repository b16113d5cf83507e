import { Combobox, Kbd } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useMemo } from 'react';
import { actionsNow } from '../actions/action-list.ts';
import { speechOf } from '../i18n/speech.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import { FoundOption } from '../search/FoundOption.tsx';
import { LANGUAGES } from '../workspace/types.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { ACTION_OPTION } from './action-option.ts';
import { actionsNamed, actionWords } from './action-words.ts';
import classes from './Palette.module.css';
import { recentlyFound } from './recent.ts';

/** Actions shown under what was found in the graph. */
const MOST = 6;

/** Beside what is found: what was found lately, and what can be done. */
export function PaletteOptions({ typed }: { readonly typed: string }) {
  const speech = useSpeech();
  const { t } = speech;
  const workspace = useWorkspace();
  const words = typed.trim();
  const recent = useMemo(() => (words === '' ? recentlyFound() : []), [words]);
  const actions = actionsNamed(actionsNow(workspace), words, LANGUAGES.map(speechOf));
  const shown = words === '' ? actions.filter(({ id }) => id !== 'search') : actions.slice(0, MOST);
  return (
    <>
      {recent.length > 0 && (
        <Combobox.Group label={t('palette.recent')}>
          {recent.map((found) => (
            <FoundOption key={found.id} found={found} />
          ))}
        </Combobox.Group>
      )}
      {shown.length > 0 && (
        <Combobox.Group label={t('palette.actions')}>
          {shown.map(({ id, keys = [] }) => (
            <Combobox.Option
              key={id}
              value={`${ACTION_OPTION}${id}`}
              className={classes.option ?? ''}
            >
              <IconArrowRight size={16} className={classes.arrow} aria-hidden />
              <span>{actionWords(speech, id)}</span>
              {keys[0] && (
                <span className={classes.keys} dir="ltr">
                  <Kbd size="xs">{keys[0]}</Kbd>
                </span>
              )}
            </Combobox.Option>
          ))}
        </Combobox.Group>
      )}
    </>
  );
}
