/** Parts of the filters with their words, fetched when they are first needed. */

export async function loadFilterPanel() {
  const [{ FilterPanel }] = await Promise.all([import('./FilterPanel.tsx'), words()]);
  return { default: FilterPanel };
}

export async function loadFilterChips() {
  const [{ FilterChips }] = await Promise.all([import('./FilterChips.tsx'), words()]);
  return { default: FilterChips };
}

export async function loadNothingLeft() {
  const [{ NothingLeft }] = await Promise.all([import('./NothingLeft.tsx'), words()]);
  return { default: NothingLeft };
}

export async function loadWhyOutOfSight() {
  const [{ WhyOutOfSight }] = await Promise.all([import('./WhyOutOfSight.tsx'), words()]);
  return { default: WhyOutOfSight };
}

async function words() {
  const { addFilterWords } = await import('./words/add-filter-words.ts');
  addFilterWords();
}
