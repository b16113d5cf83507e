import { Combobox, InputBase, useCombobox } from '@mantine/core';
import { useState } from 'react';
import { useSpeech } from '../../i18n/use-speech.ts';
import { problemWords } from '../../remote/problem-words.ts';
import { FoundOption } from '../../search/FoundOption.tsx';
import { useSearch } from '../../search/use-search.ts';
import classes from './Parameters.module.css';

/** Finds somebody or something by name, in either script, for its id. */
export function NodePicker({
  label,
  choose,
  close,
}: {
  readonly label: string;
  readonly choose: (id: string) => void;
  readonly close: () => void;
}) {
  const speech = useSpeech();
  const { t } = speech;
  const [typed, setTyped] = useState('');
  const { results, error, waiting, isEmpty } = useSearch(typed);
  const combobox = useCombobox({ defaultOpened: true });
  const words = () => {
    if (error && results.length === 0) return problemWords(error, speech);
    return isEmpty && !waiting
      ? t('cypher.parameters.noneFound')
      : t(typed.trim() === '' ? 'cypher.parameters.findLabel' : 'cypher.parameters.finding');
  };
  return (
    <Combobox store={combobox} onOptionSubmit={choose} withinPortal shadow="md" offset={4}>
      <Combobox.Target withAriaAttributes withExpandedAttribute autoComplete="off">
        <InputBase
          size="xs"
          dir="auto"
          role="combobox"
          aria-label={label}
          placeholder={t('cypher.parameters.findLabel')}
          autoFocus
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            combobox.openDropdown();
            combobox.resetSelectedOption();
          }}
          onBlur={close}
          onKeyDown={(event) => {
            const [first] = results;
            if (event.key === 'Escape') {
              event.preventDefault();
              close();
            } else if (event.key === 'Enter' && combobox.getSelectedOptionIndex() < 0) {
              event.preventDefault();
              if (first && !waiting) choose(first.id);
            }
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options className={classes.found ?? ''} aria-label={label}>
          {results.map((found) => (
            <FoundOption key={found.id} found={found} />
          ))}
          {results.length === 0 && (
            <Combobox.Empty>
              <span role="status">{words()}</span>
            </Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
