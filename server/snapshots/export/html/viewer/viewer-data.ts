import type { LookLegend } from '../../../../../contract/look-legend.ts';
import type { PlainProperty } from '../../../../../contract/plain-property.ts';
import type { SnapshotStyle } from '../../../../../contract/snapshot-look.ts';
import type { VIEWER_WORDS } from '../viewer-words.ts';

export type Language = 'ar' | 'en';
export type Scheme = 'light' | 'dark';

/** What states something: a report's id, and from which of its letters to which. */
export type Place = readonly [report: string, start: number, end: number];

export interface Told {
  readonly properties: Readonly<Record<string, PlainProperty>>;
  readonly evidence: readonly Place[];
}

export interface ViewedNode extends Told, Pick<SnapshotStyle, 'tone' | 'icon' | 'label'> {
  readonly id: string;
  /** The kind, or the first label of what is of none. */
  readonly kind: string;
  readonly labels: readonly string[];
  readonly ar: string;
  readonly en: string;
  /** Pixels across. */
  readonly size: number;
  readonly x: number;
  readonly y: number;
  /** It is told of beside the picture only. */
  readonly hidden?: true;
}

export interface ViewedEdge extends Told {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly hidden?: true;
  /** Two who met: the meetings that the line stands for. */
  readonly meetings?: readonly string[];
}

/** What the HTML export shows, as it stands in the file. */
export interface ViewerData {
  readonly taken: string;
  readonly language: Language;
  readonly scheme: Scheme;
  readonly words: typeof VIEWER_WORDS;
  readonly colours: Readonly<Record<Scheme, Readonly<Record<string, string>>>>;
  /** What hollow shapes are filled with. */
  readonly grounds: Readonly<Record<Scheme, string>>;
  /** Of each kind, as `cornersOf` gives them; none: a circle. */
  readonly corners: Readonly<Record<string, readonly number[] | undefined>>;
  /** Of each kind, its outline in the legend. */
  readonly samples: Readonly<Record<string, string>>;
  /** What sizes, colours and icons say, where they were chosen. */
  readonly legends: Readonly<Record<Language, readonly LookLegend[]>>;
  /** Colours say something else than the kind. */
  readonly quiet: boolean;
  readonly selected: string | null;
  readonly nodes: readonly ViewedNode[];
  readonly edges: readonly ViewedEdge[];
  readonly reports: readonly {
    readonly id: string;
    readonly title: string;
    readonly text?: string | undefined;
  }[];
}
