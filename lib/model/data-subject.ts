// The people a passage speaks of, where it speaks of some only.

export const subjectKeys = [
  'customers',
  'prospects',
  'visitors',
  'members',
  'employees',
  'applicants',
  'suppliers',
  'children',
] as const;

export type SubjectKey = (typeof subjectKeys)[number];
