import { CompareView } from '../compare/CompareView.tsx';
import { useSnapshots } from '../state.ts';
import { Shelf } from './Shelf.tsx';

/** What was kept, and how it differs. */
export function SnapshotsScreen() {
  const place = useSnapshots(({ place }) => place);
  return place.at === 'compare' ? (
    <CompareView before={place.before} after={place.after} />
  ) : (
    <Shelf deleted={place.at === 'deleted'} />
  );
}
