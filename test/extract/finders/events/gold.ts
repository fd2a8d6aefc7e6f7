/** What a sentence must yield: who, did what, with which event or body; `object` are words the object must hold. */
export type GoldEvent = {
  readonly relation: 'event' | 'attended' | 'visited' | 'agreed';
  readonly subject: string;
  readonly object: string;
  readonly date?: string;
  readonly place?: string;
  readonly with?: string;
};

export type GoldEventText = { readonly text: string; readonly events: readonly GoldEvent[] };

/** The day on which each text is published: Monday, 20 May 2024. */
export const PUBLISHED_ON = '2024-05-20';

/** The half that was looked at while the rules were written. */
export const SEEN: readonly GoldEventText[] = [
  {
    text: 'The Bergen Chamber of Commerce held a forum on coastal tourism in Stavanger on May 14.',
    events: [
      {
        relation: 'event',
        subject: 'Bergen Chamber of Commerce',
        object: 'forum on coastal tourism',
        date: '2024-05-14',
        place: 'Stavanger',
      },
    ],
  },
  {
    text: 'On March 3, the Ministry of Fisheries convened an emergency meeting in Tromsø.',
    events: [
      {
        relation: 'event',
        subject: 'Ministry of Fisheries',
        object: 'emergency meeting',
        date: '2024-03-03',
        place: 'Tromsø',
      },
    ],
  },
  {
    text: 'The Nordic Shipping Conference was held in Gothenburg on April 9, 2024.',
    events: [
      {
        relation: 'event',
        subject: 'Gothenburg',
        object: 'Nordic Shipping Conference',
        date: '2024-04-09',
        place: 'Gothenburg',
      },
    ],
  },
  {
    text: 'The conference took place in Turku on May 2. Helena Virtanen, director of the Port Authority, attended the conference.',
    events: [
      { relation: 'event', subject: 'Turku', object: 'conference', date: '2024-05-02', place: 'Turku' },
      { relation: 'attended', subject: 'Helena Virtanen', object: 'conference' },
    ],
  },
  {
    text: 'The opening ceremony was held in Riga on Friday. Mayor Anna Berzina and Governor Karlis Ozols also attended the ceremony.',
    events: [
      { relation: 'event', subject: 'Riga', object: 'opening ceremony', date: '2024-05-17', place: 'Riga' },
      { relation: 'attended', subject: 'Anna Berzina', object: 'ceremony' },
      { relation: 'attended', subject: 'Karlis Ozols', object: 'ceremony' },
    ],
  },
  {
    text: 'Prime Minister Pedro Almeida visited Angola on May 6.',
    events: [{ relation: 'visited', subject: 'Pedro Almeida', object: 'Angola', date: '2024-05-06' }],
  },
  {
    text: 'During the tour, Liu Yang inspected Suzhou Lakeside Biotech Co., Ltd. and Wuxi Delta Motors Co., Ltd.',
    events: [
      { relation: 'visited', subject: 'Liu Yang', object: 'Suzhou Lakeside Biotech' },
      { relation: 'visited', subject: 'Liu Yang', object: 'Wuxi Delta Motors' },
    ],
  },
  {
    text: 'Nordsee Bank signed an agreement with Baltic Ferries on Tuesday.',
    events: [
      { relation: 'agreed', subject: 'Nordsee Bank', object: 'agreement', with: 'Baltic Ferries', date: '2024-05-14' },
    ],
  },
  {
    text: 'Chile and Peru signed a memorandum of understanding on fisheries in Lima on April 22.',
    events: [
      {
        relation: 'agreed',
        subject: 'Chile',
        object: 'memorandum of understanding',
        with: 'Peru',
        date: '2024-04-22',
        place: 'Lima',
      },
    ],
  },
  {
    text: 'The signing ceremony was attended by Marta Lindholm, Erik Sandberg and Olle Nyström.',
    events: [
      { relation: 'attended', subject: 'Marta Lindholm', object: 'signing ceremony' },
      { relation: 'attended', subject: 'Erik Sandberg', object: 'signing ceremony' },
      { relation: 'attended', subject: 'Olle Nyström', object: 'signing ceremony' },
    ],
  },
  {
    text: 'The summit on rural schools, organised by the Finnish Teachers Union, opened in Tampere on Monday.',
    events: [
      {
        relation: 'event',
        subject: 'Finnish Teachers Union',
        object: 'summit on rural schools',
        date: '2024-05-20',
        place: 'Tampere',
      },
    ],
  },
  {
    text: 'Wang Jun chaired the meeting on flood control, which took place in Nanjing on May 10.',
    events: [
      { relation: 'attended', subject: 'Wang Jun', object: 'meeting on flood control' },
      {
        relation: 'event',
        subject: 'Nanjing',
        object: 'meeting on flood control',
        date: '2024-05-10',
        place: 'Nanjing',
      },
    ],
  },
  {
    text: 'The seminar was held in Oslo on May 8. Among those present were Ingrid Solberg and Lars Haugen.',
    events: [
      { relation: 'event', subject: 'Oslo', object: 'seminar', date: '2024-05-08', place: 'Oslo' },
      { relation: 'attended', subject: 'Ingrid Solberg', object: 'seminar' },
      { relation: 'attended', subject: 'Lars Haugen', object: 'seminar' },
    ],
  },
  {
    text: 'Geneva hosted the World Glacier Forum from May 6 to May 8.',
    events: [
      { relation: 'event', subject: 'Geneva', object: 'World Glacier Forum', date: '2024-05-06', place: 'Geneva' },
    ],
  },
  {
    text: 'At a press conference in Madrid on Thursday, Carmen Ruiz presented the figures.',
    events: [
      { relation: 'event', subject: 'Madrid', object: 'press conference', date: '2024-05-16', place: 'Madrid' },
      { relation: 'attended', subject: 'Carmen Ruiz', object: 'press conference' },
    ],
  },
  {
    text: 'The exhibition was inaugurated by President Joana Silva in Porto on 4 May.',
    events: [
      { relation: 'event', subject: 'Porto', object: 'exhibition', date: '2024-05-04', place: 'Porto' },
      { relation: 'attended', subject: 'Joana Silva', object: 'exhibition' },
    ],
  },
  { text: 'The meeting of the two rivers lies north of the town.', events: [] },
  { text: 'Fishermen meet tourists at the market, and visits to the lighthouse are free.', events: [] },
  { text: 'Officials plan to hold more meetings if the talks fail.', events: [] },
  { text: 'Maria Costa said that no agreement with the union was in sight.', events: [] },
];

/** The half that was kept aside. */
export const KEPT: readonly GoldEventText[] = [
  {
    text: 'The Dutch Water Board organised a workshop on dikes in Rotterdam on April 18.',
    events: [
      {
        relation: 'event',
        subject: 'Dutch Water Board',
        object: 'workshop on dikes',
        date: '2024-04-18',
        place: 'Rotterdam',
      },
    ],
  },
  {
    text: 'On the morning of May 11, the Hefei Municipal Government hosted a symposium on battery recycling.',
    events: [
      {
        relation: 'event',
        subject: 'Hefei Municipal Government',
        object: 'symposium on battery recycling',
        date: '2024-05-11',
      },
    ],
  },
  {
    text: 'The Global Cocoa Summit opened in Abidjan on Wednesday.',
    events: [
      { relation: 'event', subject: 'Abidjan', object: 'Global Cocoa Summit', date: '2024-05-15', place: 'Abidjan' },
    ],
  },
  {
    text: 'The hearing took place in Dublin on May 7. Senator Aoife Brennan and Minister Declan Walsh attended the hearing.',
    events: [
      { relation: 'event', subject: 'Dublin', object: 'hearing', date: '2024-05-07', place: 'Dublin' },
      { relation: 'attended', subject: 'Aoife Brennan', object: 'hearing' },
      { relation: 'attended', subject: 'Declan Walsh', object: 'hearing' },
    ],
  },
  {
    text: 'King Willem Hendrik paid a visit to Suriname in April 2024.',
    events: [{ relation: 'visited', subject: 'Willem Hendrik', object: 'Suriname', date: '2024-04' }],
  },
  {
    text: 'The delegates toured the Kiruna Mine and Luleå University on May 3.',
    events: [
      { relation: 'visited', subject: 'delegates', object: 'Kiruna Mine', date: '2024-05-03' },
      { relation: 'visited', subject: 'delegates', object: 'Luleå University', date: '2024-05-03' },
    ],
  },
  {
    text: 'Tata Steel and Port of Antwerp signed a cooperation agreement in Brussels.',
    events: [
      {
        relation: 'agreed',
        subject: 'Tata Steel',
        object: 'cooperation agreement',
        with: 'Port of Antwerp',
        place: 'Brussels',
      },
    ],
  },
  {
    text: 'Kenya reached a deal with Ethiopia on cross-border grazing on May 9.',
    events: [{ relation: 'agreed', subject: 'Kenya', object: 'deal', with: 'Ethiopia', date: '2024-05-09' }],
  },
  {
    text: 'The festival in Valencia was attended by Mayor Lucia Torres and Chef Pablo Ortega.',
    events: [
      { relation: 'attended', subject: 'Lucia Torres', object: 'festival' },
      { relation: 'attended', subject: 'Pablo Ortega', object: 'festival' },
    ],
  },
  {
    text: 'The plenary session of the Arctic Council took place in Nuuk on 12 March 2024.',
    events: [
      {
        relation: 'event',
        subject: 'Nuuk',
        object: 'plenary session of the Arctic Council',
        date: '2024-03-12',
        place: 'Nuuk',
      },
    ],
  },
  {
    text: 'A ceremony was held in Split on May 13. Ivana Horvat, head of the Harbour Office, and Marko Babic also attended.',
    events: [
      { relation: 'event', subject: 'Split', object: 'ceremony', date: '2024-05-13', place: 'Split' },
      { relation: 'attended', subject: 'Ivana Horvat', object: 'ceremony' },
      { relation: 'attended', subject: 'Marko Babic', object: 'ceremony' },
    ],
  },
  {
    text: 'Sofia Marin and Andrei Popescu took part in the round table on housing.',
    events: [
      { relation: 'attended', subject: 'Sofia Marin', object: 'round table on housing' },
      { relation: 'attended', subject: 'Andrei Popescu', object: 'round table on housing' },
    ],
  },
  {
    text: 'Zhao Min presided over the launch ceremony in Chengdu on May 15.',
    events: [
      { relation: 'event', subject: 'Chengdu', object: 'launch ceremony', date: '2024-05-15', place: 'Chengdu' },
      { relation: 'attended', subject: 'Zhao Min', object: 'launch ceremony' },
    ],
  },
  {
    text: 'The fair, which was held in Graz on Sunday, drew thousands. Karin Huber and Josef Maier were also present.',
    events: [
      { relation: 'event', subject: 'Graz', object: 'fair', date: '2024-05-19', place: 'Graz' },
      { relation: 'attended', subject: 'Karin Huber', object: 'fair' },
      { relation: 'attended', subject: 'Josef Maier', object: 'fair' },
    ],
  },
  {
    text: 'Speaking at the Lisbon Ocean Conference on Friday, Rui Tavares praised the volunteers.',
    events: [{ relation: 'attended', subject: 'Rui Tavares', object: 'Lisbon Ocean Conference', date: '2024-05-17' }],
  },
  {
    text: 'Foreign Minister Amina Diallo met with President Kwame Boateng in Accra on May 1.',
    events: [
      {
        relation: 'event',
        subject: 'Amina Diallo',
        object: 'meeting',
        with: 'Kwame Boateng',
        date: '2024-05-01',
        place: 'Accra',
      },
    ],
  },
  { text: 'The event horizon of a black hole hides what is behind it.', events: [] },
  { text: 'A signing of autographs is always fun, and conferences bore her.', events: [] },
  { text: 'The company may visit more suppliers and could sign an agreement later.', events: [] },
  { text: 'Peter Novak wrote that festivals cost too much.', events: [] },
];
