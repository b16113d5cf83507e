import type { MeetingKind } from '../../contract/model.ts';

/** Line drawings on a 24 × 24 grid, one for each kind of meeting. */
const PATHS: Readonly<Record<MeetingKind, string>> = {
  // Two hands that shake.
  bilateral:
    'M2 5.500l3.500 1 4.500-.5 2 1M22 5.500l-3.500 1-5-.8-4.300 4a1.750 1.750 0 0 0 2.500 2.400l2.300-1.800 5.500 5.200M3.500 14.200l2.500.3 4.800 4.200a1.900 1.900 0 0 0 2.500 0l.4-.4a1.800 1.800 0 0 0 2.500-.3 1.800 1.800 0 0 0 2.200-1.200l2.100-2.600',
  // A receiver.
  phone:
    'M5 4h4l2 5-2.500 1.500a11 11 0 0 0 5 5L15 13l5 2v4a2 2 0 0 1-2 2A15.600 15.600 0 0 1 3 6a2 2 0 0 1 2-2',
  // An aeroplane.
  visit:
    'M15.500 10H20a2 2 0 0 1 0 4h-4.500L11 21H8.500l1.800-7H6.500L4.500 16H2.300l1.500-4-1.500-4h2.200l2 2h3.800L8.500 3H11z',
  // A table of many.
  multilateral:
    'M6.500 9h11a3 3 0 0 1 0 6h-11a3 3 0 0 1 0-6zM6 4v.01M12 4v.01M18 4v.01M6 20v.01M12 20v.01M18 20v.01',
  // Two that speak in turn.
  negotiation:
    'M20.500 14l-3-3H11a1 1 0 0 1-1-1V4.500a1 1 0 0 1 1-1h8.500a1 1 0 0 1 1 1zM14 14.500v2a1 1 0 0 1-1 1H6.500l-3 3V10.500a1 1 0 0 1 1-1h2',
  // Scales.
  mediation:
    'M7 20h10M5 6.500l7-1.500 7 1.500M12 3v17M8.500 13L5.500 6.500 2.500 13a3 3 0 0 0 6 0M21.500 13l-3-6.500-3 6.500a3 3 0 0 0 6 0',
  // An envelope.
  letter: 'M3.500 6.500h17v11.500h-17zM3.500 7l8.500 6.500L20.500 7',
};

/** A cross over a corner: what did not come about. */
const MARK = 'M16.500 1.500l6 6M22.500 1.500l-6 6';

/** A meeting's icon as an image of our own, allowed by the page's content policy. */
export function meetingIcon(kind: MeetingKind, colour: string, marked = false): string {
  const mark = marked ? `<path d="${MARK}" stroke-width="2.600"/>` : '';
  const width = kind === 'multilateral' ? 2.7 : 1.9;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 24 24" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"><path d="${PATHS[kind]}"/>${mark}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
