import type { IntentName } from '#model/request.ts';
import { writeDay } from '#wording/writeDateIn.ts';

/** The intents that are said by what they ask for; who holds a post is said in words of its own. */
export type AskedIntent = Exclude<IntentName, 'holder'>;

type RequestWords = Readonly<Record<AskedIntent, readonly [asked: string, joint: string]>>;

/** Footnote's own words in English; what is named here every language names. Dates come in written as the language does. */
export const ENGLISH = {
  date: writeDay,
  until: (from: string, to: string) => `${from} to ${to}`,
  comma: ', ',
  colon: ': ',
  aside: (words: string) => ` (${words})`,

  answer: {
    nothingFound: (sought: string) => `Nothing found on “${sought}”`,
    nothingToSearch: 'There are no articles to search yet.',
    searched: (articles: number, newest: string | undefined) =>
      articles === 1
        ? `Searched one article${newest ? `, of ${newest}` : ''}.`
        : `Searched ${articles} articles${newest ? `, the newest of ${newest}` : ''}.`,
    filters: (filters: string) => `Filters: ${filters}.`,
    nearestNames: 'The nearest names:',
    nearestPassage: 'Nothing answers this. The nearest passage:',
    closestPassages: 'No fact answers this. The closest passages:',
    inArticles: 'In the articles',
    whichOne: (sought: string) => `Which “${sought}” do you mean?`,
    notUnderstood: (utterance: string) => `Not understood: “${utterance}”`,
    forExample: 'For example:',
    readAs: (typed: string, name: string) => `Read “${typed}” as ${name}.`,
    understoodAs: (request: string) => `Understood as: ${request}.`,
    judged: (percent: number, passage: string, signs: string) => `Likely ${percent} %: “${passage}” (${signs})`,
    disputed: 'disputed',
    more: (count: number) => `… and ${count} more`,
    lines: (count: number) => `… ${count} lines`,
    paragraph: (number: number) => `paragraph ${number}`,
  },
  /** How a question was understood: what each intent asks for, what joins a name to it, and its other words. */
  request: {
    asked: {
      who: ['all about', ' '],
      targets: ['targets', ' '],
      figures: ['figures', ' '],
      plans: ['plans', ' '],
      compare: ['comparison', ' '],
      said: ['what was said', ' by '],
      event: ['events', ': '],
      timeline: ['dates', ' of '],
      project: ['projects', ' of '],
      topic: ['facts on', ' '],
      org: ['about the organisation', ' '],
      place: ['about the place', ' '],
      sources: ['the articles that were read', ' '],
      together: ['what is named together with', ' '],
      posts: ['everybody who holds a post of a kind', ' '],
      happened: ['what happened', ' '],
      news: ['what is new', ' about '],
      due: ['deadlines', ' '],
      help: ['what can be asked', ' '],
      passage: ['passages nearest to the words', ' '],
    } as RequestWords,
    holder: (post: string, former: boolean) =>
      `${former ? 'former ' : ''}holder of ${post ? `post ${post}` : 'the highest post'}`,
    before: (name: string) => `before ${name}`,
    after: (name: string) => `after ${name}`,
    askedOf: (name: string) => `asked of ${name}`,
    of: (name: string) => `of ${name}`,
    with: (name: string) => `with ${name}`,
    post: (post: string) => `post ${post}`,
    on: (topic: string) => `on ${topic}`,
    in: (time: string) => `in ${time}`,
    fromTo: (from: string, to: string) => `from ${from} to ${to}`,
    since: (time: string) => `since ${time}`,
    until: (time: string) => `until ${time}`,
    by: (time: string) => `by ${time}`,
  },
  /** Why a typed line was not understood. */
  notUnderstood: {
    tooLong: (length: number, most: number) => `It has ${length} characters; ${most} are the most that is read.`,
    noWords: 'There are no words in it.',
    noCommand: (name: string) => `There is no command /${name}.`,
    optionMissing: (command: string, option: string, description: string) =>
      `/${command} needs ${option}: ${description}.`,
  },
  buttons: {
    readPassage: 'Read a passage in its context',
    page: (page: number, count: number) => `${page}/${count}`,
    pageAlone: (page: number, count: number) => `Page ${page} of ${count}; ask in fewer words to turn pages`,
    report: 'Report',
    remove: 'Delete',
    chooseOne: 'Choose one',
    nearestName: 'Or look up one of the nearest names',
    withoutFilters: 'Show without filters',
  },
  reportForm: { title: 'What is wrong?', line: 'Which line', reason: 'What is wrong with it' },

  titles: {
    targets: 'Targets',
    figures: 'Figures',
    plans: 'Plans',
    ofOwner: (title: string, owner: string) => `${title} of ${owner}`,
    figuresOrTargets: 'figures or targets',
    both: (one: string, other: string) => `${one} and ${other}`,
    projects: 'Projects',
    events: 'Events',
    visits: 'Visits',
    agreements: 'Agreements',
    said: 'What was said',
    saidBy: (speaker: string) => `What ${speaker} said`,
    saidOf: (topic: string) => `What was said of ${topic}`,
    saidByOn: (speaker: string, topic: string) => `${speaker} on ${topic}`,
    topic: (words: string) => `On ${words}`,
    timeline: (name: string) => `${name}, by date`,
    articles: (count: number) => counted(count, 'article'),
    anyArticle: 'any article',
    articlesOn: (count: number, topic: string) => `${count} article${count === 1 ? ' speaks' : 's speak'} of ${topic}`,
    published: (date: string | undefined, publisher: string | undefined) =>
      `Published${date ? `${/^\d/.test(date) ? ' on' : ' in'} ${date}` : ''}${publisher ? ` by ${publisher}` : ''}`,
    shown: (title: string, count: number, all: number) => `${title}; ${count} of ${all} shown`,
    newest: (count: number, all: number) =>
      count < all ? `The newest ${count} of ${all} articles` : counted(all, 'article'),
    namedWith: (count: number, kind: 'person' | 'organisation' | 'place' | 'other', name: string) =>
      `${{ person: 'People', organisation: 'Organisations', place: 'Places', other: 'Names' }[kind]} named together with ${name}: ${count}`,
    holders: (count: number, post: string) => `${count} ${count === 1 ? 'person' : 'people'} with the post ${post}`,
    happened: (time: string, facts: number, articles: number) =>
      `${time}: ${[facts > 0 && counted(facts, 'dated line'), articles > 0 && counted(articles, 'article')].filter(Boolean).join(', ')}`,
    overdue: (count: number) => `${counted(count, 'deadline')} that ${count === 1 ? 'is' : 'are'} over`,
    anyOverdue: 'deadlines that are over',
    dueNext: (count: number) => `${counted(count, 'deadline')} to come`,
    anyDue: 'deadlines to come',
    headOf: (body: string) => `head of ${body}`,
    before: (name: string, post: string) => `Before ${name}${post ? ` as ${post}` : ''}`,
    after: (name: string, post: string) => `After ${name}${post ? ` as ${post}` : ''}`,
    sinceWhen: (name: string) => `since when ${name} holds a post`,
    untilWhen: (name: string) => `until when ${name} holds a post`,
    newOn: (words: string) => `New on ${words}`,
    dueWithin: (days: number) => `Due within ${days} days`,
    some: (shown: number, all: number, topic: string) => `${shown} of ${all}; more by /topic ${topic}`,
  },
  columns: { what: 'What', value: 'Value', by: 'By', whose: 'Whose', change: 'Change', when: 'When' },

  line: {
    asOf: (date: string) => `, as of ${date}`,
    by: (deadline: string) => `by ${deadline}`,
    was: (value: string) => `from ${value}`,
    in: (place: string) => `in ${place}`,
    runBy: (owner: string) => `of ${owner}`,
    party: (name: string) => `of ${name}`,
    between: (one: string, other: string) => `between ${one} and ${other}`,
    heldBy: (hosts: readonly string[]) => `held by ${hosts.map(withArticle).join(' and ')}`,
    wonBy: (winners: readonly string[]) => `won by ${winners.map(withArticle).join(' and ')}`,
    attendedBy: (name: string) => `attended by ${name}`,
    attended: (event: string) => `attended ${event}`,
    leadsIt: 'leads it',
    ledIt: 'led it',
    since: (date: string) => `, since ${date}`,
    until: (date: string) => `, until ${date}`,
    indirect: 'indirect speech',
    on: (topic: string | undefined, under?: string) =>
      [topic && `on “${topic}”`, under && `in “${under}”`].filter(Boolean).join(' '),
    hopedFor: 'hoped for',
    reportedly: 'reportedly',
    articlesDiffer: 'articles differ',
    earlier: (date: string) => `earlier, ${date}`,
    facts: (count: number) => counted(count, 'fact'),
    passages: (count: number) => counted(count, 'passage'),
    seenIn: (kind: string, articles: number) => `${kind}, in ${counted(articles, 'article')}`,
  },
  tenses: { former: 'former', acting: 'acting', elect: 'incoming' },
  due: { overdue: 'overdue', 'due soon': 'due soon' },
  stages: { planned: 'planned', started: 'started', completed: 'completed' },
  changes: { '=': '', '~': 'about ', '>': 'over ', '<': 'under ', up: '+', down: '−' },
  kinds: {
    person: 'person',
    organisation: 'organisation',
    place: 'place',
    post: 'post',
    other: 'other',
  },
  /** What the lines about somebody or something stand under. */
  groups: {
    posts: 'Posts',
    about: 'About',
    targets: 'Targets',
    plans: 'Plans',
    figures: 'Figures',
    projects: 'Projects',
    events: 'Events',
    said: 'Said',
  },
  /** How many lines an answer has, of what, and from how many articles. */
  counts: {
    facts: (count: number) => counted(count, 'fact'),
    targets: (count: number) => counted(count, 'target'),
    figures: (count: number) => counted(count, 'figure'),
    plans: (count: number) => counted(count, 'plan'),
    measures: (count: number) => counted(count, 'measure'),
    statements: (count: number) => counted(count, 'statement'),
    owners: (count: number) => counted(count, 'owner'),
    articles: (count: number) => counted(count, 'article'),
  },
  labels: { target: 'target', figure: 'figure', plan: 'plan', project: 'project' },
  labelOf: (label: string, owner: string) => `${label} of ${owner}`,
  /** A relation with both its ends named. */
  verbs: {
    attended: (who: string, event: string) => `${who} attended ${event}`,
    visited: (who: string, what: string) => `${who} visited ${what}`,
    founded: (who: string, body: string) => `${who} founded ${body}`,
    foundedOn: (body: string, date: string) => `${body} was founded in ${date}`,
    leads: (who: string, body: string) => `${who} leads ${body}`,
    employedBy: (who: string, body: string) => `${who} works for ${body}`,
    memberOf: (who: string, body: string) => `${who} is a member of ${body}`,
    educatedAt: (who: string, school: string) => `${who} studied at ${school}`,
    headquarteredIn: (body: string, place: string) => `${body} has its seat in ${place}`,
    locatedIn: (what: string, place: string) => `${what} is in ${place}`,
    subsidiaryOf: (body: string, parent: string) => `${body} is part of ${parent}`,
    plan: (owner: string, action: string) => `${owner} plans ${action}`,
  },
  /** What held once of the ends of these relations. */
  pastEnds: {
    leads: {
      of: (object: string) => `led ${withArticle(object)}`,
      by: (subject: string) => `formerly led by ${subject}`,
    },
    employedBy: {
      of: (object: string) => `formerly with ${withArticle(object)}`,
      by: (subject: string) => `formerly here: ${subject}`,
    },
    memberOf: {
      of: (object: string) => `former member of ${withArticle(object)}`,
      by: (subject: string) => `former member: ${subject}`,
    },
  },
  /** A relation told of its subject, by its object; and the other way round. */
  ends: {
    leads: { of: (object: string) => `leads ${withArticle(object)}`, by: (subject: string) => `led by ${subject}` },
    employedBy: {
      of: (object: string) => `with ${withArticle(object)}`,
      by: (subject: string) => `works here: ${subject}`,
    },
    memberOf: {
      of: (object: string) => `member of ${withArticle(object)}`,
      by: (subject: string) => `member: ${subject}`,
    },
    founded: {
      of: (object: string) => `founded ${withArticle(object)}`,
      by: (subject: string) => `founded by ${subject}`,
    },
    foundedOn: { of: (object: string) => `founded in ${object}`, by: (subject: string) => `founded: ${subject}` },
    headquarteredIn: {
      of: (object: string) => `headquartered in ${object}`,
      by: (subject: string) => `seat of ${subject}`,
    },
    locatedIn: { of: (object: string) => `located in ${object}`, by: (subject: string) => `holds ${subject}` },
    subsidiaryOf: {
      of: (object: string) => `part of ${withArticle(object)}`,
      by: (subject: string) => `parent of ${withArticle(subject)}`,
    },
    educatedAt: {
      of: (object: string) => `studied at ${withArticle(object)}`,
      by: (subject: string) => `studied here: ${subject}`,
    },
  },

  help: {
    title: 'Ask Footnote',
    lines: [
      '/who Sheng Lei — the posts somebody holds, and all else that is known',
      '/who mayor of Changzhou — who holds a post',
      '/targets Changzhou by 2025 — what is to be reached, how much, by when',
      '/said Chen Jinhu about:talent — what somebody said, newest first, quotations word for word',
      '/event July 21 — what took place, when, where, who held it and who took part',
      '/timeline Changzhou from:2023 to:2025 — dated facts of every kind, a line each',
      '/project Changtai Yangtze River Bridge — what is built or undertaken, whose, how far',
      '/topic new energy — who did, plans and said what about it',
      '/org Longcheng Laboratory, /place Changzhou — all that is known of them',
      '/ask who runs Changzhou? — the same in plain words',
      '/ask which articles speak of Changzhou? — also: who is named with it, all the mayors, who said something on a topic',
      '/ask what is new? — also: what happened in July 2023, what is overdue, which deadlines are coming up',
      '/sources — the articles that were read',
      'Every line of an answer carries a footnote to the sentence that says so.',
    ],
  },

  /** To who greets or thanks. */
  greetings: {
    hello: 'Hello, I answer from the news that was read here',
    thanks: 'You are welcome',
    lines: [
      'who runs Changzhou? — who holds which post',
      'which articles speak of new energy? — what was read on something',
      'what is new? — the newest articles; /help shows all that can be asked',
    ],
  },

  edge: {
    privateOption: { name: 'private', description: 'Only you see the answer' },
    sorry: 'Sorry, something went wrong here. It was written down; please try again.',
    notDone: 'Not done',
    atWork: 'At work',
    passageGone: 'That passage is gone: its article was removed or read again since. Please ask once more.',
    buttonOld: 'That button is too old to be understood. Please ask once more.',
    formOld: 'That form is too old to be understood. Please begin again.',
    formTooLong: 'That is too long for a form of Discord’s. Please do it with a shorter name.',
    notYours: 'Only who asked, or somebody who may manage messages, can delete this answer.',
    commandGone: 'That command is gone. Please look for another with /help.',
    serversOnly: 'That belongs to a server: please use it in one that has invited Footnote.',
    managersOnly: 'Only members who may manage the server can do that.',
    notHere: 'Not here',
    otherChannels: (channels: string) => `Footnote answers in other channels: ${channels}`,
    nothingToReport: 'Nothing on that page was read by Footnote any more, so nothing can be reported.',
    lineChanged: 'That line has changed since it was shown. Please ask once more and look at it again.',
    reportInServers: 'Lines can be reported in servers only.',
    reported: 'Thank you. The line shows as disputed until somebody who may manage the server decides with /review.',
    names: {
      menu: 'Look up names here',
      title: 'Names in that message',
      none: 'No name in that message stands in an article that was read.',
      others: (names: string) => `Also named there: ${names}. Ask /who for more on them.`,
      more: 'More',
    },
  },

  articles: {
    title: 'Articles',
    add: 'Add an article',
    text: 'Text; over 4,000 characters: attach a file',
    itsTitle: 'Its title',
    publisher: 'Who published it',
    published: 'When, such as 2024-05-02',
    url: 'Its address on the web',
    reading: (file: string) => `Reading ${file} …`,
    readingOne: (file: string, number: number, count: number) => `Reading ${file}: ${number} of ${count} …`,
    readSome: (read: number, all: number, facts: number) =>
      `Read ${read} of ${counted(all, 'article')}: ${counted(facts, 'fact')}.`,
    added: (title: string, sentences: number, facts: number) =>
      `Added “${title}”: ${counted(sentences, 'sentence')}, ${counted(facts, 'fact')}.`,
    replaced: (title: string, sentences: number, facts: number) =>
      `Replaced “${title}”: ${counted(sentences, 'sentence')}, ${counted(facts, 'fact')}.`,
    undated: 'It has no date, so nothing in it can be told "as of" a day.',
    own: (count: number) => `${count === 1 ? 'One article' : `${count} articles`} of this server’s own`,
    starterOn: 'The starter corpus is asked too; /settings changes that.',
    starterOff: 'The starter corpus is switched off; /settings changes that.',
    id: (id: string) => `id ${id}`,
    remove: 'Remove',
    question: (title: string, facts: number) => `Remove “${title}” with its ${counted(facts, 'fact')}?`,
    forGood: 'It cannot be brought back, but added again.',
    keep: 'Keep',
    removed: (title: string) => `Removed “${title}”.`,
  },
  review: {
    reports: (count: number) => (count === 1 ? 'One report' : `${count} reports`),
    none: 'Nothing is reported. What was decided: /review decided:True',
    reported: (line: string, date: string, reason: string) => `${line} — reported ${date}: ${reason}`,
    keep: 'Keep',
    correct: 'Correct',
    hide: 'Hide',
    decided: 'Corrected or hidden',
    noneDecided: 'Nothing was corrected or hidden.',
    hidden: (line: string) => `Hidden: ${line}`,
    corrected: (line: string, now: string) => `Corrected: ${line} → ${now}`,
    takeBack: 'Take back',
    correction: 'Correct with words of the passage',
    subject: 'Who or what',
    object: 'What is said of it',
  },
  settings: {
    title: 'Settings',
    starterOn: 'Starter corpus: asked beside the articles of this server',
    starterOff: 'Starter corpus: switched off',
    private: 'Answers: seen by the asker alone, unless the option "private" says otherwise',
    public: 'Answers: seen by everybody, unless the option "private" says otherwise',
    everywhere: 'Footnote answers in all channels',
    onlyIn: 'Footnote answers in these channels alone:',
    noLongerHere: 'No longer here',
    language: 'Language: English',
  },
  watches: {
    watching: (words: string) => `Watching “${words}”`,
    toldIn: (channel: string) => `New facts on it are told in ${channel}.`,
    withDeadlines: 'Its targets are told a week before they fall due.',
    noLonger: (words: string) => `No longer watching “${words}”`,
    title: 'Watched on this server',
    none: 'Nothing is watched; /watch begins.',
    entry: (words: string, channel: string) => `“${words}” in ${channel}`,
    entryWithDeadlines: (words: string, channel: string) => `“${words}” in ${channel}, with deadlines`,
    stopped: (words: string) => `No longer watching “${words}” there.`,
    stop: 'Stop',
  },
  exported: {
    title: (facts: number, articles: number) => `${counted(facts, 'fact')} of ${counted(articles, 'article')}`,
    line: 'Each row names its article, and quotes the sentence that states it.',
  },
  about: {
    line: 'Answers from the news your team has read, with a footnote to the passage behind every line.',
    articles: (count: number, newest: string | undefined) =>
      `Articles: ${count}${newest ? `, the newest of ${newest}` : ''}`,
    facts: (count: number) => `Facts: ${count}`,
    running: (duration: string) => `Running for ${duration}`,
    together: (parts: readonly string[]) => parts.join(', '),
    days: (count: number) => counted(count, 'day'),
    hours: (count: number) => counted(count, 'hour'),
    minutes: (count: number) => counted(count, 'minute'),
    underAMinute: 'less than a minute',
  },
};

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** Footnote's own words in one language. A language in which one of them is missing does not compile. */
export type Phrases = typeof ENGLISH;

/** Bodies whose name ends in a common noun take "the" in English; places and companies do not. */
export function withArticle(name: string): string {
  return /\b(?:Bureau|Committee|Ministry|Department|Commission|Congress|Council|Federation|Laboratory|Lab|Institute|Party|Group|Association|Agency|Administration|Office|Procuratorate|Court)$/.test(
    name,
  ) ||
    /^(?:Ministry|Bureau|Department|University|Standing|Municipal|First|Second|Third|Fourth|Institute|Academy)\b/.test(
      name,
    )
    ? `the ${name}`
    : name;
}
