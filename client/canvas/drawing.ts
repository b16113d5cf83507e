/** The picture on the screen: Cytoscape behind the few verbs that the page needs. */
import cytoscape, { type Core } from 'cytoscape';
import type { Point } from '../workspace/types.ts';
import { drawElements } from './draw-elements.ts';
import type { Positions } from './layout/layout-types.ts';
import type { Look } from './look.ts';
import { type Marks, markEmphasis } from './mark-emphasis.ts';
import { GROUND, type Scheme } from './palette.ts';
import type { Picture } from './picture.ts';
import { createPlaces, type Places } from './places.ts';
import { labelScaleAt, labelsWithRoom, scaleAt, showLabels, standing } from './scale-labels.ts';
import { seeing } from './seeing.ts';
import { type Sketched, sketch } from './sketch.ts';
import { stylesheet } from './stylesheet.ts';
import { createViewport, type Viewport, ZOOM } from './viewport.ts';

export interface Drawing {
  readonly cy: Core;
  readonly viewport: Viewport;
  /** Begins to lay out a picture that is about to be shown. */
  prepare(picture: Picture, view: string): void;
  /** Draws a picture; resolves when it is at rest. A later call overtakes an earlier one. */
  show(picture: Picture, view: string): Promise<void>;
  /** Brings the whole picture into sight. */
  showAll(): void;
  /** The frame has another size: what was wholly in sight stays so. */
  resized(): void;
  /** Lays everything out anew. */
  tidy(): Promise<void>;
  mark(marks: Marks): void;
  setScheme(scheme: Scheme): void;
  destroy(): void;
}

interface Arranged {
  readonly positions: Positions;
  /** The label scale it has room for. */
  readonly scale: number;
}

interface Prepared {
  readonly picture: Picture;
  readonly view: string;
  readonly arranged: Promise<Arranged>;
}

/** Past this many nodes, drawing spends less on each. */
const MANY = 400;

/** Past this many nodes, the library's own first frame takes long enough to be waited for. */
const SLOW = 150;

/** Milliseconds without a move until many count as at rest. */
const REST_MS = 140;

/** What the renderer shows while the picture moves. */
interface Moving {
  hideEdgesOnViewport: boolean;
  /** The last whole frame as one image. */
  textureOnViewport: boolean;
}

/** Up to this many nodes there can be room for every label. */
const ROOMY = 100;

/** The largest label scale that the layout makes room for: with many nodes it would only push. */
function roomiest({ nodes }: Picture): number {
  return nodes.length <= 40 ? 1.8 : nodes.length <= 60 ? 1.5 : 1.2;
}

/** Places of drawings that come back, as when another screen was looked at meanwhile. */
const kept = new Map<string, Places>();

function placesKept(name: string): Places {
  const places = kept.get(name) ?? createPlaces();
  kept.set(name, places);
  return places;
}

/**
 * A drawing in `container`, empty until something is shown. One that is to `keep` its places under
 * a name finds them there when it is made again.
 */
export function createDrawing(
  container: HTMLElement,
  start: {
    scheme: Scheme;
    keep?: string | undefined;
    /** What a hand that moves a node does; without it the drawing itself keeps the node there. */
    moved?: ((id: string, to: Point) => void) | undefined;
  },
): Drawing {
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  let look: Look = {
    scheme: start.scheme,
    labelScale: 1,
    tones: '',
    motion: !still.matches,
    many: false,
  };
  let roomFor = 1;
  let picture: Picture = { nodes: [], edges: [] };
  /** What is shown or on its way to be. */
  let coming = picture;
  let shownView = '';
  let turn = 0;
  let fitted = true;
  let settling = false;
  let styled = false;
  let endSketch = () => {};
  let prepared: Prepared | undefined;

  // It warns of lines too short to draw, as when new nodes grow out of one another.
  cytoscape.warnings(false);
  const cy = cytoscape({
    container,
    // The first picture brings its styles; before it there is nothing to be styled.
    style: [],
    minZoom: ZOOM.min,
    maxZoom: ZOOM.max,
    // A drag with Shift.
    boxSelectionEnabled: true,
    selectionType: 'single',
    autounselectify: true,
    pixelRatio: 'auto',
  });
  const viewport = createViewport(cy, still);
  const places = start.keep === undefined ? createPlaces() : placesKept(start.keep);

  const seen = seeing(cy, start.keep, {
    picture: () => picture,
    ground: () => GROUND[look.scheme].surface,
  });

  // Everything is styled anew, but only when it is to look otherwise.
  const restyle = (change: Partial<Look>) => {
    const next = { ...look, ...change };
    const same = (Object.keys(next) as (keyof Look)[]).every((key) => next[key] === look[key]);
    if (same && styled) return;
    styled = true;
    look = next;
    cy.style(stylesheet(look));
  };
  // The size of labels for the zoom that the frame has or goes to.
  const labelScaleNow = () => scaleAt(viewport.zoom(), { before: look.labelScale, roomFor });
  const relabel = () => {
    // What is on its way has the labels that it will have there.
    if (settling) return;
    restyle({ labelScale: labelScaleNow() });
    showLabels(cy, picture, look.labelScale);
  };

  let waiting = 0;
  let later: ReturnType<typeof setTimeout> | undefined;
  const relabelSoon = () => {
    cancelAnimationFrame(waiting);
    clearTimeout(later);
    // Of many, labels find their places once the picture rests.
    if (look.many) later = setTimeout(relabel, REST_MS);
    else waiting = requestAnimationFrame(relabel);
  };
  const lighten = ({ nodes }: Picture): Pick<Look, 'many' | 'motion'> => {
    const many = nodes.length > MANY;
    const renderer = (cy as Core & { renderer(): Moving }).renderer();
    renderer.hideEdgesOnViewport = many;
    renderer.textureOnViewport = many;
    return { many, motion: !still.matches && !many };
  };
  cy.on('zoom resize', relabelSoon);
  // Only what a hand has moved: one that was held or pressed stays where it is.
  cy.on('dragfree', 'node', ({ target }) => {
    const at = { ...target.position() };
    if (start.moved) start.moved(target.id(), at);
    else places.pin(shownView, target.id(), at);
    relabelSoon();
  });

  const positions = () =>
    new Map(
      cy
        .nodes()
        .map(
          (node) =>
            [node.id(), { ...node.position(), above: node.data('above') === true }] as const,
        ),
    );
  const showAll = (eased: boolean, at: Positions = positions()) => {
    fitted = true;
    const scale = Math.min(
      roomiest(picture),
      labelScaleAt(viewport.zoomFor(picture, at, look.labelScale)),
    );
    viewport.fit(picture, at, scale, eased);
  };
  // A hand on the view ends its being fitted.
  cy.on('scrollzoom dragpan pinchzoom', () => {
    fitted = false;
  });

  // In a small frame labels are drawn larger: drafts tell how much, so that there is room for it.
  async function arrange(next: Picture, view: string): Promise<Arranged> {
    const aspect = viewport.aspect();
    let scale = roomFor;
    if (next.nodes.length <= ROOMY && places.need(view, next) === 'all') {
      scale = 1;
      for (let round = 0; round < 3; round++) {
        const draft = await places.draft(next, { aspect, labelScale: scale });
        scale = Math.min(roomiest(next), labelScaleAt(viewport.zoomFor(next, draft, scale)));
      }
    }
    const labelled = await places.arrange(view, next, { aspect, labelScale: scale });
    return { positions: labelled, scale };
  }

  function prepare(next: Picture, view: string): void {
    if (next.nodes.length === 0 || next === coming || next === prepared?.picture) return;
    // Places that are wanted come before any layout.
    if (seen.wanted()) return;
    const arranged = arrange(next, view);
    // Whoever shows it hears of a failure.
    arranged.catch(() => {});
    prepared = { picture: next, view, arranged };
  }

  function arrangedFor(next: Picture, view: string): Promise<Arranged> {
    const ahead = prepared;
    prepared = undefined;
    const fits = ahead?.picture === next && ahead.view === view;
    return fits ? ahead.arranged : arrange(next, view);
  }

  // Until the library's own first frame is there, a painting of it is.
  async function showSketch(
    drawn: Pick<Sketched, 'picture' | 'positions' | 'room' | 'labelScale'>,
  ): Promise<void> {
    const seenAt = { zoom: cy.zoom(), pan: { ...cy.pan() } };
    endSketch();
    endSketch = sketch(container, { ...drawn, scheme: look.scheme, ...seenAt });
    cy.one('add', () => cy.one('render', () => requestAnimationFrame(() => endSketch())));
    await seenOnScreen();
  }

  async function show(next: Picture, view: string, anew = false): Promise<void> {
    const mine = ++turn;
    const first = picture.nodes.length === 0;
    coming = next;
    const wanted = seen.wanted();
    if (anew || wanted) prepared = undefined;
    if (anew) places.forget(view);
    if (wanted) places.adopt(view, next, wanted.positions);
    const before = positions();
    const { positions: arranged, scale } = await arrangedFor(next, view);
    if (mine !== turn) return;
    roomFor = scale;
    settling = true;
    const changed = view !== shownView || moved(before, arranged);
    picture = next;
    shownView = view;
    // The frame moves along with what is in it.
    if (wanted && seen.goBack(wanted, viewport)) fitted = seen.isWhole(wanted);
    else if (first || wanted) showAll(false, arranged);
    else if (changed || !viewport.holds(next, arranged)) showAll(true, arranged);
    // With frame, styles and labels known before what is drawn by them, each is worked out once.
    const labelScale = labelScaleNow();
    const room = labelsWithRoom(next, (id) => standing(cy, id, arranged.get(id)), labelScale);
    if (first && next.nodes.length > SLOW) {
      await showSketch({ picture: next, positions: arranged, room, labelScale });
    }
    if (mine !== turn) return;
    restyle({ ...lighten(next), tones: tonesIn(next), labelScale });
    const quickly = still.matches || first || Boolean(wanted);
    await drawElements(cy, next, { positions: arranged, room, still: quickly });
    if (mine !== turn) return;
    settling = false;
    // A hand may have zoomed meanwhile.
    relabelSoon();
  }

  return {
    cy,
    viewport,
    prepare,
    show,
    showAll: () => showAll(true),
    resized() {
      cy.resize();
      if (fitted && picture.nodes.length > 0 && !seen.rests()) showAll(false);
    },
    tidy: () => show(picture, shownView, true),
    mark(marks) {
      markEmphasis(cy, marks, look.labelScale);
      // What is selected comes first where labels compete.
      if (marks.pointed === undefined) relabelSoon();
    },
    setScheme: (scheme) => restyle({ scheme }),
    destroy() {
      turn++;
      cancelAnimationFrame(waiting);
      clearTimeout(later);
      seen.end();
      endSketch();
      cy.destroy();
    },
  };
}

function tonesIn({ nodes }: Picture): string {
  return [...new Set(nodes.flatMap(({ tone }) => tone ?? []))].sort().join(' ');
}

// Whether what stays goes elsewhere: then the frame goes with it.
function moved(before: Positions, after: Positions): boolean {
  return [...before].some(([id, { x, y }]) => {
    const at = after.get(id);
    return at !== undefined && Math.hypot(at.x - x, at.y - y) > 1;
  });
}

// Resolves once what is there now is seen; in a hidden page nothing is.
async function seenOnScreen(): Promise<void> {
  if (document.hidden) return;
  // The frame that shows it, then the one that tells that it was shown.
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  await new Promise((done) => setTimeout(done));
}
