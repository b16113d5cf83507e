import { useQuery } from '@tanstack/react-query';
import { overviewQuery } from '../../shell/overview-query.ts';
import { CompareView } from '../compare/CompareView.tsx';
import { useSnapshots } from '../state.ts';
import { Shelf } from './Shelf.tsx';

/** What was kept, and how it differs. */
export function SnapshotsScreen() {
  // What is told beside it, and what can be kept, is the picture: also when nobody looked at it yet.
  useQuery(overviewQuery);
  const place = useSnapshots(({ place }) => place);
  return place.at === 'compare' ? (
    <CompareView before={place.before} after={place.after} />
  ) : (
    <Shelf deleted={place.at === 'deleted'} />
  );
}
