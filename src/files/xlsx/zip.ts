// Zip archives, read whole and written whole, with the deflate that browsers and Node have built in.

import { FileProblem } from '../workbook';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Far above any honest workbook, below what a page's memory holds. */
const LARGEST = 1_000_000_000;

/** The parts of an archive by path. Throws FileProblem `file-damaged` or `file-too-large`. */
export async function readZip(bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = new Map<string, Uint8Array>();
  try {
    let end = bytes.length - 22;
    while (view.getUint32(end, true) !== END) end--;
    let at = view.getUint32(end + 16, true);
    let total = 0;
    for (let left = view.getUint16(end + 10, true); left > 0; left--) {
      if (view.getUint32(at, true) !== CENTRAL) throw new RangeError('zip: directory');
      const method = view.getUint16(at + 10, true);
      const packed = view.getUint32(at + 20, true);
      const size = view.getUint32(at + 24, true);
      const nameLength = view.getUint16(at + 28, true);
      const local = view.getUint32(at + 42, true);
      const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
      total += size;
      if (total > LARGEST) throw new FileProblem('file-too-large');
      if (view.getUint32(local, true) !== LOCAL) throw new RangeError('zip: entry');
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      const data = bytes.subarray(start, start + packed);
      if (data.length !== packed) throw new RangeError('zip: cut short');
      const content = method === 0 ? data : await inflate(data);
      if (content.length !== size) throw new RangeError('zip: size');
      if (!path.endsWith('/')) parts.set(path.replace(/\\/g, '/').replace(/^\//, ''), content);
    }
  } catch (error) {
    throw error instanceof FileProblem ? error : new FileProblem('file-damaged');
  }
  return parts;
}

/** An archive of the parts, in their order. */
export async function writeZip(parts: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [path, content] of parts) {
    const name = new TextEncoder().encode(path);
    const data = await pass(content, new CompressionStream('deflate-raw'));
    // What both headers share: version, UTF-8 names, deflate, a fixed day (1 January 2020), sums and sizes.
    const shared = new Uint8Array(26);
    const view = new DataView(shared.buffer);
    view.setUint16(0, 20, true);
    view.setUint16(2, 0x0800, true);
    view.setUint16(4, 8, true);
    view.setUint16(8, (40 << 9) | (1 << 5) | 1, true);
    view.setUint32(10, crc32(content), true);
    view.setUint32(14, data.length, true);
    view.setUint32(18, content.length, true);
    view.setUint16(22, name.length, true);
    const local = concat([numbers(LOCAL, 4), shared, name, data]);
    directory.push(concat([numbers(CENTRAL, 4), numbers(20, 2), shared, new Uint8Array(10), numbers(offset, 4), name]));
    pieces.push(local);
    offset += local.length;
  }
  const central = concat(directory);
  const counts = concat([numbers(parts.size, 2), numbers(parts.size, 2)]);
  const end = concat([
    numbers(END, 4),
    numbers(0, 4),
    counts,
    numbers(central.length, 4),
    numbers(offset, 4),
    numbers(0, 2),
  ]);
  return concat([...pieces, central, end]);
}

async function inflate(data: Uint8Array): Promise<Uint8Array> {
  return pass(data, new DecompressionStream('deflate-raw'));
}

async function pass(data: Uint8Array, through: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const writer = through.writable.getWriter();
  // A failure shows on the reading side too; unhandled here it would end a Node process.
  writer.write(data as Uint8Array<ArrayBuffer>).catch(() => undefined);
  writer.close().catch(() => undefined);
  const pieces: Uint8Array[] = [];
  const reader = through.readable.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return concat(pieces);
    pieces.push(value);
  }
}

function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function numbers(value: number, length: 2 | 4): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let index = 0; index < length; index++) bytes[index] = (value >>> (8 * index)) & 0xff;
  return bytes;
}

/** By how many zero bytes follow, from none to three: the sum then takes four bytes at a time. */
const tables = [0, 1, 2, 3].map(() => new Uint32Array(256));
for (let start = 0; start < 256; start++) {
  let value = start;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  tables[0]![start] = value;
}
for (let further = 1; further < 4; further++) {
  for (let start = 0; start < 256; start++) {
    const value = tables[further - 1]![start]!;
    tables[further]![start] = tables[0]![value & 0xff]! ^ (value >>> 8);
  }
}

function crc32(bytes: Uint8Array): number {
  const [none, one, two, three] = tables as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  const whole = bytes.length - (bytes.length % 4);
  let sum = -1;
  for (let at = 0; at < whole; at += 4) {
    sum ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    sum = three[sum & 0xff]! ^ two[(sum >>> 8) & 0xff]! ^ one[(sum >>> 16) & 0xff]! ^ none[sum >>> 24]!;
  }
  for (let at = whole; at < bytes.length; at++) sum = none[(sum ^ bytes[at]!) & 0xff]! ^ (sum >>> 8);
  return ~sum >>> 0;
}
