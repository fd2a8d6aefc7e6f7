import {
  type LabelledVector,
  trainMachines,
  type Votes,
  type VotesShape,
} from '#understand/classifier/trainClassifier.ts';
import { trainNetwork } from './trainNetwork.ts';

/** The mean of several networks that began differently errs less. */
const SEEDS = [1, 2];
/** What the networks' mean counts beside the margin of the machines. */
const NETWORK_SHARE = 0.4;

/**
 * Adds the votes of two small networks to those of the machines that Footnote itself trains. Networks need thousands of
 * rows to learn from, which the rows of our intents are not, and about a minute for ten thousand.
 */
export function trainWithNetworks(rows: readonly LabelledVector[], shape: VotesShape): Votes {
  const votesOf = trainMachines(rows, shape);
  const networks = SEEDS.map((seed) => trainNetwork(rows, { ...shape, seed }));
  return (vector) => {
    const outputs = networks.map((network) => network(vector));
    return votesOf(vector).map((vote, label) => {
      const sum = outputs.reduce((total, output) => total + (output[label] ?? 0), 0);
      return vote + (NETWORK_SHARE * sum) / outputs.length;
    });
  };
}
