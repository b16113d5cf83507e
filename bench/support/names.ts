/** Names as they stand in Arabic reports, each with a usual Latin spelling. */
const GIVEN = [
  ['أحمد', 'Ahmed'],
  ['محمود', 'Mahmoud'],
  ['عباس', 'Abbas'],
  ['حسن', 'Hassan'],
  ['حسين', 'Hussein'],
  ['علي', 'Ali'],
  ['عمر', 'Omar'],
  ['خالد', 'Khaled'],
  ['سامح', 'Sameh'],
  ['بدر', 'Badr'],
  ['إبراهيم', 'Ibrahim'],
  ['إسماعيل', 'Ismail'],
  ['يوسف', 'Youssef'],
  ['مصطفى', 'Mostafa'],
  ['فؤاد', 'Fouad'],
  ['رؤوف', 'Raouf'],
  ['هدى', 'Hoda'],
  ['فاطمة', 'Fatma'],
  ['مريم', 'Mariam'],
  ['ليلى', 'Layla'],
  ['نجوى', 'Nagwa'],
  ['سلمى', 'Salma'],
  ['زينب', 'Zeinab'],
  ['آمال', 'Amal'],
  ['طارق', 'Tarek'],
  ['وائل', 'Wael'],
  ['جمال', 'Gamal'],
  ['نبيل', 'Nabil'],
  ['سعيد', 'Said'],
  ['كريم', 'Karim'],
  ['ياسر', 'Yasser'],
  ['هشام', 'Hisham'],
  ['عبد الله', 'Abdullah'],
  ['عبد الرحمن', 'Abdelrahman'],
  ['عبد اللطيف', 'Abdellatif'],
  ['نور الدين', 'Nour El Din'],
  ['صلاح', 'Salah'],
  ['رضا', 'Reza'],
  ['جواد', 'Javad'],
  ['مهدي', 'Mehdi'],
] as const;

const FAMILY = [
  ['عراقجي', 'Araghchi'],
  ['عبد العاطي', 'Abdelatty'],
  ['شكري', 'Shoukry'],
  ['الحسيني', 'Al Husseini'],
  ['المصري', 'El Masry'],
  ['القاهري', 'El Kahery'],
  ['البغدادي', 'Al Baghdadi'],
  ['الأحمدي', 'Al Ahmadi'],
  ['السيد', 'El Sayed'],
  ['النجار', 'El Naggar'],
  ['الشامي', 'El Shamy'],
  ['التميمي', 'Al Tamimi'],
  ['الهاشمي', 'Al Hashimi'],
  ['الكناني', 'Al Kanani'],
  ['بقائي', 'Baghaei'],
  ['ظريف', 'Zarif'],
  ['لاريجاني', 'Larijani'],
  ['رضائي', 'Rezaei'],
  ['كريمي', 'Karimi'],
  ['موسوي', 'Mousavi'],
  ['جعفري', 'Jafari'],
  ['طباطبائي', 'Tabatabaei'],
  ['حجازي', 'Hegazy'],
  ['سليمان', 'Soliman'],
  ['منصور', 'Mansour'],
  ['رمضان', 'Ramadan'],
  ['عثمان', 'Osman'],
  ['فرحات', 'Farahat'],
  ['غانم', 'Ghanem'],
  ['بطرس', 'Boutros'],
  ['زكريا', 'Zakaria'],
  ['أبو الغيط', 'Aboul Gheit'],
  ['المؤمني', 'Al Momani'],
  ['الصفدي', 'Al Safadi'],
  ['الخطيب', 'El Khatib'],
  ['القاضي', 'El Kady'],
] as const;

export interface PersonName {
  readonly nameAr: string;
  readonly nameEn: string;
}

/** The number-th name; given, father's and family name make 57,600 of them before they repeat. */
export function personName(number: number): PersonName {
  // Strides without a common divisor spread neighbours over all three lists.
  const mixed = (number * 7919) % (GIVEN.length * GIVEN.length * FAMILY.length);
  const given = GIVEN[mixed % GIVEN.length] ?? GIVEN[0];
  const father = GIVEN[Math.floor(mixed / GIVEN.length) % GIVEN.length] ?? GIVEN[0];
  const family = FAMILY[Math.floor(mixed / GIVEN.length ** 2)] ?? FAMILY[0];
  return {
    nameAr: `${given[0]} ${father[0]} ${family[0]}`,
    nameEn: `${given[1]} ${father[1]} ${family[1]}`,
  };
}

export const CITIES = [
  { id: 'cairo', nameAr: 'القاهرة', nameEn: 'Cairo', state: 'EG' },
  { id: 'tehran', nameAr: 'طهران', nameEn: 'Tehran', state: 'IR' },
  { id: 'geneva', nameAr: 'جنيف', nameEn: 'Geneva', state: 'CH' },
  { id: 'baghdad', nameAr: 'بغداد', nameEn: 'Baghdad', state: 'IQ' },
  { id: 'amman', nameAr: 'عمّان', nameEn: 'Amman', state: 'JO' },
  { id: 'doha', nameAr: 'الدوحة', nameEn: 'Doha', state: 'QA' },
  { id: 'muscat', nameAr: 'مسقط', nameEn: 'Muscat', state: 'OM' },
] as const;

export const STATES = [
  { id: 'EG', nameAr: 'مصر', nameEn: 'Egypt' },
  { id: 'IR', nameAr: 'إيران', nameEn: 'Iran' },
  { id: 'CH', nameAr: 'سويسرا', nameEn: 'Switzerland' },
  { id: 'IQ', nameAr: 'العراق', nameEn: 'Iraq' },
  { id: 'JO', nameAr: 'الأردن', nameEn: 'Jordan' },
  { id: 'QA', nameAr: 'قطر', nameEn: 'Qatar' },
  { id: 'OM', nameAr: 'عُمان', nameEn: 'Oman' },
] as const;

export const TOPICS = [
  { id: 'trade', nameAr: 'التبادل التجاري', nameEn: 'trade' },
  { id: 'ceasefire', nameAr: 'وقف إطلاق النار', nameEn: 'a ceasefire' },
  { id: 'energy', nameAr: 'أمن الطاقة', nameEn: 'energy security' },
  { id: 'navigation', nameAr: 'حرية الملاحة', nameEn: 'freedom of navigation' },
  { id: 'water', nameAr: 'مياه الأنهار', nameEn: 'river waters' },
] as const;
