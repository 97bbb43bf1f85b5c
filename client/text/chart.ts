/** Names on the water in the languages of the interface; a break sets the rest on a second, smaller line. */
const EN = {
  north_atlantic: 'North Atlantic\nOcean',
  south_atlantic: 'South Atlantic\nOcean',
  caribbean: 'Caribbean Sea',
  tropic_of_cancer: 'Tropic of Cancer',
  gulf_of_mexico: 'Gulf of Mexico',
  norwegian_sea: 'Norwegian Sea',
  mediterranean: 'Mediterranean Sea',
  black_sea: 'Black Sea',
  bay_of_biscay: 'Bay of Biscay',
  pacific: 'North Pacific\nOcean',
  south_pacific: 'South Pacific\nOcean',
  arctic: 'Arctic Ocean',
  indian: 'Indian Ocean',
  arabian_sea: 'Arabian Sea',
  bay_of_bengal: 'Bay of Bengal',
  south_china_sea: 'South China Sea',
  philippine_sea: 'Philippine Sea',
  sea_of_japan: 'Sea of Japan',
  bering_sea: 'Bering Sea',
  sea_of_okhotsk: 'Sea of Okhotsk',
} as const;

export type SeaName = keyof typeof EN;

const ES: Readonly<Record<SeaName, string>> = {
  north_atlantic: 'Océano\nAtlántico Norte',
  south_atlantic: 'Océano\nAtlántico Sur',
  caribbean: 'Mar Caribe',
  tropic_of_cancer: 'Trópico de Cáncer',
  gulf_of_mexico: 'Golfo de México',
  norwegian_sea: 'Mar de Noruega',
  mediterranean: 'Mar Mediterráneo',
  black_sea: 'Mar Negro',
  bay_of_biscay: 'Golfo de Vizcaya',
  pacific: 'Océano\nPacífico Norte',
  south_pacific: 'Océano\nPacífico Sur',
  arctic: 'Océano Ártico',
  indian: 'Océano Índico',
  arabian_sea: 'Mar Arábigo',
  bay_of_bengal: 'Golfo de Bengala',
  south_china_sea: 'Mar de China Meridional',
  philippine_sea: 'Mar de Filipinas',
  sea_of_japan: 'Mar del Japón',
  bering_sea: 'Mar de Bering',
  sea_of_okhotsk: 'Mar de Ojotsk',
};

const RU: Readonly<Record<SeaName, string>> = {
  north_atlantic: 'Северная Атлантика',
  south_atlantic: 'Южная Атлантика',
  caribbean: 'Карибское море',
  tropic_of_cancer: 'Тропик Рака',
  gulf_of_mexico: 'Мексиканский залив',
  norwegian_sea: 'Норвежское море',
  mediterranean: 'Средиземное море',
  black_sea: 'Чёрное море',
  bay_of_biscay: 'Бискайский залив',
  pacific: 'Северная часть\nТихого океана',
  south_pacific: 'Южная часть\nТихого океана',
  arctic: 'Северный Ледовитый\nокеан',
  indian: 'Индийский океан',
  arabian_sea: 'Аравийское море',
  bay_of_bengal: 'Бенгальский залив',
  south_china_sea: 'Южно-Китайское море',
  philippine_sea: 'Филиппинское море',
  sea_of_japan: 'Японское море',
  bering_sea: 'Берингово море',
  sea_of_okhotsk: 'Охотское море',
};

const DETAIL: Readonly<Record<string, string>> = { en: 'detail', es: 'detalle', ru: 'подробно' };
const SEAS: Readonly<Record<string, Readonly<Record<string, string>>>> = { en: EN, es: ES, ru: RU };

/** A name on the water, '' when unknown. */
export const seaName = (language: string, name: string): string => (SEAS[language] ?? EN)[name] ?? '';

/** What a detail of the chart is called. */
export const detailName = (language: string, sea: string): string => {
  const name = seaName(language, sea).replace('\n', ' ');
  const detail = DETAIL[language] ?? 'detail';
  return name === '' ? detail : `${name}, ${detail}`;
};

/** Names that a scenario gives to lands, by code; '' for none. */
export type LandNames = Readonly<Record<string, string>>;

/** A country in the reader's language. @param code - ISO 3166 numeric @param own - where the scenario says otherwise */
export const countryName = (language: string, code: string, own: LandNames = {}): string => {
  if (own[code] !== undefined) return own[code];
  const region = new Intl.Locale(`und-${code}`).region;
  return region ? (new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(region) ?? '') : '';
};
