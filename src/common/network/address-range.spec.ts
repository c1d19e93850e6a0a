import { isPrivateAddress, isPublicAddress } from './address-range.js';

describe('the range of an address', () => {
  it.each(['1.1.1.1', '93.184.215.14', '172.32.0.1', '100.128.0.1', '2606:4700:4700::1111', '2a00:1450:4001::8a'])(
    'is public for %s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
      expect(isPrivateAddress(address)).toBe(false);
    },
  );

  it.each<[string, string]>([
    ['loopback', '127.0.0.1'],
    ['loopback further on', '127.255.255.254'],
    ['RFC 1918', '10.0.0.1'],
    ['RFC 1918', '172.16.0.1'],
    ['RFC 1918', '172.31.255.255'],
    ['RFC 1918', '192.168.1.1'],
    ["a carrier's NAT", '100.64.0.1'],
    ['loopback of IPv6', '::1'],
    ['unique local', 'fd12:3456::1'],
    ['unique local', 'fc00::1'],
  ])('is private for %s, %s', (_what, address) => {
    expect(isPublicAddress(address)).toBe(false);
    expect(isPrivateAddress(address)).toBe(true);
  });

  it.each<[string, string]>([
    ['unspecified', '0.0.0.0'],
    ['this network', '0.1.2.3'],
    ['link-local, with the credentials of clouds', '169.254.169.254'],
    ['multicast', '224.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['reserved', '240.0.0.1'],
    ['of the IETF', '192.0.0.1'],
    ['for benchmarks', '198.18.0.1'],
    ['for documents', '192.0.2.1'],
    ['a relay of 6to4', '192.88.99.1'],
    ['unspecified in IPv6', '::'],
    ['link-local in IPv6', 'fe80::1'],
    ['link-local with its zone', 'fe80::1%eth0'],
    ['site-local', 'fec0::1'],
    ['multicast in IPv6', 'ff02::1'],
    ['IPv4 mapped into IPv6', '::ffff:127.0.0.1'],
    ['a public address mapped into IPv6', '::ffff:1.1.1.1'],
    ['IPv4 mapped into IPv6, in hexadecimal', '::ffff:7f00:1'],
    ['IPv4-compatible', '::127.0.0.1'],
    ['IPv4 translated', '::ffff:0:127.0.0.1'],
    ['NAT64', '64:ff9b::7f00:1'],
    ['NAT64 of a network', '64:ff9b:1::a00:1'],
    ['6to4', '2002:7f00:1::1'],
    ['Teredo', '2001:0:4136:e378::1'],
    ['for documents in IPv6', '2001:db8::1'],
    ['discarded', '100::1'],
    ['not given out', '4000::1'],
    ['of segment routing', '5f00::1'],
    ['a name', 'localhost'],
    ['a number', '2130706433'],
    ['short', '127.1'],
    ['hexadecimal', '0x7f000001'],
    ['octal', '0177.0.0.1'],
    ['in brackets', '[::1]'],
    ['nothing', ''],
  ])('is neither public nor private for what is %s: "%s"', (_what, address) => {
    expect(isPublicAddress(address)).toBe(false);
    expect(isPrivateAddress(address)).toBe(false);
  });
});
