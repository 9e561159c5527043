/**
 * Numbers of what was asked, in the text that Prometheus reads. Nothing in them tells of a draft.
 */
import { numberAt } from '../checked/index.js'

/** Upper bounds of the time that a request takes, in seconds. */
const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

export class Metrics {
  /** By route and status. */
  readonly #requests = new Map<string, number>()
  readonly #times = new Map<string, { readonly counts: number[]; sum: number }>()
  readonly #watched: readonly Watched[]

  constructor(watched: readonly Watched[]) {
    this.#watched = watched
  }

  /** @param route As it is registered, not as it was asked for. @param seconds That it took. */
  add(route: string, status: number, seconds: number): void {
    const labels = `route="${route}",status="${status}"`
    this.#requests.set(labels, (this.#requests.get(labels) ?? 0) + 1)
    const times = this.#times.get(route) ?? { counts: Array<number>(bounds.length + 1).fill(0), sum: 0 }
    this.#times.set(route, times)
    const within = bounds.findIndex(bound => seconds <= bound)
    const at = within < 0 ? bounds.length : within
    times.counts[at] = numberAt(times.counts, at) + 1
    times.sum += seconds
  }

  text(): string {
    const requests = [...this.#requests].map(([labels, count]) => `plashka_requests_total{${labels}} ${count}`)
    const times = [...this.#times].flatMap(([route, { counts, sum }]) => {
      let count = 0
      const buckets = [...bounds, '+Inf'].map(
        (bound, at) =>
          `plashka_request_seconds_bucket{route="${route}",le="${bound}"} ${(count += numberAt(counts, at))}`,
      )
      return [
        ...buckets,
        `plashka_request_seconds_sum{route="${route}"} ${sum}`,
        `plashka_request_seconds_count{route="${route}"} ${count}`,
      ]
    })
    return [
      ...headOf('plashka_requests_total', 'counter', 'Requests by route and status.'),
      ...requests,
      ...headOf('plashka_request_seconds', 'histogram', 'Time that requests took.'),
      ...times,
      ...this.#watched.flatMap(({ name, type, help, value }) => [...headOf(name, type, help), `${name} ${value()}`]),
      '',
    ].join('\n')
  }
}

/** A number that is looked up when it is asked for. */
export interface Watched {
  readonly name: string
  readonly type: 'gauge' | 'counter'
  readonly help: string
  readonly value: () => number
}

const headOf = (name: string, type: string, help: string): string[] => [
  `# HELP ${name} ${help}`,
  `# TYPE ${name} ${type}`,
]
