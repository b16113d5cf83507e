export const workbench = {
  run: 'شغّل',
  stop: 'أوقف',
  running: 'جارٍ التشغيل…',
  nothing: 'اكتب استعلامًا ثم شغّله لترى جوابه هنا.',
} as const;
