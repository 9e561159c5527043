/** Where the clients of npm lie once they are fetched. */
export const folder: string
