import type { z } from 'zod';

/** One operation of the API as its document tells it. */
export interface ApiRoute {
  readonly method: 'get' | 'post' | 'patch' | 'delete';
  /** With parameters in braces. */
  readonly path: string;
  readonly id: string;
  readonly summary: string;
  readonly description?: string;
  readonly query?: z.ZodObject;
  readonly body?: { readonly schema: z.ZodType; readonly types: readonly string[] };
  readonly reply: {
    readonly status: number;
    readonly description: string;
    readonly schema: z.ZodType;
    readonly types?: readonly string[];
  };
  /** Statuses it can fail with, besides those that every operation has. */
  readonly failures: readonly number[];
  readonly failureSchema?: z.ZodType;
}
