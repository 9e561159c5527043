/**
 * Which addresses of the network are public. What a stranger's redirection leads to must be: behind the others stand a
 * house's own machines, and the services that give a cloud's keys away.
 *
 * Source: the IANA registries of special-purpose addresses (RFC 6890 and its updates).
 */
import { BlockList, isIP, isIPv4, type IPVersion } from 'node:net'

const family = (address: string): IPVersion => (isIPv4(address) ? 'ipv4' : 'ipv6')

/** Addresses of IPv4 that stand in one of IPv6 (`::ffff:10.0.0.1`) are judged with these. */
const closed: readonly (readonly [network: string, prefix: number])[] = [
  ['0.0.0.0', 8], // this host
  ['10.0.0.0', 8], // private
  ['100.64.0.0', 10], // behind a carrier's translation
  ['127.0.0.0', 8], // loopback
  ['169.254.0.0', 16], // link-local
  ['172.16.0.0', 12], // private
  ['192.0.0.0', 24], // protocols
  ['192.168.0.0', 16], // private
  ['198.18.0.0', 15], // benchmarks
  ['224.0.0.0', 4], // multicast
  ['240.0.0.0', 4], // reserved, broadcast
  ['::', 96], // this host, loopback, IPv4 by a form that nobody routes
  ['64:ff9b::', 96], // IPv4 behind a translation
  ['64:ff9b:1::', 48], // the same, local
  ['100::', 64], // nowhere
  ['2001::', 32], // IPv4 in a tunnel
  ['2002::', 16], // the same
  ['fc00::', 7], // unique local
  ['fe80::', 10], // link-local
  ['fec0::', 10], // site-local
  ['ff00::', 8], // multicast
]

const blocked = new BlockList()
for (const [network, prefix] of closed) blocked.addSubnet(network, prefix, family(network))

/** @param address Of IPv4 or IPv6, a zone may stand behind it; anything else is not public. */
export function isPublicAddress(address: string): boolean {
  const [bare = ''] = address.split('%')
  return isIP(bare) !== 0 && !blocked.check(bare, family(bare))
}
