/** A body whole, in bytes. Null: longer than allowed; the rest is not read. */
export async function readBody(body: AsyncIterable<Buffer>, limit: number): Promise<Buffer | null> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of body) {
    length += piece.length;
    if (length > limit) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
