import { Button } from '@mantine/core';
import { expand } from '../actions/expand.ts';
import { selectNode } from '../actions/select.ts';
import { undoCauses } from '../actions/undo-causes.ts';
import { isolate } from '../i18n/node-names.ts';
import type { Speech } from '../i18n/speech.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import type { Workspace } from '../workspace/types.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import classes from './Filters.module.css';
import { filterWords } from './filter-words.ts';
import { type Cause, whyHidden } from './why-hidden.ts';

/** What keeps something out of the picture, each with a button that undoes just that. */
export function WhyAnswer({ id, name }: { readonly id: string; readonly name: string }) {
  const speech = useSpeech();
  const { t } = speech;
  const workspace = useWorkspace();
  const { isHere, causes, anyOf } = whyHidden(workspace, id);
  const named = { name: isolate(name) };
  if (!isHere) {
    return (
      <Answer
        words={t('why.notHere', named)}
        act={t('why.fetch')}
        onClick={() => void expand(id)}
      />
    );
  }
  if (causes.length + anyOf.length === 0) {
    return (
      <Answer words={t('why.inSight', named)} act={t('why.show')} onClick={() => selectNode(id)} />
    );
  }
  const several = causes.length > 1 || (causes.length > 0 && anyOf.length > 0);
  return (
    <div className={classes.answer} role="status">
      <p>{t(several ? 'why.keptOutByAll' : 'why.keptOut', named)}</p>
      <Causes causes={causes} speech={speech} workspace={workspace} />
      {anyOf.length > 0 && (
        <>
          <p>{t('why.keptOutByAny')}</p>
          <Causes causes={anyOf} speech={speech} workspace={workspace} />
        </>
      )}
      {several && (
        <Button
          size="compact-sm"
          variant="light"
          onClick={() => undoCauses([...causes, ...anyOf.slice(0, 1)])}
        >
          {t('why.all')}
        </Button>
      )}
    </div>
  );
}

function Causes({
  causes,
  speech,
  workspace,
}: {
  readonly causes: readonly Cause[];
  readonly speech: Speech;
  readonly workspace: Workspace;
}) {
  return (
    <ul>
      {causes.map((cause) => {
        const words = causeWords(speech, workspace, cause);
        return (
          <li key={words}>
            <span>{words}</span>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`${speech.t(`why.undo.${cause.type}`)} — ${words}`}
              onClick={() => undoCauses([cause])}
            >
              {speech.t(`why.undo.${cause.type}`)}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

function Answer({
  words,
  act,
  onClick,
}: {
  readonly words: string;
  readonly act: string;
  readonly onClick: () => void;
}) {
  return (
    <div className={classes.answer} role="status">
      <p>{words}</p>
      <Button size="compact-sm" variant="light" onClick={onClick}>
        {act}
      </Button>
    </div>
  );
}

function causeWords(speech: Speech, { graph, filters }: Workspace, cause: Cause): string {
  const { t } = speech;
  if (cause.type === 'kind') return t('why.kind', { kind: t(`kinds.${cause.kind}`) });
  if (cause.type !== 'filter') return t(`why.${cause.type}`);
  return t('why.filter', {
    name: t(`filters.name.${cause.name}`),
    values: filterWords(speech, graph, filters, cause.name),
  });
}
