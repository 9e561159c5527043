export const layers: readonly (readonly string[])[]
export const layerRules: readonly object[]
