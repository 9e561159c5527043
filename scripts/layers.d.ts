export const layers: readonly (readonly string[])[]
export const floors: Readonly<Record<string, readonly (readonly string[])[]>>
export const layerRules: readonly object[]
