export const editor = {
  label: 'استعلام سايفر',
} as const;
