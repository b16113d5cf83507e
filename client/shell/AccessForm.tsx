import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useSpeech } from '../i18n/use-speech.ts';
import { enterToken, useAccess } from '../remote/access-token.ts';
import classes from './AccessForm.module.css';

/** Asks once for the access token when the server wants one; what is on the page stays. */
export function AccessForm() {
  const { t } = useSpeech();
  const access = useAccess((state) => state.access);
  const [token, setToken] = useState('');
  if (access === 'open') return null;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (token.trim() !== '') enterToken(token.trim());
  };
  return (
    <form className={classes.form} onSubmit={submit} aria-labelledby="liqa-access-title">
      <div className={classes.words}>
        <h2 id="liqa-access-title">{t('token.title')}</h2>
        <p>{t('token.help')}</p>
      </div>
      <TextInput
        className={classes.field}
        type="password"
        label={t('token.label')}
        value={token}
        onChange={(event) => setToken(event.currentTarget.value)}
        error={access === 'wrong' && <span role="alert">{t('token.wrong')}</span>}
        autoComplete="current-password"
        required
        dir="ltr"
        data-autofocus
      />
      <Button type="submit">{t('token.submit')}</Button>
    </form>
  );
}
