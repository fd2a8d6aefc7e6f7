import type { ArticleRecord } from '#model/articleRecord.ts';
import { byArticleId } from './byArticleId.ts';
import type { Store } from './store.ts';

/**
 * One store of several: a server's own articles over the starter corpus, which all servers share and none changes. An
 * article of the upper store hides one of the same id below. Only the upper store is written and closed.
 */
export function layerStores(upper: Store, ...lower: readonly Store[]): Store {
  const layers = [upper, ...lower];
  const record = (articleId: string) => {
    for (const layer of layers) {
      const found = layer.record(articleId);
      if (found) return found;
    }
    return undefined;
  };
  const records = () => {
    const byId = new Map<string, ArticleRecord>();
    for (const layer of layers.toReversed()) for (const one of layer.records()) byId.set(one.article.id, one);
    return [...byId.values()].sort(byArticleId);
  };
  return {
    records,
    record,
    articles: () => records().map(({ article }) => article),
    facts: () => records().flatMap(({ facts }) => facts),
    problems: layers.flatMap((layer) => layer.problems),
    put: upper.put,
    remove: async (articleId) => {
      if (await upper.remove(articleId)) return true;
      if (record(articleId)) throw new Error(`Cannot remove article "${articleId}": it belongs to the starter corpus`);
      return false;
    },
    close: upper.close,
  };
}
