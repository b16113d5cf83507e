import 'i18next';
import type { AllWords } from './words.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: AllWords };
  }
}
