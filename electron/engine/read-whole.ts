import type { FileHandle } from 'node:fs/promises';

/**
 * An open file in one buffer. `FileHandle.readFile` takes a large one in pieces and copies them together. `size`: as
 * `stat` has it, bytes; 0 where the system does not say (files of `/proc`). What is written behind it meanwhile is not read.
 */
export async function readWhole(file: FileHandle, size: number): Promise<Buffer> {
  if (size === 0) return file.readFile();
  const bytes = Buffer.allocUnsafeSlow(size);
  for (let at = 0; at < size;) {
    const { bytesRead } = await file.read(bytes, at, size - at, null);
    // It has been cut short since.
    if (bytesRead === 0) return bytes.subarray(0, at);
    at += bytesRead;
  }
  return bytes;
}
