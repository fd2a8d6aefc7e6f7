import { articleCalled } from '#model/articleCalled.ts';
import type { ArticleRecord } from '#model/articleRecord.ts';
import type { OptionValues } from '#model/command.ts';
import { draftsIn } from '#model/draftsIn.ts';
import { isRefusal } from '#model/isRefusal.ts';
import type { AddedArticle, ArticleDraft, Server } from '#model/server.ts';
import type {
  AttachedFile,
  CommandContext,
  Form,
  Notice,
  NoticeEntry,
  ServerCommand,
  Task,
} from '#model/serverCommand.ts';
import type { Phrases } from '#wording/en/phrases.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';

/** Larger files are no articles. */
const LARGEST_FILE = 2_000_000;
/** Discord's limit for the answer to a question of a form. */
const LONGEST_PASTE = 4_000;
/** So many results are told one by one. */
const MOST_LINES = 12;

/** An option's name and description. */
type Words = readonly [name: string, description: string];

/** What may be given with an article, in English, German and Chinese. */
const GIVEN: readonly (readonly ['file' | 'text', en: Words, de: Words, zh: Words])[] = [
  [
    'file',
    ['file', 'A file: .txt, .md or .html, or .jsonl with an article a line'],
    ['datei', 'Eine Datei: .txt, .md, .html, oder .jsonl mit einem Artikel je Zeile'],
    ['文件', '文件：.txt、.md、.html，或每行一篇文章的 .jsonl'],
  ],
  ['file', ['second-file', 'Another file'], ['zweite-datei', 'Noch eine Datei'], ['第二个文件', '另一个文件']],
  ['file', ['third-file', 'One more file'], ['dritte-datei', 'Und noch eine Datei'], ['第三个文件', '再一个文件']],
  [
    'text',
    ['title', 'Its title, where the file does not tell it'],
    ['titel', 'Der Titel, wenn ihn die Datei nicht nennt'],
    ['标题', '文件中没有标题时填写'],
  ],
  ['text', ['publisher', 'Who published it'], ['herausgeber', 'Wer ihn veröffentlicht hat'], ['出版方', '由谁发布']],
  [
    'text',
    ['published', 'When it was published, such as 2024-05-02'],
    ['datum', 'Wann er erschienen ist, etwa 2024-05-02'],
    ['发布日期', '发布日期，例如 2024-05-02'],
  ],
  ['text', ['url', 'Where it stands on the web'], ['adresse', 'Wo er im Netz steht'], ['网址', '文章的网址']],
];

export default {
  name: 'articles',
  description: 'The articles of this server: add, list, remove',
  translations: {
    de: { name: 'artikel', description: 'Die Artikel dieses Servers: hinzufügen, auflisten, entfernen' },
    'zh-CN': { name: '文章', description: '本服务器的文章：添加、列出、删除' },
  },
  managers: true,
  subcommands: [
    {
      name: 'add',
      description: 'Adds an article: attach a file, or paste its text into the form that opens',
      translations: {
        de: { name: 'hinzufügen', description: 'Fügt einen Artikel hinzu: als Datei oder als Text im Formular' },
        'zh-CN': { name: '添加', description: '添加文章：上传文件，或在弹出的表单中粘贴正文' },
      },
      options: GIVEN.map(([type, en, de, zh]) => {
        return { ...named(en), type, required: false, translations: { de: named(de), 'zh-CN': named(zh) } };
      }),
      act: add,
    },
    {
      name: 'list',
      description: 'Lists the articles of this server, and whether the starter corpus is asked too',
      translations: {
        de: { name: 'liste', description: 'Listet die Artikel dieses Servers auf' },
        'zh-CN': { name: '列表', description: '列出本服务器的文章' },
      },
      options: [],
      act: list,
    },
    {
      name: 'remove',
      description: 'Removes an article of this server, with all that was read in it',
      translations: {
        de: {
          name: 'entfernen',
          description: 'Entfernt einen Artikel dieses Servers mit allem, was darin gelesen wurde',
        },
        'zh-CN': { name: '删除', description: '删除本服务器的一篇文章及从中读出的内容' },
      },
      options: [
        {
          name: 'article',
          description: 'Its title or id',
          translations: {
            de: { name: 'artikel', description: 'Sein Titel oder seine Kennung' },
            'zh-CN': { name: '文章', description: '标题或编号' },
          },
          type: 'text',
          required: true,
          complete: 'articles',
        },
      ],
      act: remove,
    },
  ],
} satisfies ServerCommand;

function named([name, description]: Words) {
  return { name, description };
}

function add(options: OptionValues, { server, attached }: CommandContext): Form | Task {
  const words = phrasesOf(server.state().settings.language);
  const files = Object.values(attached);
  if (files.length > 1 && (options['title'] || options['url']))
    throw new Error(`Cannot give ${files.length} files one title or address: add them one at a time, or without`);
  if (files.length > 0) return { kind: 'task', run: (tell) => addFiles(files, options, { server, tell, words }) };
  if (options['text'] === undefined) return pasteForm(options, words);
  return { kind: 'task', run: () => addPasted(options, server, words) };
}

function pasteForm({ title, publisher, published, url }: OptionValues, { articles }: Phrases): Form {
  const line = (name: string, label: string, filledIn: string | undefined) => {
    return { name, label, required: false, most: 300, ...(filledIn && { filledIn }) };
  };
  return {
    kind: 'form',
    title: articles.add,
    call: { command: 'articles add', options: {} },
    fields: [
      { name: 'text', label: articles.text, long: true, required: true, most: LONGEST_PASTE },
      { ...line('title', articles.itsTitle, title), required: true },
      line('publisher', articles.publisher, publisher),
      line('published', articles.published, published),
      line('url', articles.url, url),
    ],
  };
}

type Adding = { readonly server: Server; readonly tell: (line: string) => void; readonly words: Phrases };
type Result = AddedArticle | { readonly refused: string };

/** One file, or line of a file, that cannot be read keeps none of the others out. */
async function addFiles(
  files: readonly AttachedFile[],
  options: OptionValues,
  { server, tell, words }: Adding,
): Promise<Notice> {
  const results: Result[] = [];
  for (const file of files) {
    tell(words.articles.reading(file.name));
    const drafts = await draftsOf(file, options);
    for (const [i, draft] of drafts.entries()) {
      if (drafts.length > 1) tell(words.articles.readingOne(file.name, i + 1, drafts.length));
      results.push('refused' in draft ? draft : await orRefused(() => server.change.addArticle(draft)));
    }
  }
  return { kind: 'notice', title: words.articles.title, lines: told(results, words) };
}

async function draftsOf(file: AttachedFile, options: OptionValues): Promise<ReturnType<typeof draftsIn>> {
  const tooLarge = `Cannot read article "${file.name}": it has ${file.size} bytes, and ${LARGEST_FILE} are the most`;
  if (file.size > LARGEST_FILE) return [{ refused: tooLarge }];
  const drafts = await orRefused(async () => {
    return draftsIn({ fileName: file.name, bytes: await file.read(), metadata: metadataOf(options) });
  });
  if ('refused' in drafts) return [drafts];
  return drafts.length > 0 ? drafts : [{ refused: `Cannot read "${file.name}": there is no article in it` }];
}

async function orRefused<T>(step: () => Promise<T>): Promise<T | { readonly refused: string }> {
  try {
    return await step();
  } catch (error) {
    if (isRefusal(error)) return { refused: error.message };
    throw error;
  }
}

/** What was pasted is handed back where it cannot be read: it may stand nowhere else. */
async function addPasted(options: OptionValues, server: Server, words: Phrases): Promise<Notice> {
  const { text = '', title = 'article' } = options;
  const bytes = new TextEncoder().encode(text);
  const added = await orRefused(() =>
    server.change.addArticle({ fileName: `${title}.txt`, bytes, metadata: metadataOf(options) }),
  );
  const back = 'refused' in added && { files: [{ name: 'pasted.txt', text }] };
  return { kind: 'notice', title: words.articles.title, lines: told([added], words), ...back };
}

function metadataOf({ title, publisher, published, url }: OptionValues): NonNullable<ArticleDraft['metadata']> {
  return {
    ...(title && { title }),
    ...(publisher && { publisher }),
    ...(published && { publishedOn: published }),
    ...(url && { url }),
  };
}

/** Of many, first how many there are, then those that could not be read. */
function told(results: readonly Result[], words: Phrases): readonly string[] {
  const refused = results.flatMap((result) => ('refused' in result ? [result.refused] : []));
  const read = results.flatMap((result) => ('refused' in result ? [] : [result]));
  const facts = read.reduce((sum, { record }) => sum + record.facts.length, 0);
  const sum = words.articles.readSome(read.length, results.length, facts);
  if (results.length <= MOST_LINES) return [...read.map((added) => inWords(added, words)), ...refused];
  return [sum, ...refused];
}

function inWords({ record, replaced }: AddedArticle, { articles }: Phrases): string {
  const { article, facts, sentences } = record;
  const { title = article.id } = article;
  const line = (replaced ? articles.replaced : articles.added)(title, sentences.length, facts.length);
  return article.publishedOn ? line : `${line} ${articles.undated}`;
}

/** Its buttons ask once more before an article is gone. */
async function list({ page = '0', ask, remove: gone }: OptionValues, { server }: CommandContext): Promise<Notice> {
  const own = server.ownArticles();
  const asked = ask !== undefined && own.find(({ article }) => article.id === ask);
  if (asked) return question(asked, page, phrasesOf(server.state().settings.language));
  const removed = gone === undefined ? [] : [await takeOut(gone, server)];
  return listed(server, { page: Number(page), lines: removed });
}

function question({ article: { id, title = id }, facts }: ArticleRecord, page: string, { articles }: Phrases): Notice {
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

type Listing = { readonly page: number; readonly lines: readonly string[] };

function listed(server: Server, { page, lines }: Listing): Notice {
  const own = server.ownArticles();
  const { starter, language } = server.state().settings;
  const words = phrasesOf(language);
  return {
    kind: 'notice',
    title: words.articles.own(own.length),
    lines: [...lines, starter ? words.articles.starterOn : words.articles.starterOff],
    entries: own.map((record) => entryOf(record, String(page), words)),
    paging: { page, call: { command: 'articles list', options: {} } },
  };
}

function entryOf({ article, facts }: ArticleRecord, page: string, { articles, date, line }: Phrases): NoticeEntry {
  const { id, title = id, publisher, publishedOn } = article;
  const parts = [title, publisher, publishedOn && date(publishedOn), line.facts(facts.length), articles.id(id)];
  const call = { command: 'articles list', options: { page, ask: id } };
  return { statement: parts.filter(Boolean).join(' · '), actions: [{ label: articles.remove, grave: true, call }] };
}

async function remove({ article = '' }: OptionValues, { server }: CommandContext): Promise<Notice> {
  const { articles } = phrasesOf(server.state().settings.language);
  return { kind: 'notice', title: articles.title, lines: [await takeOut(article, server)] };
}

async function takeOut(wanted: string, server: Server): Promise<string> {
  const own = server.ownArticles().map(({ article }) => article);
  const { id, title = id } = articleCalled(wanted, own);
  await server.change.removeArticle(id);
  return phrasesOf(server.state().settings.language).articles.removed(title);
}
