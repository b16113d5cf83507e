import { meetingIcons } from '../../contract/meeting-look.ts';
import type { MeetingKind, MeetingStatus } from '../../contract/model.ts';

/** A meeting's icon as an image of our own, allowed by the page's content policy. */
export function meetingIcon(kind: MeetingKind, status: MeetingStatus, colour: string): string {
  const paths = meetingIcons(kind, status).map(
    ({ path, width }) => `<path d="${path}" stroke-width="${width}"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 24 24" fill="none" stroke="${colour}" stroke-linecap="round" stroke-linejoin="round">${paths.join('')}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
