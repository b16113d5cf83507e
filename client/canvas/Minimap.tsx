import { ActionIcon } from '@mantine/core';
import { IconMap, IconX } from '@tabler/icons-react';
import type { Core } from 'cytoscape';
import { type PointerEvent, useState } from 'react';
import { useSpeech } from '../i18n/use-speech.ts';
import classes from './CanvasLayers.module.css';
import type { Picture } from './picture.ts';
import { useMoves } from './use-moves.ts';
import { canvasWords } from './words.ts';

const WIDTH = 168;
const HEIGHT = 112;

/** The whole picture small, with what of it is in sight; there while that is not all of it. */
export function Minimap({ cy, picture }: { readonly cy: Core; readonly picture: Picture }) {
  useMoves(cy);
  const { language } = useSpeech();
  const [folded, setFolded] = useState(false);
  const words = canvasWords(language);
  const all = cy.nodes().boundingBox({ includeLabels: false, includeOverlays: false });
  const seen = cy.extent();
  const whole = all.x1 >= seen.x1 && all.x2 <= seen.x2 && all.y1 >= seen.y1 && all.y2 <= seen.y2;
  if (whole || picture.nodes.length === 0) return null;
  if (folded) {
    return (
      <div className={classes.map}>
        <MapButton label={words.mapShow} icon={IconMap} act={() => setFolded(false)} still />
      </div>
    );
  }
  const scale = Math.max(all.w / WIDTH, all.h / HEIGHT) * 1.1 || 1;
  const left = (all.x1 + all.x2) / 2 - (WIDTH * scale) / 2;
  const top = (all.y1 + all.y2) / 2 - (HEIGHT * scale) / 2;
  const go = (event: PointerEvent<SVGSVGElement>) => {
    if (event.buttons === 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const box = event.currentTarget.getBoundingClientRect();
    const x = left + (event.clientX - box.left) * scale;
    const y = top + (event.clientY - box.top) * scale;
    const zoom = cy.zoom();
    cy.pan({ x: cy.width() / 2 - x * zoom, y: cy.height() / 2 - y * zoom });
    // As if the picture itself had been dragged.
    cy.emit('dragpan');
  };
  return (
    <div className={classes.map} data-testid="minimap">
      <svg
        width={WIDTH}
        height={HEIGHT}
        viewBox={`${left} ${top} ${WIDTH * scale} ${HEIGHT * scale}`}
        aria-hidden="true"
        onPointerDown={go}
        onPointerMove={go}
      >
        {cy.nodes().map((node) => {
          const { x, y } = node.position();
          return <circle key={node.id()} cx={x} cy={y} r={1.6 * scale} />;
        })}
        <rect x={seen.x1} y={seen.y1} width={seen.w} height={seen.h} />
      </svg>
      <MapButton label={words.mapHide} icon={IconX} act={() => setFolded(true)} />
    </div>
  );
}

function MapButton(props: {
  readonly label: string;
  readonly icon: typeof IconX;
  readonly act: () => void;
  /** Stands alone rather than in the map's corner. */
  readonly still?: boolean;
}) {
  const { label, icon: Icon, act, still = false } = props;
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={still ? 34 : 24}
      aria-label={label}
      title={label}
      onClick={act}
      {...(still && { style: { position: 'static' } })}
    >
      <Icon size={still ? 17 : 14} aria-hidden />
    </ActionIcon>
  );
}
