/** ZIP archives put together by hand (APPNOTE 6.3), so that they can say what is not so. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  name: string;
  content: string | Uint8Array;
  /** What the archive says of the size instead of the truth. */
  claims?: number;
  /** Bit 0: encrypted. */
  flags?: number;
  method?: number;
  /** As Unix has it: 0o120777 is a link. */
  mode?: number;
  /** Lies where the first entry lies, as in archives that unpack without end. */
  shared?: boolean;
}

export function makeZip(parts: readonly ZipPart[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let [at, firstSize] = [0, 0];
  for (const [index, part] of parts.entries()) {
    const { name, content, flags = 0, method = 8, shared = false } = part;
    const bytes = Buffer.from(content as string);
    const packed = method === 8 ? deflateRawSync(bytes) : bytes;
    const size = part.claims ?? bytes.length;
    const path = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags | 0x800, 2);
    common.writeUInt16LE(method, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(size, 18);
    common.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, path, packed]);
    const central = Buffer.alloc(14);
    central.writeUInt32LE(((part.mode ?? 0) << 16) >>> 0, 6);
    central.writeUInt32LE(shared ? 0 : at, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), common, central, path]));
    if (index === 0) firstSize = local.length;
    if (shared && firstSize > 0) continue;
    files.push(local);
    at += local.length;
  }
  const all = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(all.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...files, all, Buffer.from('PK\x05\x06'), end]);
}
