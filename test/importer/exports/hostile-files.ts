/** Files that no register is, of any length. */
import { strToU8, zipSync } from 'fflate'

export const MB = 2 ** 20
export const page = (body: string): string => `<html><body>${body}`
export const repeated = (text: string, bytes: number): string => text.repeat(Math.ceil(bytes / Buffer.byteLength(text)))

/** A workbook whose members are not packed, so that its length is that of its content. */
export const workbook = (sheet: string, strings?: string): Uint8Array =>
  zipSync(
    {
      'xl/worksheets/sheet1.xml': strToU8(sheet),
      ...(strings !== undefined && { 'xl/sharedStrings.xml': strToU8(strings) }),
    },
    { level: 0 },
  )
