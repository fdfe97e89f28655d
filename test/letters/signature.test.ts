import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isSmallPng, signatureFrom, signaturePng } from '../../lib/letters/signature.ts';

function chunk(name: string, data: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(name), data, Buffer.alloc(4)]);
}

function makePng(width = 2, height = 2, data: Uint8Array = deflateSync(Buffer.alloc(16))): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([start, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

describe('a drawn signature', () => {
  it('is a small PNG', () => {
    const png = makePng();
    expect(isSmallPng(png)).toBe(true);
    expect(signaturePng(png.toString('base64'))).toEqual(Uint8Array.from(png));
    expect(signatureFrom({ kind: 'drawn', png: png.toString('base64'), more: 1 })).toEqual({
      kind: 'drawn',
      png: png.toString('base64'),
    });
  });

  const cut = makePng().subarray(0, -3);
  const lying = makePng();
  lying.writeUInt32BE(0xffffffff, 33);
  it.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['too wide', makePng(5000)],
    ['too high', makePng(2, 5000)],
    ['without a side', makePng(0)],
    ['too large', makePng(2, 2, Buffer.alloc(200_000))],
    ['cut off', cut],
    ['something after its end', Buffer.concat([makePng(), Buffer.from('<script>')])],
    ['a piece that is longer than the file', lying],
    ['a JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0, ...new Array(100).fill(0)])],
    ['an SVG', Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>${' '.repeat(60)}`)],
  ])('is not: %s', (_what, bytes) => {
    expect(isSmallPng(bytes)).toBe(false);
    expect(signaturePng(Buffer.from(bytes).toString('base64'))).toBeNull();
  });

  it.each(['', 'data:image/png;base64,AAAA', 'AA\nAA', '"><img>', 'A'])('in Base64 is not %j', (text) => {
    expect(signaturePng(text)).toBeNull();
  });
});

it.each([
  [
    { kind: 'typed', text: 'Åsa' },
    { kind: 'typed', text: 'Åsa' },
  ],
  [
    { kind: 'typed', text: 'x'.repeat(500) },
    { kind: 'typed', text: 'x'.repeat(80) },
  ],
  [{ kind: 'typed' }, null],
  [{ kind: 'drawn', png: '' }, null],
  [{ kind: 'seal', text: 'x' }, null],
  ['typed', null],
  [null, null],
  [undefined, null],
])('%# a stored signature is checked', (stored, expected) => {
  expect(signatureFrom(stored)).toEqual(expected);
});
