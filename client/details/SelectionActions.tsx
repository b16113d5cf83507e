import { Button } from '@mantine/core';
import { actionsNow } from '../actions/action-list.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import { actionWords } from '../palette/action-words.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import classes from './Details.module.css';

/** What can be done with what is selected, as buttons. */
export function SelectionActions() {
  const speech = useSpeech();
  const workspace = useWorkspace();
  return (
    <div className={classes.actions}>
      {actionsNow(workspace)
        .filter(({ menu }) => menu === 'selected')
        .map(({ id, run }) => (
          <Button key={id} size="compact-md" variant="light" onClick={() => run?.()}>
            {actionWords(speech, id)}
          </Button>
        ))}
    </div>
  );
}
