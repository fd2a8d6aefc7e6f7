import type { Certainty } from '#model/fact.ts';

/** What a fact must say: its owner by name, words its object holds, and what qualifies it. */
export type GoldFact = {
  readonly relation: 'target' | 'figure' | 'plan';
  readonly owner: string;
  readonly object: string;
  readonly value?: number | readonly [number, number];
  readonly unit?: string;
  readonly change?: string;
  readonly deadline?: string;
  readonly certainty?: Certainty;
};

export type GoldText = readonly [text: string, ...facts: GoldFact[]];

const target = (
  owner: string,
  object: string,
  rest: Omit<GoldFact, 'relation' | 'owner' | 'object'> = {},
): GoldFact => ({ relation: 'target', owner, object, ...rest });
const figure = (
  owner: string,
  object: string,
  rest: Omit<GoldFact, 'relation' | 'owner' | 'object'> = {},
): GoldFact => ({ relation: 'figure', owner, object, ...rest });
const plan = (owner: string, object: string, rest: Omit<GoldFact, 'relation' | 'owner' | 'object'> = {}): GoldFact => ({
  relation: 'plan',
  owner,
  object,
  ...rest,
});

/** Seen while the rules were written. All are taken as published on 10 May 2023. */
export const seen: readonly GoldText[] = [
  [
    'Nantong aims to create 40,000 jobs by 2025.',
    target('Nantong', 'jobs', { value: 40_000, unit: 'job', deadline: '2025' }),
  ],
  [
    'By 2026, the export value of the silk trade in Ningbo will exceed 320 billion yuan.',
    target('Ningbo', 'export value', { value: 3.2e11, unit: 'yuan', change: '>', deadline: '2026' }),
  ],
  [
    'For Taizhou, 2023 is a busy year on the way to its export target of 90 billion yuan.',
    target('Taizhou', 'export', { value: 9e10, unit: 'yuan' }),
  ],
  ['Wuxi will work toward the two-trillion-yuan trade goal.', target('Wuxi', 'trade', { value: 2e12, unit: 'yuan' })],
  [
    'Suzhou is growing fast. By 2027, its export value will reach 90 billion yuan.',
    target('Suzhou', 'export value', { value: 9e10, unit: 'yuan', deadline: '2027' }),
  ],
  [
    'Toyota plans to sell 3.5 million electric cars a year by 2030.',
    target('Toyota', 'electric cars', { value: 3.5e6, deadline: '2030' }),
  ],
  [
    'Denmark aims at cutting emissions by 70 percent by 2030.',
    target('Denmark', 'emissions', { value: 70, unit: 'percentage', change: 'down', deadline: '2030' }),
  ],
  [
    'The company Volvo Group intends to reduce its water use by 40 percent within three years.',
    target('Volvo Group', 'water use', { value: 40, unit: 'percentage', deadline: '2026' }),
  ],
  [
    'Qingdao has set a target of 12 million visitors for 2024.',
    target('Qingdao', 'visitors', { value: 12e6, unit: 'visitor', deadline: '2024' }),
  ],
  [
    'Xiamen will strive for growth of 6 percent this year.',
    target('Xiamen', 'growth', { value: 6, unit: 'percentage', deadline: '2023' }),
  ],
  [
    'Siemens expects to hire 500 engineers next year.',
    target('Siemens', 'engineers', { value: 500, unit: 'engineer', deadline: '2024' }),
  ],
  [
    'The new line of the Kunming Metro is to be completed by June 2025.',
    plan('Kunming Metro', 'completed', { deadline: '2025-06' }),
  ],
  ['Yangzhou will build a museum of canals.', plan('Yangzhou', 'build a museum of canals')],
  [
    'The city of Zhenjiang plans to restore its old harbour by 2026.',
    plan('Zhenjiang', 'restore its old harbour', { deadline: '2026' }),
  ],
  [
    'Hefei may raise its housing target to 80,000 flats by 2026.',
    target('Hefei', 'housing', { value: 80_000, deadline: '2026', certainty: 'hedged' }),
  ],
  [
    'Norway will not meet its goal of selling 200,000 electric cars by 2024.',
    target('Norway', 'electric cars', { value: 200_000, deadline: '2024', certainty: 'negated' }),
  ],
  [
    'Honda has dropped its target of 5 million cars by 2030.',
    target('Honda', 'cars', { value: 5e6, deadline: '2030', certainty: 'negated' }),
  ],
  ["Changsha's GDP reached 1.4 trillion yuan in 2022.", figure('Changsha', 'GDP', { value: 1.4e12, unit: 'yuan' })],
  [
    'Dalian handled 300 million tonnes of cargo last year.',
    figure('Dalian', 'cargo', { value: 3e8, unit: 'metric ton' }),
  ],
  ['Renault sold 1.5 million cars in 2022, up 5 percent.', figure('Renault', 'cars', { value: 1.5e6, unit: 'car' })],
  ['Finland reached its target of 1 million trees in 2020.'],
  ['The Second Congress of Weavers met on Tuesday.'],
  ['Nokia opened in 1865, and its founder was 24 years old.'],
  ['She told Reuters that she will call her mother.'],
  ['Industry 4.0 will be discussed by three ministers.'],
  [
    'Xuzhou is a large city. The city aims to plant 2 million trees by the end of the 14th Five-Year Plan period.',
    target('Xuzhou', 'trees', { value: 2e6, unit: 'tree', deadline: '2025' }),
  ],
  [
    'The goal of Ikea is to recycle 90 percent of its waste by 2028.',
    target('Ikea', 'waste', { value: 90, unit: 'percentage', deadline: '2028' }),
  ],
  [
    'Lufthansa targets 130 million passengers in 2024.',
    target('Lufthansa', 'passengers', { value: 13e7, unit: 'passenger', deadline: '2024' }),
  ],
  [
    'Portugal hopes to open four new hospitals by 2027.',
    target('Portugal', 'new hospitals', { value: 4, deadline: '2027', certainty: 'hedged' }),
  ],
  [
    'Kenya will raise its tea output to 600,000 tonnes by 2026 and 700,000 tonnes by 2030.',
    target('Kenya', 'tea output', { value: 600_000, deadline: '2026' }),
    target('Kenya', 'tea output', { value: 700_000, deadline: '2030' }),
  ],
  [
    'Harbin Bank hopes to open 20 branches in 2024.',
    target('Harbin Bank', 'branches', { value: 20, unit: 'branch', deadline: '2024', certainty: 'hedged' }),
  ],
];

/** Written before the rules and kept aside: looked at only for the count. */
export const keptAside: readonly GoldText[] = [
  [
    'Foshan plans to add 15,000 charging piles by 2024.',
    target('Foshan', 'charging piles', { value: 15_000, deadline: '2024' }),
  ],
  [
    'In Jinan, officials want more. The city will invest 20 billion yuan in rail by 2026.',
    target('Jinan', 'rail', { value: 2e10, unit: 'yuan', deadline: '2026' }),
  ],
  [
    'Ericsson seeks to cut 8,000 jobs by the end of 2024.',
    target('Ericsson', 'jobs', { value: 8000, unit: 'job', deadline: '2024' }),
  ],
  [
    "Tianjin's port will handle 25 million containers by 2027.",
    target('Tianjin', 'containers', { value: 25e6, deadline: '2027' }),
  ],
  [
    'Sweden pledges to plant 30 million trees within five years.',
    target('Sweden', 'trees', { value: 30e6, deadline: '2028' }),
  ],
  [
    'The 500-billion-yuan output target of Yantai is within sight.',
    target('Yantai', 'output', { value: 5e11, unit: 'yuan' }),
  ],
  [
    'Chile has set itself the goal of producing 200,000 tonnes of lithium by 2030.',
    target('Chile', 'lithium', { value: 200_000, unit: 'metric ton', deadline: '2030' }),
  ],
  ['Air France is to receive 60 new jets by 2028.', target('Air France', 'new jets', { value: 60, deadline: '2028' })],
  [
    "Fiat's sales are expected to rise to 2 million cars in 2024.",
    target('Fiat', 'sales', { value: 2e6, deadline: '2024', certainty: 'hedged' }),
  ],
  [
    'Luoyang strives to attract 150 million tourists this year.',
    target('Luoyang', 'tourists', { value: 15e7, deadline: '2023' }),
  ],
  ['By 2030, Ghana will have built 1,000 clinics.', target('Ghana', 'clinics', { value: 1000, deadline: '2030' })],
  [
    'Samsung is determined to reduce its power use by at least 20 percent by 2025.',
    target('Samsung', 'power use', { value: 20, unit: 'percentage', deadline: '2025' }),
  ],
  ['Wenzhou will promote the reform of its schools.', plan('Wenzhou', 'promote the reform of its schools')],
  ['Michelin intends to close its plant in Lyon next year.', plan('Michelin', 'close its plant', { deadline: '2024' })],
  [
    'The Jilin Railway Bureau will complete the new bridge by October 2024.',
    plan('Jilin Railway Bureau', 'complete the new bridge', { deadline: '2024-10' }),
  ],
  ['Guiyang aims to become a hub for data.', plan('Guiyang', 'become a hub for data')],
  [
    'Peru might miss its goal of 4 percent growth in 2023.',
    target('Peru', 'growth', { value: 4, unit: 'percentage', deadline: '2023', certainty: 'hedged' }),
  ],
  [
    'Boeing abandoned its plan to build 50 jets a month by 2025.',
    target('Boeing', 'jets', { value: 50, deadline: '2025', certainty: 'negated' }),
  ],
  [
    'Spain does not plan to spend 2 percent of GDP on defence by 2026.',
    target('Spain', 'GDP', { value: 2, unit: 'percentage', deadline: '2026', certainty: 'negated' }),
  ],
  [
    'Exports of Zhuhai rose 12 percent to 180 billion yuan in 2022.',
    figure('Zhuhai', 'Exports', { value: 1.8e11, unit: 'yuan' }),
  ],
  ['Danone employs 96,000 people.', figure('Danone', 'people', { value: 96_000 })],
  ["Haikou's population stood at 2.9 million in 2021.", figure('Haikou', 'population', { value: 2.9e6 })],
  ['Vietnam exported 7 million tonnes of rice in 2022.', figure('Vietnam', 'rice', { value: 7e6, unit: 'metric ton' })],
  ['Austria met its goal of 500 wind parks last year.'],
  ['The Volga is 3,530 km long and freezes in winter.'],
  ['The minister said in 2021 that he was 50 years old.'],
  ['Bosch will, he said, always be a family firm.'],
  ['On 3 March the council of Lugano met for two hours.'],
  [
    'Analysts say that Nissan aims to launch 15 electric models by 2030.',
    target('Nissan', 'electric models', { value: 15, deadline: '2030' }),
  ],
  [
    'The Port of Rizhao is busy. It plans to lift its throughput to 600 million tonnes by 2025.',
    target('Rizhao', 'throughput', { value: 6e8, unit: 'metric ton', deadline: '2025' }),
  ],
];
