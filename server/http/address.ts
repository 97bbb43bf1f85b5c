import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

/**
 * Who is asking: the peer's address, or what it forwards when the peer is a trusted proxy.
 * @param trusted - addresses, CIDR ranges, or `loopback`
 */
export const addressReader = (trusted: readonly string[]) => {
  const proxies = blockList(trusted);
  const isTrusted = (address: string) => proxies.check(plain(address), isIP(plain(address)) === 6 ? 'ipv6' : 'ipv4');

  return (request: IncomingMessage): string => {
    const peer = request.socket.remoteAddress ?? '';
    if (trusted.length === 0 || !isTrusted(peer)) return plain(peer);
    const hops = String(request.headers['x-forwarded-for'] ?? '')
      .split(',')
      .map(hop => hop.trim())
      .filter(hop => isIP(plain(hop)) !== 0);
    return plain(hops.reverse().find(hop => !isTrusted(hop)) ?? peer);
  };
};

const plain = (address: string): string => (address.startsWith('::ffff:') ? address.slice(7) : address);

const blockList = (trusted: readonly string[]): BlockList => {
  const list = new BlockList();
  for (const one of trusted) {
    if (one === 'loopback') {
      list.addSubnet('127.0.0.0', 8, 'ipv4');
      list.addAddress('::1', 'ipv6');
      continue;
    }
    const [address, bits] = one.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (isIP(address) === 0)
      throw new RangeError(
        `TRUST_PROXY names '${one}', which is no address: give an IP, a range such as 10.0.0.0/8, or loopback.`,
      );
    if (bits) list.addSubnet(address, Number(bits), family);
    else list.addAddress(address, family);
  }
  return list;
};
