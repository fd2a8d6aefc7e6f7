import { anyOf, type WordPattern } from '#extract/patterns/wordPattern.ts';
import {
  BEFORE_PLAN_NOUNS,
  GOAL_NOUNS,
  HOPE_VERBS,
  INTENT_VERBS,
  PURSUING_VERBS,
  SETTING_VERBS,
  STRESSING_VERBS,
} from '#lexicon/goals/goalCueWords.ts';
import type { Certainty, Fact } from '#model/fact.ts';
import { regex } from '#text/regex.ts';

/**
 * Words by which somebody means to do something. The owner stands before them, what is meant behind them. `by` says
 * who may mean it: with "will" a body or a place, with a verb of intention also a person.
 */
export type GoalCue = WordPattern & {
  readonly name: string;
  /** What a sentence must hold for a slow pattern to be tried. */
  readonly needs?: RegExp;
  readonly certainty: Certainty;
  readonly by: 'bodies' | 'anybody';
  /**
   * What a number behind it makes: a goal that is named as such, one that is meant, or what is merely foretold or
   * possible, so that it takes a level or a deadline, or both, to be a target.
   */
  readonly goal: Strength;
  /** Whether an action without a number is a plan: always, only with a deadline, or never. */
  readonly plans: 'always' | 'dated' | 'never';
  /** The owner is named before the noun of the goal ("Their goal is to"), not before the cue. */
  readonly noun?: true;
  /** Its subject is the pronoun right before it. */
  readonly ofPronoun?: true;
  /** It is said of a thing of the owner's ("the bridge of the town is scheduled to"). */
  readonly ofThings?: true;
};

type Strength = 'named' | 'meant' | 'foretold' | 'possible';

/** A target or plan, and how sure it is to be one. */
export type Goal = { readonly fact: Fact; readonly strength: Strength };

const ADVERB = '(?:(?:also|further|now|still|soon|jointly|actively|therefore|then|only|even|\\w+ly) )?';

/** What a cue means unless its row says otherwise. */
const USUAL = { certainty: 'stated', by: 'anybody', goal: 'meant', plans: 'always' } as const;

const CUES: Readonly<Record<string, WordPattern & Partial<GoalCue>>> = {
  'goal-is': {
    pattern: regex.g`\b${anyOf(GOAL_NOUNS)}(?: (?:of|for|in) [^,.;:]{2,40}?)?(?: (?=is|are)|(?=:))(?:(?:is|are) (?:now |still |also )?(?:for [^,.;]{2,30} )?|(?<=\b(?:for|of) [^:;,.]{2,40}): )to (?!be (?:reached|met|achieved|attained|realised|realized)\b)(?=[a-z])`,
    example: 'The goal of the town is to plant 40,000 trees.',
    counterExample: 'The goal of the town is far away.',
    noun: true,
  },
  'set-goal': {
    pattern: regex.g`\b(?:has |have |had )?${anyOf(SETTING_VERBS)}(?: itself| themselves)? (?:an? |the |its |their |new |ambitious |annual |\w+ ){0,3}(?:goal|target|objective|plan|plans) (?:of|to) (?=[\w$€£¥])`,
    example: 'The town has set a target of 9 million visitors.',
    counterExample: 'The town has set up a bureau.',
    goal: 'named',
  },
  'goal-of': {
    pattern: regex.g`\b${anyOf(STRESSING_VERBS, PURSUING_VERBS)} (?:the|its|their|his|her|a) (?:goal|target|aim|objective|ambition) of (?=\w+ing\b)`,
    example: 'Ms Roe highlighted the goal of planting more trees.',
    counterExample: 'Ms Roe highlighted the goal.',
  },
  'importance-of': {
    pattern: regex.g`\b${anyOf(STRESSING_VERBS)} (?:the|its|their) (?:importance of|necessity of) (?=\w+ing [^.;]*\b(?:by|before|within)\b)`,
    example: 'Ms Roe stressed the importance of planting 40,000 trees by 2031.',
    counterExample: 'Ms Roe stressed the importance of planting trees.',
    certainty: 'hedged',
    plans: 'dated',
  },
  determination: {
    pattern:
      /\b(?:express(?:es|ed)|voiced|shows?|showed|stressed) (?:his |her |its |their |the |a |firm |strong )*(?:determination|intention|commitment|ambition|resolve) to (?=[a-z])/g,
    example: 'Ms Roe expressed her determination to build a school.',
    counterExample: 'Ms Roe expressed her thanks.',
  },
  aim: {
    needs: /\baim(?:s|ing)?\b/,
    pattern: regex.g`\b${ADVERB}(?:aims|aim|(?:is |are )?aiming) (?:to ${ADVERB}|at |for )(?=[a-z$€£¥\d])`,
    example: 'The town aims to plant 40,000 trees.',
    counterExample: 'The aim of the town is clear.',
  },
  intend: {
    needs:
      /\b(?:plan|intend|means to|seek|striv|aspire|pledge|vow|promise|expects|undertake|decided|resolved|wants|prepar|going|determined|committed|poised)/,
    pattern: regex.g`\b(?<!\b${anyOf(BEFORE_PLAN_NOUNS)} )${ADVERB}${anyOf(INTENT_VERBS)} (?:to ${ADVERB}|(?<!plans |plan )for )(?=[a-z\d$€£¥])`,
    example: 'The town plans to plant 40,000 trees.',
    counterExample: 'The town has a plan to plant 40,000 trees.',
  },
  scheduled: {
    pattern: /\b(?:is|are|has been|have been) (?:scheduled|slated|due|set|planned|designed|bound) to (?=[a-z])/g,
    example: 'The bridge of the town is scheduled to open in 2031.',
    counterExample: 'The bridge of the town is open.',
    by: 'bodies',
    ofThings: true,
  },
  hope: {
    pattern: regex.g`\b${anyOf(HOPE_VERBS)} (?:to |whether to )(?=[a-z])`,
    example: 'The town hopes to plant 40,000 trees.',
    counterExample: 'The town lost hope.',
    certainty: 'hedged',
    by: 'bodies',
  },
  'reported-aim': {
    needs: /\b(?:aimed|wanted|planned|hoped|intended) to\b/,
    pattern:
      /(?<=\b(?:said|says|added|told|noted|explained|announced|replied)\b[^.;]{0,90})\b(?:aimed|wanted|planned|hoped|intended) to (?=[a-z])/g,
    example: 'Ms Roe said that the town wanted to plant 40,000 trees.',
    counterExample: 'The town wanted to plant 40,000 trees.',
    plans: 'never',
  },
  target: {
    pattern:
      /\b(?:targets|(?:is|are) targeting|targeting|seeks|(?:is|are) seeking) (?=(?:at least |more than |over |about |around |nearly |up to |an? |(?:[a-z]+ ){1,3}of |[a-z]+ to )?[\d$€£¥]|[a-z]+ (?:million|billion))/g,
    example: 'The town targets 30 million visitors in 2031.',
    counterExample: 'The town targets visitors.',
    plans: 'never',
  },
  planning: {
    pattern: /\b(?:is|are) (?:now |also )?planning (?=(?:an?|its|their|two|three|four|five|new|\d+) [a-z])/g,
    example: 'The town is planning a new harbour.',
    counterExample: 'The town is planning ahead.',
  },
  would: {
    needs: /\bwould\b/,
    pattern:
      /(?<=\b(?:said|announced|promised|pledged|vowed|confirmed|added)\b(?: (?:on|in|late|last|this|yesterday|earlier|\p{Lu})[^,;.]{0,40})?(?: that)? (?:it|he|she|they) )would (?=[a-z])/gu,
    example: 'Aarhus said on Monday it would close the old port.',
    counterExample: 'Critics say it would hurt.',
    goal: 'foretold',
    ofPronoun: true,
  },
  'is-to': {
    pattern: /\b(?:is|are) to (?=(?:be )?[a-z]+)/g,
    example: 'The town is to open 30 shops.',
    counterExample: 'The town is green.',
    by: 'bodies',
  },
  may: {
    pattern: /\b(?:may|might) (?=[a-z]+ )/g,
    example: 'The town may plant 40,000 trees by 2031.',
    counterExample: 'The fair is in May.',
    certainty: 'hedged',
    by: 'bodies',
    goal: 'possible',
    plans: 'never',
  },
  will: {
    pattern: regex.g`\b(?:will|shall) ${ADVERB}(?:continue to |seek to |strive to |strive for |aim to |work to |work hard to |try to |endeavou?r to |)(?=[a-z])`,
    example: 'The town will plant 40,000 trees.',
    counterExample: 'The town has a will.',
    by: 'bodies',
    goal: 'foretold',
  },
};

export const GOAL_CUES: readonly GoalCue[] = Object.entries(CUES).map(([name, cue]) => ({ name, ...USUAL, ...cue }));
