import type { Options } from '#model/command.ts';
import type { AddedArticle, Draft, Server } from '#model/server.ts';
import type { Attached, Desk, Form, Notice, ServerCommand, Task } from '#model/serverCommand.ts';
import { writtenDate } from '#model/writtenDate.ts';

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
  const files = Object.values(attached);
  if (files.length > 0) return { kind: 'task', run: (tell) => addFiles(files, options, { server, tell }) };
  if (options['text'] === undefined) return pasteForm(options);
  return { kind: 'task', run: () => addPasted(options, server) };
}

function pasteForm({ title, publisher, published, url }: Options): Form {
  const line = (name: string, label: string, filledIn: string | undefined) => {
    return { name, label, required: false, most: 300, ...(filledIn && { filledIn }) };
  };
  return {
    kind: 'form',
    title: 'Add an article',
    call: { command: 'articles add', options: {} },
    fields: [
      { name: 'text', label: 'Its text', long: true, required: true, most: LONGEST_PASTE },
      { ...line('title', 'Its title', title), required: true },
      line('publisher', 'Who published it', publisher),
      line('published', 'When, such as 2024-05-02', published),
      line('url', 'Its address on the web', url),
    ],
  };
}

type Adding = { readonly server: Server; readonly tell: (line: string) => void };

/** One file that cannot be read keeps none of the others out. */
async function addFiles(files: readonly Attached[], options: Options, { server, tell }: Adding): Promise<Notice> {
  const lines: string[] = [];
  for (const [i, file] of files.entries()) {
    tell(`Reading ${i + 1} of ${files.length}: ${file.name} …`);
    lines.push(await addFile(file, files.length === 1 ? options : {}, server));
  }
  return { kind: 'notice', title: 'Articles', lines };
}

async function addFile(file: Attached, options: Options, server: Server): Promise<string> {
  try {
    if (file.size > LARGEST_FILE)
      throw new Error(
        `Cannot read article "${file.name}": it has ${file.size} bytes, and ${LARGEST_FILE} are the most`,
      );
    const bytes = await file.read();
    return inWords(await server.change.addArticle({ fileName: file.name, bytes, metadata: metadataOf(options) }));
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('Cannot ')) return error.message;
    throw error;
  }
}

async function addPasted(options: Options, server: Server): Promise<Notice> {
  const { text = '', title = 'article' } = options;
  const added = await server.change.addArticle({
    fileName: `${title}.txt`,
    bytes: new TextEncoder().encode(text),
    metadata: metadataOf(options),
  });
  return { kind: 'notice', title: 'Articles', lines: [inWords(added)] };
}

function metadataOf({ title, publisher, published, url }: Options): NonNullable<Draft['metadata']> {
  return {
    ...(title && { title }),
    ...(publisher && { publisher }),
    ...(published && { publishedOn: published }),
    ...(url && { url }),
  };
}

function inWords({ record, replaced }: AddedArticle): string {
  const { article, facts, sentences } = record;
  const read = `${sentences.length} sentences, ${facts.length} facts`;
  const date = article.publishedOn ? '' : ' It has no date, so nothing in it can be told "as of" a day.';
  return `${replaced ? 'Replaced' : 'Added'} “${article.title ?? article.id}”: ${read}.${date}`;
}

function listed(server: Server, page: number): Notice {
  const own = server.ownArticles();
  const { starter } = server.state().settings;
  const count = own.length === 1 ? 'One article' : `${own.length} articles`;
  const entries = own.map(({ article, facts }) => {
    const { id, title = id, publisher, publishedOn } = article;
    const parts = [title, publisher, publishedOn && writtenDate(publishedOn), `${facts.length} facts`, `id ${id}`];
    const call = { command: 'articles remove', options: { article: id } };
    return { statement: parts.filter(Boolean).join(' · '), actions: [{ label: 'Remove', grave: true, call }] };
  });
  return {
    kind: 'notice',
    title: `${count} of this server’s own`,
    lines: [`The starter corpus is ${starter ? 'asked too' : 'switched off'}; /settings changes that.`],
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
  return { kind: 'notice', title: 'Articles', lines: [`Removed “${known.title ?? known.id}”.`] };
}
