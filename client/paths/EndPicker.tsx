import { Combobox, InputBase, Loader, useCombobox } from '@mantine/core';
import { useState } from 'react';
import { isolate } from '../i18n/node-names.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import { FoundOption } from '../search/FoundOption.tsx';
import searchClasses from '../search/SearchBox.module.css';
import { useSearch } from '../search/use-search.ts';

/** Finds an actor by name to be one end of a chain. */
export function EndPicker({ add }: { readonly add: (id: string) => void }) {
  const { t } = useSpeech();
  const [typed, setTyped] = useState('');
  const { results, waiting } = useSearch(typed);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const actors = results.filter(({ labels }) => labels.includes('Actor'));
  const choose = (id: string) => {
    add(id);
    setTyped('');
    combobox.closeDropdown();
  };
  return (
    <Combobox store={combobox} onOptionSubmit={choose} shadow="md" offset={4}>
      <Combobox.Target withAriaAttributes withExpandedAttribute>
        <InputBase
          role="combobox"
          aria-label={t('paths.add')}
          placeholder={t('paths.placeholder')}
          autoComplete="off"
          value={typed}
          rightSection={waiting ? <Loader size={16} aria-hidden /> : undefined}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            combobox.openDropdown();
            combobox.updateSelectedOptionIndex();
          }}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={(event) => {
            const [first] = actors;
            if (event.key !== 'Enter' || !first || combobox.getSelectedOptionIndex() >= 0) return;
            event.preventDefault();
            choose(first.id);
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={typed.trim() === ''} className={searchClasses.dropdown ?? ''}>
        <Combobox.Options className={searchClasses.options ?? ''}>
          {actors.map((found) => (
            <FoundOption key={found.id} found={found} />
          ))}
          {actors.length === 0 && !waiting && (
            <Combobox.Empty>{isolate(t('paths.none'))}</Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
