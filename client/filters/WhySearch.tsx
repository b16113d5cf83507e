import { CloseButton, Combobox, InputBase, useCombobox } from '@mantine/core';
import { IconEyeQuestion } from '@tabler/icons-react';
import { useState } from 'react';
import { useSpeech } from '../i18n/use-speech.ts';
import { problemWords } from '../remote/problem-words.ts';
import { FoundOption } from '../search/FoundOption.tsx';
import { useSearch } from '../search/use-search.ts';
import classes from './Filters.module.css';
import { WhyAnswer } from './WhyAnswer.tsx';

/** "Why don't I see …?": asked by name, answered with what keeps it out of the picture. */
export function WhySearch() {
  const speech = useSpeech();
  const { t, language } = speech;
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState<{ readonly id: string; readonly name: string }>();
  const { results, error, waiting, isEmpty } = useSearch(typed);
  const combobox = useCombobox();
  const choose = (id: string) => {
    const found = results.find((each) => each.id === id);
    const { nameAr, nameEn } = found ?? { nameAr: null, nameEn: null };
    const name = (language === 'ar' ? (nameAr ?? nameEn) : (nameEn ?? nameAr)) ?? id;
    setAsked({ id, name });
    setTyped('');
    combobox.closeDropdown();
  };
  const noneSelected = () => combobox.getSelectedOptionIndex() < 0;
  const words = () => {
    if (error && results.length === 0) return problemWords(error, speech);
    if (typed.trim() === '') return t('why.hint');
    return isEmpty && !waiting ? t('search.tryThis') : t('search.loading');
  };
  return (
    <div className={classes.why}>
      <Combobox
        store={combobox}
        onOptionSubmit={choose}
        withinPortal={false}
        shadow="md"
        offset={4}
      >
        <Combobox.Target withAriaAttributes withExpandedAttribute autoComplete="off">
          <InputBase
            size="sm"
            role="combobox"
            aria-label={t('why.ask')}
            placeholder={t('why.ask')}
            leftSection={<IconEyeQuestion size={17} aria-hidden />}
            rightSection={
              typed !== '' && (
                <CloseButton
                  size="sm"
                  aria-label={t('search.clear')}
                  onClick={() => setTyped('')}
                />
              )
            }
            value={typed}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              combobox.openDropdown();
              combobox.resetSelectedOption();
            }}
            onKeyDown={(event) => {
              const [first] = results;
              if (event.key === 'Escape' && typed !== '') setTyped('');
              else if (event.key === 'Enter' && first && !waiting && noneSelected())
                choose(first.id);
              else return;
              event.preventDefault();
            }}
            onFocus={() => combobox.openDropdown()}
            onBlur={() => combobox.closeDropdown()}
          />
        </Combobox.Target>
        <Combobox.Dropdown>
          <Combobox.Options className={classes.found} aria-label={t('search.results')}>
            {results.map((found) => (
              <FoundOption key={found.id} found={found} />
            ))}
            {results.length === 0 && <Combobox.Empty>{words()}</Combobox.Empty>}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      {asked && <WhyAnswer id={asked.id} name={asked.name} />}
    </div>
  );
}
