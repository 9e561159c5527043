/** Data in scripts. */

/** @param base64 Of gzip, as the build packs it. */
export async function unpacked(base64: string): Promise<Uint8Array> {
  const packed = Uint8Array.from(atob(base64), character => character.charCodeAt(0))
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** Tables of numbers from their planes, in which the build packs them: the even bytes, then the odd ones. */
export function tablesOf(planes: Uint8Array): Uint8Array {
  const odd = Math.ceil(planes.length / 2)
  return Uint8Array.from(planes, (_, index) => planes[(index % 2) * odd + (index >> 1)]!)
}
