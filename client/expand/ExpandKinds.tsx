import { Button, Checkbox, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { NodeKind } from '../../contract/model.ts';
import { expandKinds } from '../actions/expand-kinds.ts';
import { KindShape } from '../canvas/KindShape.tsx';
import { useSpeech } from '../i18n/use-speech.ts';
import { neighboursQuery } from '../remote/queries.ts';
import { Dialog } from '../shell/Dialog.tsx';
import { Failure } from '../shell/Message.tsx';
import { nameOf } from '../workspace/name-of.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import classes from './ExpandKinds.module.css';

/** How many at most; a busy state has thousands. */
const COUNTS = [10, 40, 200] as const;

/** Asks which kinds of what is next to a node to show, each with how many the store has. */
export function ExpandKinds({ id, close }: { readonly id: string; readonly close: () => void }) {
  const { t, number, language } = useSpeech();
  const node = useWorkspace(({ graph }) => graph.nodes.get(id));
  const { data, error, refetch } = useQuery(neighboursQuery(id));
  const [chosen, setChosen] = useState<readonly NodeKind[]>([]);
  const [most, setMost] = useState<number>(COUNTS[1]);
  const toggle = (kind: NodeKind) =>
    setChosen((now) => (now.includes(kind) ? now.filter((each) => each !== kind) : [...now, kind]));
  const show = (event: FormEvent) => {
    event.preventDefault();
    close();
    void expandKinds(id, chosen, most);
  };
  return (
    <Dialog
      size="small"
      title={t('expandKinds.title', { name: node ? nameOf(node, language) : id })}
      close={close}
    >
      <form onSubmit={show}>
        {error && <Failure error={error} retry={() => void refetch()} />}
        {data?.kinds.length === 0 && <p>{t('expandKinds.nothing')}</p>}
        <ul className={classes.kinds}>
          {data?.kinds.map(({ kind, count }) => (
            <li key={kind}>
              <Checkbox
                size="md"
                checked={chosen.includes(kind)}
                onChange={() => toggle(kind)}
                label={
                  <>
                    {kind !== 'Report' && <KindShape kind={kind} size={14} />} {t(`kinds.${kind}`)}{' '}
                    <span className={classes.count}>{number(count)}</span>
                  </>
                }
              />
            </li>
          ))}
        </ul>
        <div className={classes.most}>
          <span id="liqa-expand-most">{t('expandKinds.most')}</span>
          <SegmentedControl
            aria-labelledby="liqa-expand-most"
            value={String(most)}
            onChange={(value) => setMost(Number(value))}
            data={COUNTS.map((count) => ({ value: String(count), label: number(count) }))}
          />
        </div>
        <div className={classes.buttons}>
          <Button variant="default" onClick={close}>
            {t('expandKinds.cancel')}
          </Button>
          <Button type="submit" disabled={chosen.length === 0}>
            {t('expandKinds.show')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
