import { Button, Popover, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useSpeech } from '../../i18n/use-speech.ts';
import { enterToken } from '../../remote/access-token.ts';
import { sessionQuery } from '../../remote/session-query.ts';
import classes from './Access.module.css';

/** Lets a reader who has an editor's token enter it. */
export function EditorToken() {
  const { t } = useSpeech();
  const { refetch, isFetching } = useQuery(sessionQuery);
  const [token, setToken] = useState('');
  const [wrong, setWrong] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (token.trim() === '') return;
    enterToken(token.trim());
    const { data } = await refetch();
    setWrong(data?.role === 'reader');
  };
  return (
    <Popover withArrow trapFocus returnFocus position="bottom" withinPortal={false}>
      <Popover.Target>
        <Button size="compact-sm" variant="subtle">
          {t('cypher.workbench.editor')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes.dropdown ?? ''}>
        <form className={classes.form} onSubmit={(event) => void submit(event)}>
          <TextInput
            type="password"
            label={t('cypher.workbench.editorToken')}
            value={token}
            onChange={(event) => setToken(event.currentTarget.value)}
            error={wrong && <span role="alert">{t('cypher.workbench.notEditor')}</span>}
            autoComplete="off"
            required
            dir="ltr"
          />
          <Button type="submit" size="sm" loading={isFetching}>
            {t('token.submit')}
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
