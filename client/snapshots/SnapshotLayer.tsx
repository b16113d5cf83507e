import { AwayDialog } from './away/AwayDialog.tsx';
import { DoneNotice } from './DoneNotice.tsx';
import { ImportDialog } from './import/ImportDialog.tsx';
import { ShareDialog } from './share/ShareDialog.tsx';
import { useSnapshots } from './state.ts';
import { SaveDialog } from './take/SaveDialog.tsx';

/** What lies over the page while something is done with snapshots, and says what was done. */
export function SnapshotLayer() {
  const dialog = useSnapshots(({ dialog }) => dialog);
  return (
    <>
      {dialog?.type === 'save' && <SaveDialog of={dialog.of} />}
      {dialog?.type === 'export' && <AwayDialog entry={dialog.entry} />}
      {dialog?.type === 'share' && <ShareDialog entry={dialog.entry} />}
      {dialog?.type === 'import' && <ImportDialog start={dialog.file} />}
      <DoneNotice />
    </>
  );
}
