import type { Corpus, CorpusEntity } from '#model/corpus.ts';
import type { Argument, Fact } from '#model/fact.ts';

/** The bodies whose head is spoken of as the head of the place. */
const STANDS_FOR_PLACE = /\b(?:Party Committee|Municipal Committee|Government|Municipality|City Hall)$/;

/**
 * Whether a post is one of that place or body. It is a place's if no body is named, or one that stands for the place:
 * the secretary of a city's Party committee is the city's party chief, the head of its library is not.
 */
export function isPostOf({ qualifiers, object, relation, evidence }: Fact, of: CorpusEntity, corpus: Corpus): boolean {
  const { organisation, place } = qualifiers;
  const isOf = (end: Argument | undefined) => {
    if (!end) return false;
    const entity = corpus.entityOf(end, evidence.articleId);
    return entity ? entity.key === of.key : [of.name, ...of.aliases].includes(end.name ?? end.text);
  };
  if (relation === 'leads') return isOf(object);
  if (isOf(organisation)) return true;
  if (!organisation) return isOf(place);
  const body = corpus.entityOf(organisation, evidence.articleId)?.name ?? organisation.text;
  return STANDS_FOR_PLACE.test(body) && (isOf(place) || body.startsWith(`${of.name} `));
}
