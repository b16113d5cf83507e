import { CloseButton, Combobox, InputBase, Kbd, Loader, useCombobox } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { goTo } from '../actions/go-to.ts';
import { isolate } from '../i18n/node-names.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import { ACTION_OPTION, runOption } from '../palette/action-option.ts';
import { loadPalette } from '../palette/load-palette.ts';
import { rememberFound } from '../palette/recent.ts';
import { problemWords } from '../remote/problem-words.ts';
import { AREAS, focusOn, SEARCH_ID } from '../shell/use-shortcuts.ts';
import { FoundOption } from './FoundOption.tsx';
import classes from './SearchBox.module.css';
import { useSearch } from './use-search.ts';

const PaletteOptions = lazy(loadPalette);

/** Finds people, states, meetings and places in either script as the reader types, and what to do. */
export function SearchBox() {
  const speech = useSpeech();
  const { t, count } = speech;
  const [typed, setTyped] = useState('');
  const { results, total, error, waiting, isEmpty } = useSearch(typed);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });

  const choose = (id: string) => {
    combobox.closeDropdown();
    setTyped('');
    if (id.startsWith(ACTION_OPTION)) {
      void runOption(id);
      return;
    }
    const found = results.find((each) => each.id === id);
    if (found) rememberFound(found);
    focusOn(AREAS.finder);
    // The details say so when what was found can't be fetched.
    void goTo(id).catch(() => undefined);
  };
  const noneSelected = () => combobox.getSelectedOptionIndex() < 0;

  // Enter takes the first of what is found, once it is found; else the first thing to do.
  const [entered, setEntered] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is about the moment of the answer.
  useEffect(() => {
    if (!entered || waiting) return;
    setEntered(false);
    const [first] = results;
    if (first) choose(first.id);
    else if (combobox.selectFirstOption()) combobox.clickSelectedOption();
  }, [entered, waiting]);

  const footer = () => {
    if (error && results.length === 0) return problemWords(error, speech);
    if (results.length < total) {
      return t('search.shown', {
        shown: speech.number(results.length),
        total: speech.number(total),
      });
    }
    return results.length > 0 ? count('result', total) : t('search.loading');
  };
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={choose}
      position="bottom-start"
      withinPortal
      shadow="md"
      offset={4}
    >
      <Combobox.Target withAriaAttributes withExpandedAttribute autoComplete="off">
        <InputBase
          id={SEARCH_ID}
          className={classes.box}
          role="combobox"
          aria-label={t('search.label')}
          placeholder={t('search.placeholder')}
          value={typed}
          leftSection={<IconSearch size={18} aria-hidden />}
          rightSection={<Side typed={typed} waiting={waiting} clear={() => setTyped('')} />}
          rightSectionWidth={typed === '' ? 72 : 40}
          rightSectionPointerEvents={typed === '' ? 'none' : 'auto'}
          enterKeyHint="search"
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setEntered(false);
            combobox.openDropdown();
            combobox.resetSelectedOption();
          }}
          onFocus={() => combobox.openDropdown()}
          onClick={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && typed !== '') setTyped('');
            else if (event.key === 'Enter' && typed.trim() !== '' && noneSelected())
              setEntered(true);
            else return;
            event.preventDefault();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown className={classes.dropdown}>
        <Combobox.Options
          className={classes.options}
          aria-label={t('search.results')}
          data-waiting={waiting || undefined}
        >
          {results.map((found) => (
            <FoundOption key={found.id} found={found} />
          ))}
          {typed.trim() === '' && <Combobox.Empty>{t('search.hint')}</Combobox.Empty>}
          {combobox.dropdownOpened && (
            <Suspense>
              <PaletteOptions typed={typed} />
            </Suspense>
          )}
          {typed.trim() !== '' && isEmpty && !waiting && (
            <Combobox.Empty>
              <strong>{t('search.none', { query: isolate(typed.trim()) })}</strong>
              <br />
              {t('search.tryThis')}
            </Combobox.Empty>
          )}
        </Combobox.Options>
        {typed.trim() !== '' && !(isEmpty && !waiting) && (
          <Combobox.Footer className={classes.footer}>
            <span role="status">{footer()}</span>
          </Combobox.Footer>
        )}
      </Combobox.Dropdown>
    </Combobox>
  );
}

function Side({
  typed,
  waiting,
  clear,
}: {
  readonly typed: string;
  readonly waiting: boolean;
  readonly clear: () => void;
}) {
  const { t } = useSpeech();
  if (typed === '') {
    return (
      <span className={classes.keys} dir="ltr" aria-hidden>
        <Kbd size="xs">Ctrl K</Kbd>
      </span>
    );
  }
  if (waiting) return <Loader size={16} aria-hidden />;
  return (
    <CloseButton
      aria-label={t('search.clear')}
      onMouseDown={(event) => event.preventDefault()}
      onClick={clear}
    />
  );
}
