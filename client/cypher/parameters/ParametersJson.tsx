import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { isolate } from '../../i18n/node-names.ts';
import { useSpeech } from '../../i18n/use-speech.ts';
import { isParameterName } from '../lexis.ts';
import { useWorkbench } from '../workbench.ts';
import {
  CompactFault,
  mapFromCompact,
  mapToCompact,
  type ParameterValues,
} from './compact-json.ts';
import classes from './Parameters.module.css';

/** All parameters as one JSON, for those who prefer to write them so. */
export function ParametersJson() {
  const { t } = useSpeech();
  const parameters = useWorkbench((workbench) => workbench.parameters);
  const [draft, setDraft] = useState(() => written(parameters));
  const [own, setOwn] = useState(parameters);
  // Another query was opened meanwhile.
  if (parameters !== own) {
    setOwn(parameters);
    setDraft(written(parameters));
  }
  const { fault } = { fault: undefined, ...read(draft) };
  const words = fault && t(`cypher.parameters.fault.${fault.type}`);
  return (
    <Textarea
      dir="ltr"
      size="xs"
      autosize
      minRows={3}
      maxRows={10}
      className={classes.json ?? ''}
      aria-label={t('cypher.parameters.json')}
      description={t('cypher.parameters.jsonHelp')}
      spellCheck={false}
      value={draft}
      errorProps={{ size: 'sm' }}
      error={
        fault?.pointer
          ? t('cypher.parameters.fault.at', { place: isolate(fault.pointer), fault: words ?? '' })
          : words
      }
      onChange={(event) => {
        setDraft(event.currentTarget.value);
        const { values } = { values: undefined, ...read(event.currentTarget.value) };
        if (!values) return;
        useWorkbench.setState({ parameters: values });
        setOwn(useWorkbench.getState().parameters);
      }}
    />
  );
}

function written(parameters: ParameterValues): string {
  return JSON.stringify(mapToCompact(parameters), null, 2);
}

function read(draft: string) {
  try {
    const values = mapFromCompact(JSON.parse(draft.trim() || '{}'));
    const bad = Object.keys(values).find((name) => !isParameterName(name));
    return bad === undefined ? { values } : { fault: { type: 'nameBad', pointer: bad } as const };
  } catch (error) {
    const { fault: type, pointer } =
      error instanceof CompactFault ? error : new CompactFault('notJson', '');
    return { fault: { type, pointer } };
  }
}
