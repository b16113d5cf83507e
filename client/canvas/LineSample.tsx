/** A line as the picture draws it for a meeting's status, or for two who met. */
export function LineSample({ line }: { line: 'held' | 'planned' | 'notHeld' | 'contact' }) {
  const dashes = { held: undefined, contact: undefined, planned: '5 3.5', notHeld: '1.5 3' }[line];
  return (
    <svg width="26" height="10" viewBox="0 0 26 10" aria-hidden="true" focusable="false">
      <path
        d="M1 5h24"
        fill="none"
        stroke={line === 'contact' ? 'var(--mantine-primary-color-filled)' : 'currentColor'}
        strokeWidth={line === 'contact' ? 4 : 2}
        strokeDasharray={dashes}
      />
      {line === 'notHeld' && (
        <path d="M10 1.500l6 7M16 1.500l-6 7" stroke="currentColor" strokeWidth="1.6" />
      )}
    </svg>
  );
}
