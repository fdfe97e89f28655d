// Files kept with a case: answers as .eml, PDF, image or ZIP. Lists read names and sizes; the bytes come when asked for.

import { database, type FileRow } from './database.ts';
import { requireStoring } from './private-window.ts';

/** Bytes of the largest file that is taken. */
export const largestFile = 100 * 1024 * 1024;

/** Keeps a file. Throws where it is larger than `largestFile`. */
export async function saveFile(caseId: string, file: { name: string; bytes: Blob }): Promise<FileRow> {
  requireStoring();
  if (file.bytes.size > largestFile) throw new RangeError('The file is too large.');
  const row: FileRow = {
    id: crypto.randomUUID(),
    caseId,
    name: file.name.slice(0, 200),
    type: file.bytes.type,
    size: file.bytes.size,
    addedAt: Date.now(),
  };
  await database.transaction('rw', database.files, database.fileBytes, async () => {
    await database.files.add(row);
    await database.fileBytes.add({ id: row.id, bytes: file.bytes });
  });
  return row;
}

export async function listFiles(caseId: string): Promise<FileRow[]> {
  return database.files.where('caseId').equals(caseId).sortBy('addedAt');
}

/** null: no such file. */
export async function loadFile(id: string): Promise<{ file: FileRow; bytes: Blob } | null> {
  const [file, kept] = await Promise.all([database.files.get(id), database.fileBytes.get(id)]);
  return file && kept ? { file, bytes: kept.bytes } : null;
}
