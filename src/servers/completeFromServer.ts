import type { Article } from '#model/article.ts';
import type { Choice, CommandOption } from '#model/command.ts';
import type { ServerStateFile } from '#store/openServerState.ts';
import type { Store } from '#store/store.ts';

/** Choices among what is a server's own: its articles and what it watches. Undefined if an option takes other things. */
export function completeFromServer(
  { complete }: CommandOption,
  typed: string,
  { store, file }: { readonly store: Store; readonly file: ServerStateFile },
): readonly Choice[] | undefined {
  if (complete === 'articles') return keepFitting(listArticleChoices(store.articles()), typed);
  if (complete === 'watches')
    return keepFitting(
      file.state().watches.map(({ words }) => ({ name: words, value: words })),
      typed,
    );
  return undefined;
}

/** By title; if several have the same one, their ids tell them apart. */
function listArticleChoices(articles: readonly Article[]): readonly Choice[] {
  const counts = new Map<string, number>();
  for (const { id, title = id } of articles) counts.set(title, (counts.get(title) ?? 0) + 1);
  return articles.map(({ id, title = id }) => {
    return { name: (counts.get(title) ?? 0) > 1 ? `${id}: ${title}` : title, value: id };
  });
}

/** Those that begin as typed go before those that hold it. */
function keepFitting(choices: readonly Choice[], typed: string): readonly Choice[] {
  const wanted = typed.trim().toLowerCase();
  const texts = ({ name, value }: Choice) => [name.toLowerCase(), value.toLowerCase()];
  const begins = choices.filter((choice) => texts(choice).some((text) => text.startsWith(wanted)));
  const holds = choices.filter((choice) => texts(choice).some((text) => text.includes(wanted)));
  return [...new Set([...begins, ...holds])];
}
