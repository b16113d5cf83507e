import type { GraphSchema } from '../../../contract/schema.ts';

/** What the language worker is asked. Places count UTF-16 units. */
export interface Questions {
  /** Names to know from now on. */
  readonly schema: { readonly schema: GraphSchema; readonly parameters: readonly string[] };
  readonly lint: { readonly text: string };
  /** `asked`: by key, not by typing. */
  readonly complete: { readonly text: string; readonly at: number; readonly asked: boolean };
  /** `at` is the cursor. */
  readonly format: { readonly text: string; readonly at: number };
}

/** A fault of a text, in the language library's own English words. */
export interface LanguageFault {
  readonly from: number;
  readonly to: number;
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

/** What a completion names. */
export type OfferKind =
  | 'label'
  | 'relationship'
  | 'key'
  | 'parameter'
  | 'identifier'
  | 'function'
  | 'procedure'
  | 'namespace'
  | 'keyword'
  | 'path';

/** Something that could stand at the cursor. */
export interface Offer {
  readonly kind: OfferKind;
  readonly label: string;
  /** What to write instead of `label`; a path's has places to fill, `${1:name}`. */
  readonly insert?: string;
  readonly signature?: string;
  readonly description?: string;
  /** For what the text tells is the likely one among its kind. */
  readonly likely?: true;
}

export interface Answers {
  readonly schema: null;
  readonly lint: readonly LanguageFault[];
  readonly complete: readonly Offer[];
  /** null when the text can't be formatted. */
  readonly format: { readonly text: string; readonly at: number } | null;
}

export type QuestionKind = keyof Questions;

export interface Question<K extends QuestionKind = QuestionKind> {
  readonly id: number;
  readonly kind: K;
  readonly question: Questions[K];
}

/** `ready` once, before any answer. */
export type Reply =
  | { readonly ready: true }
  | { readonly id: number; readonly answer: Answers[QuestionKind] }
  | { readonly id: number; readonly failure: string };
