// Adds articles to a server in the folder it is told, and says so after each, until it is killed.
if (!process.features.typescript) (await import('tsx/esm/api')).register();
const { createCorpus } = await import('../../src/corpus/createCorpus.ts');
const { openServers } = await import('../../src/servers/openServers.ts');
const [, , folder, id] = process.argv;
const servers = await openServers({
  folder,
  starter: [],
  corpusOf: (records, options) => createCorpus(records, [], options),
  read: async ({ fileName, bytes }) => ({
    article: { id: fileName, text: new TextDecoder().decode(bytes), boilerplate: [] },
    sentences: [],
    names: [],
    facts: [],
  }),
  askedOf: () => undefined,
  converse: () => undefined,
  announce: () => undefined,
  onFailure: () => undefined,
  now: () => new Date(),
});
const server = await servers.of(id);
for (let i = server.ownArticles().length; ; i += 1) {
  const bytes = new TextEncoder().encode(`Rain fell on day ${i}. `.repeat(2_000));
  const [[added]] = await Promise.all([
    server.change.addFile({ name: `day-${i}.txt`, read: async () => bytes }),
    server.change.watch({ channelId: '1', words: `day ${i % 50}`, deadlines: false }),
  ]);
  if (added instanceof Error) throw added;
  process.stdout.write(`${i}\n`);
}
