// Files into one ZIP, a piece at a time, so that no more than one of them stands in memory twice. Text is packed small;
// what came as a file is packed as it is, since PDF, pictures and archives do not shrink.

import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

export interface ZippedFile {
  /** Inside the ZIP; already safe. */
  path: string;
  shrink: boolean;
  load(): Promise<Uint8Array>;
}

/** The parts of the ZIP, in order. `writtenAt`: milliseconds since 1970, the same for every file. */
export async function zipFiles(files: readonly ZippedFile[], writtenAt: number): Promise<Uint8Array[]> {
  const parts: Uint8Array[] = [];
  let failed: Error | null = null;
  const zip = new Zip((error, part) => {
    if (error) failed = error;
    else parts.push(part);
  });
  for (const { path, shrink, load } of files) {
    const entry = shrink ? new ZipDeflate(path, { level: 6 }) : new ZipPassThrough(path);
    entry.mtime = writtenAt;
    zip.add(entry);
    entry.push(await load(), true);
  }
  zip.end();
  if (failed) throw failed;
  return parts;
}
