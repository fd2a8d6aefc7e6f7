/** What a sentence must yield: `object` is the project's name, `subject` who runs or builds it, else where it is. */
export type GoldProject = {
  readonly object: string;
  readonly kind: string;
  readonly subject?: string;
  readonly stage?: 'planned' | 'started' | 'completed';
  readonly place?: string;
};

export type GoldProjectText = { readonly text: string; readonly projects: readonly GoldProject[] };

/** The half that was looked at while the rules were written. */
export const SEEN: readonly GoldProjectText[] = [
  {
    text: 'Bergen will build the Nordfjord Bridge by 2028.',
    projects: [{ object: 'Nordfjord Bridge', kind: 'bridge', subject: 'Bergen', stage: 'planned' }],
  },
  {
    text: 'In Bergen work will be coordinated, too, on tasks such as building up the Laksevag Business Park.',
    projects: [{ object: 'Laksevag Business Park', kind: 'park', stage: 'planned' }],
  },
  {
    text: 'Construction of the Lulea Light Railway began in March.',
    projects: [{ object: 'Lulea Light Railway', kind: 'railway', stage: 'started' }],
  },
  {
    text: 'The Turku Science Park was completed in 2022.',
    projects: [{ object: 'Turku Science Park', kind: 'park', stage: 'completed' }],
  },
  {
    text: 'The Wuhan Optics Valley Laboratory is being built by the Hubei Provincial Government.',
    projects: [
      {
        object: 'Wuhan Optics Valley Laboratory',
        kind: 'laboratory',
        subject: 'Hubei Provincial Government',
        stage: 'started',
      },
    ],
  },
  {
    text: 'The city plans to build a Riverside Free Trade Zone and the East Gdansk Railway Station.',
    projects: [
      { object: 'Riverside Free Trade Zone', kind: 'zone', stage: 'planned' },
      { object: 'East Gdansk Railway Station', kind: 'station', stage: 'planned' },
    ],
  },
  {
    text: 'Nordsee Energy has begun work on the Doggerland Wind Farm in Denmark.',
    projects: [
      { object: 'Doggerland Wind Farm', kind: 'farm', subject: 'Nordsee Energy', stage: 'started', place: 'Denmark' },
    ],
  },
  {
    text: 'Malmö opened the Öresund Metro Line on Monday.',
    projects: [{ object: 'Öresund Metro Line', kind: 'line', subject: 'Malmö', stage: 'completed' }],
  },
  {
    text: 'The province will advance the construction of the Gansu-Ningxia High-Speed Railway.',
    projects: [{ object: 'Gansu-Ningxia High-Speed Railway', kind: 'railway', stage: 'planned' }],
  },
  {
    text: 'The Green Harbour Action Plan was published by the Helsinki City Council.',
    projects: [{ object: 'Green Harbour Action Plan', kind: 'plan', subject: 'Helsinki City Council' }],
  },
  {
    text: 'The "Clean Fjords" initiative was launched by Norway in 2021.',
    projects: [{ object: 'Clean Fjords', kind: 'initiative', subject: 'Norway', stage: 'started' }],
  },
  {
    text: 'Work on the Porto Cruise Terminal will start next year.',
    projects: [{ object: 'Porto Cruise Terminal', kind: 'terminal', stage: 'planned' }],
  },
  { text: 'Thousands of people crossed the Charles Bridge on Sunday.', projects: [] },
  { text: 'She waited at Victoria Station and read about parks.', projects: [] },
  { text: 'Bridges cost money, and the plan was to build many.', projects: [] },
  { text: 'He plans to park near the laboratory.', projects: [] },
];

/** The half that was kept aside. */
export const KEPT: readonly GoldProjectText[] = [
  {
    text: 'Estonia will construct the Rail Baltica Terminal in Tallinn.',
    projects: [
      { object: 'Rail Baltica Terminal', kind: 'terminal', subject: 'Estonia', stage: 'planned', place: 'Tallinn' },
    ],
  },
  {
    text: 'The building of the Limpopo Hydrogen Valley Industrial Park started in 2023.',
    projects: [{ object: 'Limpopo Hydrogen Valley Industrial Park', kind: 'park', stage: 'started' }],
  },
  {
    text: 'The Mombasa Container Port was finished last year.',
    projects: [{ object: 'Mombasa Container Port', kind: 'port', stage: 'completed' }],
  },
  {
    text: 'The Shaoxing Quantum Laboratory is under construction.',
    projects: [{ object: 'Shaoxing Quantum Laboratory', kind: 'laboratory', stage: 'started' }],
  },
  {
    text: 'Vestas is building the Skagen Wind Farm off the coast of Jutland.',
    projects: [{ object: 'Skagen Wind Farm', kind: 'farm', subject: 'Vestas', stage: 'started' }],
  },
  {
    text: 'The Zambezi Bridge, which will be built by China Road and Bridge Corporation, will cost 90 million dollars.',
    projects: [
      { object: 'Zambezi Bridge', kind: 'bridge', subject: 'China Road and Bridge Corporation', stage: 'planned' },
    ],
  },
  {
    text: 'Lagos inaugurated the Lekki Deep Sea Port in January.',
    projects: [{ object: 'Lekki Deep Sea Port', kind: 'port', subject: 'Lagos', stage: 'completed' }],
  },
  {
    text: 'The government will push forward the Mekong Expressway and the Delta Irrigation Canal.',
    projects: [
      { object: 'Mekong Expressway', kind: 'expressway', stage: 'planned' },
      { object: 'Delta Irrigation Canal', kind: 'canal', stage: 'planned' },
    ],
  },
  {
    text: 'Under its "Blue Economy 2030" strategy, Portugal supports small ports.',
    projects: [{ object: 'Blue Economy 2030', kind: 'strategy', subject: 'Portugal' }],
  },
  {
    text: 'The Warm Homes Programme was adopted by the Riga City Council in May.',
    projects: [{ object: 'Warm Homes Programme', kind: 'programme', subject: 'Riga City Council' }],
  },
  {
    text: 'Completion of the Brenner Tunnel is planned for 2032.',
    projects: [{ object: 'Brenner Tunnel', kind: 'tunnel', stage: 'planned' }],
  },
  { text: 'The walk along the Thames Path ends at Tower Bridge.', projects: [] },
  { text: 'The plan is simple, and the product sells well.', projects: [] },
  { text: 'Central Park was quiet, and Grand Central Station was not.', projects: [] },
  { text: 'A laboratory that will be built is no news.', projects: [] },
];
