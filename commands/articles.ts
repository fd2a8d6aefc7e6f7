import type { ArticleMetadata } from '#model/article.ts';
import type { ArticleRecord } from '#model/articleRecord.ts';
import type { OptionValues } from '#model/command.ts';
import { Refusal } from '#model/refusal.ts';
import type { AddedArticle, AttachedFile, Server } from '#model/server.ts';
import type { CommandContext, Form, Notice, NoticeEntry, ServerCommand, Task } from '#model/serverCommand.ts';
import type { Phrases } from '#wording/en/phrases.ts';
import { phrasesFor, phrasesOf } from '#wording/phrasesOf.ts';

/** So many results are told one by one. */
const MOST_LINES = 12;
/** UTF-16 units of what a member types of an article, such as its title. */
const LONGEST_METADATA = 300;

export default {
  name: 'articles',
  description: 'The articles of this server: add, list, remove',
  managers: true,
  subcommands: [
    {
      name: 'add',
      description: 'Adds an article: attach a file, or paste its text into the form that opens',
      options: [
        { name: 'file', description: 'A file: .txt, .md or .html, or .jsonl with an article a line', type: 'file' },
        { name: 'second-file', description: 'Another file', type: 'file' },
        { name: 'third-file', description: 'One more file', type: 'file' },
        { name: 'title', description: 'Its title, if the file does not tell it', type: 'text' },
        { name: 'publisher', description: 'Who published it', type: 'text' },
        { name: 'published', description: 'When it was published, such as 2024-05-02', type: 'text' },
        { name: 'url', description: 'Where it stands on the web', type: 'text' },
      ],
      act: addArticles,
    },
    {
      name: 'list',
      description: 'Lists the articles of this server, and whether the starter corpus is asked too',
      options: [],
      act: listArticles,
    },
    {
      name: 'remove',
      description: 'Removes an article of this server, with all that was read in it',
      options: [
        { name: 'article', description: 'Its title or id', type: 'text', required: true, complete: 'articles' },
      ],
      act: removeArticle,
    },
  ],
} satisfies ServerCommand;

function addArticles(options: OptionValues, { server, attached }: CommandContext): Form | Task {
  const files = Object.values(attached);
  if (files.length > 1 && (options['title'] || options['url']))
    throw new Refusal(
      'member',
      `Cannot give ${files.length} files one title or address: add them one at a time, or without`,
    );
  if (files.length > 0) return { kind: 'task', run: (tell) => addFiles(files, options, { server, tell }) };
  if (options['text'] === undefined) return makePasteForm(options, phrasesFor(server));
  return { kind: 'task', run: () => addPasted(options, server) };
}

function makePasteForm({ title, publisher, published, url }: OptionValues, { articles }: Phrases): Form {
  const line = (name: string, label: string, filledIn: string | undefined) => {
    return { name, label, required: false, most: LONGEST_METADATA, ...(filledIn && { filledIn }) };
  };
  return {
    kind: 'form',
    title: articles.add,
    call: { command: 'articles add', options: {} },
    fields: [
      { name: 'text', label: articles.text, long: true, required: true },
      { ...line('title', articles.itsTitle, title), required: true },
      line('publisher', articles.publisher, publisher),
      line('published', articles.published, published),
      line('url', articles.url, url),
    ],
  };
}

type AddingTo = { readonly server: Server; readonly tell: (line: string) => void };

async function addFiles(
  files: readonly AttachedFile[],
  options: OptionValues,
  { server, tell }: AddingTo,
): Promise<Notice> {
  const words = phrasesFor(server);
  const results: Result[] = [];
  for (const file of files) {
    tell(words.articles.reading(file.name));
    const onNext = (number: number, of: number) => {
      if (of > 1) tell(words.articles.readingOne(file.name, number, of));
    };
    results.push(...(await server.change.addFile(file, metadataOf(options), onNext)));
  }
  return tellResults(results, words);
}

/** What was pasted and cannot be read is given back: it may stand nowhere else. */
async function addPasted(options: OptionValues, server: Server): Promise<Notice> {
  const { text = '', title = 'article' } = options;
  const file = { name: `${title}.txt`, read: async () => new TextEncoder().encode(text) };
  const results = await server.change.addFile(file, metadataOf(options));
  const told = tellResults(results, phrasesFor(server));
  return results.some((result) => result instanceof Refusal)
    ? { ...told, files: [{ name: 'pasted.txt', text }] }
    : told;
}

function metadataOf({ title, publisher, published, url }: OptionValues): Partial<ArticleMetadata> {
  return {
    ...(title && { title }),
    ...(publisher && { publisher }),
    ...(published && { publishedOn: published }),
    ...(url && { url }),
  };
}

type Result = AddedArticle | Refusal;

/** Of many, first how many there are, then those that could not be read. */
function tellResults(results: readonly Result[], words: Phrases): Notice {
  const refused = results.flatMap((result) => (result instanceof Refusal ? [result.message] : []));
  const read = results.flatMap((result) => (result instanceof Refusal ? [] : [result]));
  const facts = read.reduce((sum, { record }) => sum + record.facts.length, 0);
  const isFew = results.length <= MOST_LINES;
  const first = isFew
    ? read.map((added) => describeAdded(added, words))
    : [words.articles.readSome(read.length, results.length, facts)];
  return { kind: 'notice', title: words.articles.title, lines: [...first, ...refused] };
}

function describeAdded({ record, replaced }: AddedArticle, { articles }: Phrases): string {
  const { article, facts, sentences } = record;
  const { title = article.id } = article;
  const line = (replaced ? articles.replaced : articles.added)(title, sentences.length, facts.length);
  return article.publishedOn ? line : `${line} ${articles.undated}`;
}

/** Its buttons ask once more before an article is gone: with the option "ask", then with "remove". */
async function listArticles({ page = '0', ask, remove }: OptionValues, { server }: CommandContext): Promise<Notice> {
  const { starter, language } = server.state().settings;
  const words = phrasesOf(language);
  const asked = server.ownArticles().find(({ article }) => article.id === ask);
  if (asked) return askToRemove(asked, page, words);
  const removed = remove === undefined ? [] : [await removeNamed(remove, server)];
  const own = server.ownArticles();
  return {
    kind: 'notice',
    title: words.articles.own(own.length),
    lines: [...removed, starter ? words.articles.starterOn : words.articles.starterOff],
    entries: own.map((record) => toArticleEntry(record, page, words)),
    paging: { page: Number(page), call: { command: 'articles list', options: {} } },
  };
}

function askToRemove({ article, facts }: ArticleRecord, page: string, { articles }: Phrases): Notice {
  const { id, title = id } = article;
  const call = (more: OptionValues) => ({ command: 'articles list', options: { page, ...more } });
  return {
    kind: 'notice',
    title: articles.question(title, facts.length),
    lines: [],
    entries: [
      {
        statement: articles.forGood,
        actions: [
          { label: articles.remove, grave: true, call: call({ remove: id }) },
          { label: articles.keep, call: call({}) },
        ],
      },
    ],
  };
}

function toArticleEntry(
  { article, facts }: ArticleRecord,
  page: string,
  { articles, date, line }: Phrases,
): NoticeEntry {
  const { id, title = id, publisher, publishedOn } = article;
  const parts = [title, publisher, publishedOn && date(publishedOn), line.facts(facts.length), articles.id(id)];
  const call = { command: 'articles list', options: { page, ask: id } };
  return { statement: parts.filter(Boolean).join(' · '), actions: [{ label: articles.remove, grave: true, call }] };
}

async function removeArticle({ article = '' }: OptionValues, { server }: CommandContext): Promise<Notice> {
  const { articles } = phrasesFor(server);
  return { kind: 'notice', title: articles.title, lines: [await removeNamed(article, server)] };
}

async function removeNamed(wanted: string, server: Server): Promise<string> {
  const { id, title = id } = server.findArticle(wanted);
  await server.change.removeArticle(id);
  return phrasesFor(server).articles.removed(title);
}
