/** Where the builds of WordPress lie once they are fetched. */
export const folder: string
