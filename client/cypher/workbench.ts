import { create } from 'zustand';
import type { WorkbenchState } from './workbench-types.ts';

/** The workbench's state. Components read it with a selector; only its actions change it. */
export const useWorkbench = create<WorkbenchState>()(() => ({
  text: '',
  parameters: {},
  accessMode: 'Read',
  runs: [],
  shown: null,
}));
