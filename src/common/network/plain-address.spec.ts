import { networkOf, plainAddress } from './plain-address.js';

describe('plainAddress', () => {
  it.each([
    ['203.0.113.99', '203.0.113.99'],
    [' 203.0.113.99 ', '203.0.113.99'],
    ['203.0.113.99:40001', '203.0.113.99'],
    ['"203.0.113.99:40001"', '203.0.113.99'],
    ['2001:db8::1', '2001:db8::1'],
    ['2001:DB8:0:0:0:0:0:1', '2001:db8::1'],
    ['[2001:db8::1]', '2001:db8::1'],
    ['[2001:db8::1]:4711', '2001:db8::1'],
    ['"[2001:db8::1]:4711"', '2001:db8::1'],
    ['fe80::1%eth0', 'fe80::1'],
    ['[fe80::1%eth0]:80', 'fe80::1'],
    ['::ffff:203.0.113.99', '203.0.113.99'],
    ['[::ffff:203.0.113.99]:80', '203.0.113.99'],
    ['::ffff:cb00:7163', '203.0.113.99'],
  ])('reads %s', (told, address) => {
    expect(plainAddress(told)).toBe(address);
  });

  it.each(['', 'unknown', '_hidden', '_mZ9:80', '_secret', 'example.com', '203.0.113', '1', '0x7f.1', '203.0.113.256'])(
    'finds none in %s',
    (told) => {
      expect(plainAddress(told)).toBeUndefined();
    },
  );

  it.each([
    '[203.0.113.99',
    '203.0.113.99:',
    '203.0.113.99:x',
    '[2001:db8::1]:x',
    '203.0.113.99:400011',
    ':80',
    '[]:1',
  ])('finds none in what is nearly one: %s', (told) => {
    expect(plainAddress(told)).toBeUndefined();
  });
});

describe('networkOf', () => {
  it('is an IPv4 address itself', () => {
    expect(networkOf('203.0.113.99')).toBe('203.0.113.99');
  });

  it('is the same for all addresses of one IPv6 customer', () => {
    expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64');
    expect(networkOf('2001:db8:1:2::1')).toBe('2001:db8:1:2::/64');
    expect(networkOf('2001:db8:1:3::1')).toBe('2001:db8:1:3::/64');
  });
});
