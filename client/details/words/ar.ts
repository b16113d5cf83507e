/** The words of somebody's meetings in numbers, in Arabic. */
export const actorAr = {
  actor: {
    byKind: 'بحسب نوع اللقاء',
    byTopic: 'بحسب الموضوع',
    between: 'أولها {{first}} وآخرها {{last}}',
    undated: 'لم يُذكر تاريخ {{n}} منها',
    others_zero: 'لم يُذكر مع مَن',
    others_one: 'مع شخص أو جهة واحدة',
    others_two: 'مع اثنين',
    others_few: 'مع {{n}} أشخاص وجهات',
    others_many: 'مع {{n}} شخصًا وجهة',
    others_other: 'مع {{n}} شخص وجهة',
    moreReports_zero: 'لا تذكره تقارير أخرى',
    moreReports_one: 'يذكره تقرير آخر: اقرأ منه',
    moreReports_two: 'يذكره تقريران آخران: اقرأ منهما',
    moreReports_few: 'تذكره {{n}} تقارير أخرى: اقرأ المزيد',
    moreReports_many: 'يذكره {{n}} تقريرًا آخر: اقرأ المزيد',
    moreReports_other: 'يذكره {{n}} تقرير آخر: اقرأ المزيد',
    firstOf: 'يظهر {{shown}} من {{total}}',
  },
};
