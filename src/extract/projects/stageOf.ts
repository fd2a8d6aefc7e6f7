import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Stage } from '#model/fact.ts';
import type { Match } from '../match.ts';

/** Words that say how far a project is; the first row that fits is taken. */
const ROWS: readonly { readonly stage: Stage; readonly words: RegExp }[] = [
  {
    stage: 'started',
    words:
      /\b(?:continu\w+|go on|goes on|going on|accelerat\w+|speed\w* up|sped up|hasten\w*|faster|under construction|(?:is|are|was|were) being|under way|ongoing)\b/,
  },
  {
    stage: 'planned',
    words:
      /\b(?:will|shall|would|plan(?:s|ned)?|to be|is to|are to|aims?|intends?|hopes?|going to|scheduled|next year|work on (?:making|developing)|due)\b/,
  },
  { stage: 'completed', words: /\b(?:completed|finished|opened|inaugurated|put into|unveiled)\b/ },
  {
    stage: 'started',
    words:
      /\b(?:began|begun|begins|started|starts|broke ground|launched|build|builds|building|constructing|developing)\b/,
  },
];
/** Words before and behind the match that still belong to its clause. */
const BEFORE = 60;
const BEHIND = 50;

/** How far a project is, by the words of its clause; undefined where they do not say. */
export function stageOf({ line, units }: Match, { article }: AnnotatedArticle): Stage | undefined {
  const [start, end] = [units[0]?.span.start ?? 0, units.at(-1)?.span.end ?? 0];
  const { span } = line.sentence;
  const lead = article.text.slice(Math.max(span.start, start - BEFORE), start);
  const rest = article.text.slice(end, Math.min(span.end, end + BEHIND));
  const words = (
    lead.slice(lead.search(/[^,;]*$/)) +
    article.text.slice(start, end) +
    rest.replace(/[,;].*/su, '')
  ).toLowerCase();
  return ROWS.find((row) => row.words.test(words))?.stage;
}
