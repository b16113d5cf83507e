import { create } from 'zustand';
import { INITIAL_WORKSPACE } from './transitions.ts';
import type { Workspace } from './types.ts';

/** The page's state. Components read it with a selector; only the actions change it. */
export const useWorkspace = create<Workspace>()(() => INITIAL_WORKSPACE);
