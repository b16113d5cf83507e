import { goTo } from '../actions/go-to.ts';
import { selectNode, selectRelationship } from '../actions/select.ts';
import { isolate, nodeName } from '../i18n/node-names.ts';
import type { Speech } from '../i18n/speech.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import type { Note } from '../workspace/note.ts';
import type { WorkspaceGraph } from '../workspace/types.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import classes from './Notes.module.css';
import { NotesOn } from './NotesOn.tsx';

/** Every note: those on the whole to be written on, the others as ways to what they are on. */
export function AllNotes({ writing }: { readonly writing: boolean }) {
  const speech = useSpeech();
  const graph = useWorkspace((workspace) => workspace.graph);
  const notes = useWorkspace((workspace) => workspace.notes);
  const others = notes.filter(({ on }) => on !== null);
  return (
    <>
      {others.length > 0 && (
        <section className={classes.notes} aria-label={speech.t('notes.title')}>
          <h3>
            {speech.t('notes.title')}{' '}
            <span className={classes.count}>{speech.number(others.length)}</span>
          </h3>
          <ul>
            {others.map((note, index) => {
              const key = `${index}:${note.on}`;
              return (
                <li key={key}>
                  <button type="button" className={classes.way} onClick={() => open(note, graph)}>
                    <strong>{titleOf(note, graph, speech)}</strong>
                    <span dir="auto">{note.text}</span>
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      <NotesOn on={null} writing={writing} />
    </>
  );
}

function open({ on }: Note, graph: WorkspaceGraph): void {
  if (on === null) return;
  if (graph.nodes.has(on)) selectNode(on);
  else if (isRelationship(on)) selectRelationship(on);
  else void goTo(on).catch(() => undefined);
}

/** A relationship's id begins with its type. */
function isRelationship(id: string): boolean {
  return /^[A-Z_]+:/u.test(id);
}

function titleOf({ on }: Note, graph: WorkspaceGraph, { t, language }: Speech): string {
  const name = (id: string) => {
    const node = graph.nodes.get(id);
    return isolate(node ? nodeName(node, language).text : id);
  };
  const id = on ?? '';
  const ends = graph.relationships.get(id);
  const [, from = '', to = ''] = id.split(':');
  if (ends) return t('notes.relationship', { from: name(ends.from), to: name(ends.to) });
  return isRelationship(id)
    ? t('notes.relationship', { from: name(from), to: name(to) })
    : name(id);
}
