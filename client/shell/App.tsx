import { useEffect } from 'react';
import { openGraph } from '../actions/open-graph.ts';
import { Canvas } from '../canvas/Canvas.tsx';

/** The page. */
export function App() {
  useEffect(() => {
    void openGraph();
  }, []);
  return (
    <main style={{ height: '100%' }}>
      <Canvas />
    </main>
  );
}
