/** The drawing with its legend and tools; fills its parent. */
export function Canvas() {
  return <div style={{ position: 'relative', height: '100%' }} />;
}
