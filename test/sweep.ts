/**
 * Sweeps go over all there is: every name of the lists, every labelled text, thousands of drafts. The clients' stage
 * (`npm run test:clients`, `PLASHKA_SWEEP=whole`) takes them whole, `npm test` the share that a minute is enough for.
 */
const isWhole = process.env['PLASHKA_SWEEP'] === 'whole'

/** All items, or each nth of them. */
export const swept = <Item>(items: Iterable<Item>, nth: number): Item[] => {
  const all = [...items]
  return isWhole ? all : all.filter((_, index) => index % nth === 0)
}

/** How many to try, how large to make it: the whole, or the share. */
export const extent = (whole: number, share: number): number => (isWhole ? whole : share)
