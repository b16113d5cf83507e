/**
 * The adjectives of a state's name, as posts are asked for with them ("الرئيس المصري", "Iranian
 * minister"): rough, by rule, and only for finding who represents the state.
 */
export function nationalityForms(nameAr: string | null, nameEn: string | null): string[] {
  const forms: string[] = [];
  if (nameAr !== null && !/\s/u.test(nameAr.trim())) {
    const stem = nameAr.trim().replace(/(?:يا|ية|ا|ة)$/u, '');
    if (stem.length > 1) forms.push(`${stem}ي`, `${stem}ية`);
  }
  if (nameEn !== null && !/\s/u.test(nameEn.trim())) {
    const name = nameEn.trim();
    const stem = name.replace(/(?:ey|on|[aeoy])$/u, '');
    forms.push(`${name}ian`, `${name}i`, `${name}n`);
    if (stem.length > 2) forms.push(`${stem}ian`, `${stem}ese`, `${stem}ish`, `${stem}i`);
  }
  return forms;
}
