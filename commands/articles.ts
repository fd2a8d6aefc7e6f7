import type { Phrases } from '#lexicon/phrases/phrases.ts';
import { phrasesOf } from '#lexicon/phrases/phrasesOf.ts';
import type { Options } from '#model/command.ts';
import type { AddedArticle, Draft, Server } from '#model/server.ts';
import type { Attached, Desk, Form, Notice, ServerCommand, Task } from '#model/serverCommand.ts';

/** Larger files are no articles. */
const LARGEST_FILE = 2_000_000;
/** Discord's limit for the answer to a question of a form. */
const LONGEST_PASTE = 4_000;

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
      options: [
        {
          name: 'file',
          description: 'A file: .txt, .md or .html',
          translations: {
            de: { name: 'datei', description: 'Eine Datei: .txt, .md oder .html' },
            'zh-CN': { name: '文件', description: '文件：.txt、.md 或 .html' },
          },
          type: 'file',
          required: false,
        },
        {
          name: 'second-file',
          description: 'Another file',
          translations: {
            de: { name: 'zweite-datei', description: 'Noch eine Datei' },
            'zh-CN': { name: '第二个文件', description: '另一个文件' },
          },
          type: 'file',
          required: false,
        },
        {
          name: 'third-file',
          description: 'One more file',
          translations: {
            de: { name: 'dritte-datei', description: 'Und noch eine Datei' },
            'zh-CN': { name: '第三个文件', description: '再一个文件' },
          },
          type: 'file',
          required: false,
        },
        {
          name: 'title',
          description: 'Its title, where the file does not tell it',
          translations: {
            de: { name: 'titel', description: 'Der Titel, wenn ihn die Datei nicht nennt' },
            'zh-CN': { name: '标题', description: '文件中没有标题时填写' },
          },
          type: 'text',
          required: false,
        },
        {
          name: 'publisher',
          description: 'Who published it',
          translations: {
            de: { name: 'herausgeber', description: 'Wer ihn veröffentlicht hat' },
            'zh-CN': { name: '出版方', description: '由谁发布' },
          },
          type: 'text',
          required: false,
        },
        {
          name: 'published',
          description: 'When it was published, such as 2024-05-02',
          translations: {
            de: { name: 'datum', description: 'Wann er erschienen ist, etwa 2024-05-02' },
            'zh-CN': { name: '发布日期', description: '发布日期，例如 2024-05-02' },
          },
          type: 'text',
          required: false,
        },
        {
          name: 'url',
          description: 'Where it stands on the web',
          translations: {
            de: { name: 'adresse', description: 'Wo er im Netz steht' },
            'zh-CN': { name: '网址', description: '文章的网址' },
          },
          type: 'text',
          required: false,
        },
      ],
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
      act: ({ page = '0' }, { server }) => listed(server, Number(page)),
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
      act: ({ article = '' }, { server }) => remove(article, server),
    },
  ],
} satisfies ServerCommand;

function add(options: Options, { server, attached }: Desk): Form | Task {
  const words = phrasesOf(server.state().settings.language);
  const files = Object.values(attached);
  if (files.length > 0) return { kind: 'task', run: (tell) => addFiles(files, options, { server, tell, words }) };
  if (options['text'] === undefined) return pasteForm(options, words);
  return { kind: 'task', run: () => addPasted(options, server, words) };
}

function pasteForm({ title, publisher, published, url }: Options, { articles }: Phrases): Form {
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

/** One file that cannot be read keeps none of the others out. */
async function addFiles(
  files: readonly Attached[],
  options: Options,
  { server, tell, words }: Adding,
): Promise<Notice> {
  const lines: string[] = [];
  for (const [i, file] of files.entries()) {
    tell(words.articles.reading(i + 1, files.length, file.name));
    lines.push(await addFile(file, files.length === 1 ? options : {}, { server, words }));
  }
  return { kind: 'notice', title: words.articles.title, lines };
}

async function addFile(file: Attached, options: Options, { server, words }: Omit<Adding, 'tell'>): Promise<string> {
  try {
    if (file.size > LARGEST_FILE)
      throw new Error(
        `Cannot read article "${file.name}": it has ${file.size} bytes, and ${LARGEST_FILE} are the most`,
      );
    const bytes = await file.read();
    const draft = { fileName: file.name, bytes, metadata: metadataOf(options) };
    return inWords(await server.change.addArticle(draft), words);
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('Cannot ')) return error.message;
    throw error;
  }
}

async function addPasted(options: Options, server: Server, words: Phrases): Promise<Notice> {
  const { text = '', title = 'article' } = options;
  const added = await server.change.addArticle({
    fileName: `${title}.txt`,
    bytes: new TextEncoder().encode(text),
    metadata: metadataOf(options),
  });
  return { kind: 'notice', title: words.articles.title, lines: [inWords(added, words)] };
}

function metadataOf({ title, publisher, published, url }: Options): NonNullable<Draft['metadata']> {
  return {
    ...(title && { title }),
    ...(publisher && { publisher }),
    ...(published && { publishedOn: published }),
    ...(url && { url }),
  };
}

function inWords({ record, replaced }: AddedArticle, { articles }: Phrases): string {
  const { article, facts, sentences } = record;
  const told = (replaced ? articles.replaced : articles.added)(
    article.title ?? article.id,
    sentences.length,
    facts.length,
  );
  return article.publishedOn ? told : `${told} ${articles.undated}`;
}

function listed(server: Server, page: number): Notice {
  const own = server.ownArticles();
  const { starter, language } = server.state().settings;
  const { articles, date, line } = phrasesOf(language);
  const entries = own.map(({ article, facts }) => {
    const { id, title = id, publisher, publishedOn } = article;
    const parts = [title, publisher, publishedOn && date(publishedOn), line.facts(facts.length), articles.id(id)];
    const call = { command: 'articles remove', options: { article: id } };
    return { statement: parts.filter(Boolean).join(' · '), actions: [{ label: articles.remove, grave: true, call }] };
  });
  return {
    kind: 'notice',
    title: articles.own(own.length),
    lines: [starter ? articles.starterOn : articles.starterOff],
    entries,
    paging: { page, call: { command: 'articles list', options: {} } },
  };
}

async function remove(article: string, server: Server): Promise<Notice> {
  const wanted = article.trim().toLowerCase();
  const own = server.ownArticles().map((record) => record.article);
  const known = own.find(({ id, title }) => id === wanted || title?.toLowerCase() === wanted);
  if (!known) throw new Error(`Cannot remove "${article}": no article of this server has that title or id`);
  await server.change.removeArticle(known.id);
  const { articles } = phrasesOf(server.state().settings.language);
  return { kind: 'notice', title: articles.title, lines: [articles.removed(known.title ?? known.id)] };
}
