/**
 * Certificates of authorities that a user believes beside those that everybody does. A register's host may show one of
 * the state's own authority, or leave out the link between its own and a known one.
 */
import { X509Certificate } from 'node:crypto'
import { rootCertificates } from 'node:tls'
import { readBytes } from '../../files/read.js'
import { listsCatalogs } from '../words/index.js'
import { worded, WordedError } from '../../messages/worded.js'

/** In bytes; all authorities that browsers believe take a quarter of it. */
const largest = 2 ** 20

/**
 * The usual authorities with those of a file, as PEM.
 * @param file PEM, of one certificate or several, or DER. @param label How errors call it.
 * @throws WordedError if it holds no certificate; the system's error if it cannot be read.
 */
export function authoritiesWith(file: string, label: string): readonly string[] {
  const bytes = readBytes(file, largest)
  const blocks = bytes.toString('latin1').match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/gu)
  try {
    return [...rootCertificates, ...(blocks ?? [bytes]).map(block => new X509Certificate(block).toString())]
  } catch {
    throw new WordedError(worded(listsCatalogs, ({ download }) => download.noCertificate(label)))
  }
}

/** What may be wrong with the certificate that a host shows. */
export type CertificateFault = 'unknown-authority' | 'expired' | 'other-host' | 'refused'

/** By the code of the error, of OpenSSL or of Node. */
const faults: Readonly<Partial<Record<string, CertificateFault>>> = {
  UNABLE_TO_GET_ISSUER_CERT: 'unknown-authority',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'unknown-authority',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'unknown-authority',
  SELF_SIGNED_CERT_IN_CHAIN: 'unknown-authority',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'unknown-authority',
  CERT_UNTRUSTED: 'unknown-authority',
  CERT_HAS_EXPIRED: 'expired',
  CERT_NOT_YET_VALID: 'expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'other-host',
  HOSTNAME_MISMATCH: 'other-host',
  CERT_REVOKED: 'refused',
  CERT_REJECTED: 'refused',
  CERT_SIGNATURE_FAILURE: 'refused',
  INVALID_CA: 'refused',
  INVALID_PURPOSE: 'refused',
}

/** The host answered, with a certificate that nobody here vouches for. */
export class CertificateError extends WordedError {
  constructor(host: string, wrong: CertificateFault) {
    super(worded(listsCatalogs, ({ download }) => download.certificate(host, wrong)))
  }
}

/** Whether an error, or what caused it, is about a certificate: asking from elsewhere would not help. */
export function isOfCertificate(error: unknown): boolean {
  if (error instanceof CertificateError) return true
  return error instanceof Error && error.cause !== undefined && isOfCertificate(error.cause)
}

/** Nothing if the error, which may come from another realm, is not about a certificate. */
export function certificateFault(error: unknown): CertificateFault | undefined {
  const code = (error as { readonly code?: unknown } | null)?.code
  return typeof code === 'string' && Object.hasOwn(faults, code) ? faults[code] : undefined
}
