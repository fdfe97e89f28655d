// The house's rules as code: what a source file imports and names, and what the house has to say about it.
// Only rules that every file can be held to by reading it; taste stays with people. Rooms and ranks: CONTRIBUTING.md.

import { posix } from 'node:path';
import { parseSync, Visitor } from 'vite';

export interface SourceFile {
  /** From the project's root, with forward slashes: "lib/reader/read-policy.ts". */
  path: string;
  code: string;
}

/** A room may import from rooms of a lower rank and from itself. */
const ranks: Record<string, number> = {
  'lib/model': 0,
  'lib/languages': 1,
  'lib/countries': 1,
  'lib/cues': 1,
  'lib/deadlines': 1,
  'lib/authorities': 1,
  'lib/organisations': 1,
  'lib/reader': 2,
  'lib/spotter': 2,
  'lib/letters': 2,
  'lib/replies': 2,
  'lib/calendar': 2,
  'lib/store': 3,
  'lib/settings': 3,
  'lib/messages': 3,
  'lib/page': 3,
  components: 4,
  entrypoints: 5,
  scripts: 5,
};

/** The least that our code asks of a DOM. Types alone, so every room may read from it. */
const domInterface = 'lib/page/dom.ts';

/** What a pure room would reach for if it were not pure: the page, the clock, the network, chance, the console. */
const impureGlobals = new Set(
  'document window navigator location localStorage sessionStorage indexedDB history screen fetch XMLHttpRequest WebSocket console performance setTimeout setInterval requestAnimationFrame requestIdleCallback crypto DOMParser MutationObserver process Buffer'.split(
    ' ',
  ),
);

const impureCalls: Record<string, string> = {
  'Date.now': 'the clock',
  'Math.random': 'chance',
};

/** Packages that one place alone may know. */
const packageHomes: { names: RegExp; mayName: (path: string) => boolean; where: string }[] = [
  { names: /^dexie$/, mayName: (path) => path.startsWith('lib/store/'), where: 'lib/store' },
  {
    names: /^(preact|@preact\/.*|preact-render-to-string)(\/|$)/,
    mayName: (path) => /^(components|entrypoints|scripts)\//.test(path),
    where: 'components and entrypoints',
  },
  {
    names: /^(webextension-polyfill|wxt|#imports)(\/|$)/,
    mayName: (path) => /^(entrypoints|lib\/messages)\/|^lib\/settings(\.ts|\/)/.test(path),
    where: 'entrypoints, lib/messages and lib/settings.ts',
  },
  {
    names: /^(node:.*|fs|path|os|parse5|puppeteer-core|vite|vitest)$/,
    mayName: (path) => path.startsWith('scripts/'),
    where: 'scripts (nothing else runs in Node)',
  },
];

const vagueNames = /(^|[/-])(utils?|helpers?|types|managers?|misc|common)\.tsx?$/;

/** The room a file lives in, "lib/reader" or "components"; null for a path outside of the house. */
export function roomOf(path: string): string | null {
  const [first, second] = path.split('/');
  if (first !== 'lib') return first in ranks ? first : null;
  const room = `lib/${(second ?? '').replace(/\.tsx?$/, '')}`;
  return room in ranks ? room : null;
}

/** Every objection to one file, as sentences that say what to do. */
export function objectionsTo(file: SourceFile): string[] {
  const room = roomOf(file.path);
  if (!room) return [`${file.path} lies in no room of the house: move it into one, or give the new room a rank.`];
  const seen = readSource(file);
  return [
    ...seen.imports.flatMap((request) => objectionsToImport(file.path, room, request)),
    ...(ranks[room] <= 2
      ? seen.impure.map(
          (what) => `${file.path} uses ${what}: rooms 0 to 2 are pure, so take it as a parameter from the shell.`,
        )
      : []),
    ...(seen.namesBrowser && !/^(lib\/messages|lib\/settings|entrypoints)$/.test(room)
      ? [
          `${file.path} names \`browser\`: only entrypoints, lib/messages and lib/settings.ts may; pass in what it needs.`,
        ]
      : []),
    ...(room.startsWith('lib/')
      ? seen.asciiEdges.map(
          (pattern) =>
            `${file.path} has \\b in ${pattern}: it knows neither é nor ü; use lib/cues/word-edges.ts or a look-around on \\p{L}.`,
        )
      : []),
    ...objectionsToName(file.path),
  ];
}

function objectionsToImport(path: string, room: string, request: { source: string; typeOnly: boolean }): string[] {
  const { source, typeOnly } = request;
  if (!source.startsWith('.')) {
    return packageHomes
      .filter((home) => home.names.test(source) && !home.mayName(path))
      .map((home) => `${path} imports ${source}, which only ${home.where} may know: move that part there.`);
  }
  if (/^\.\.?$|\/$/.test(source)) return [`${path} imports the folder ${source}: name the file.`];
  const target = posix.join(posix.dirname(path), source.split('?')[0]);
  if (/\.(json|css|svg|html)$/.test(target) || target.startsWith('locales/')) return [];
  if (!/\.tsx?$/.test(target))
    return [`${path} imports ${source} without its ending: Node runs our files as they are, so write .ts or .tsx.`];
  if (target === domInterface)
    return typeOnly || ranks[room] > 2
      ? []
      : [`${path} imports more than types from ${domInterface}: use \`import type\`.`];
  const other = roomOf(target);
  if (!other)
    return target.startsWith('test/') ? [`${path} imports ${target}: what ships does not lean on tests.`] : [];
  if (other === room || ranks[other] < ranks[room]) return [];
  return [
    `${path} (room ${room}, rank ${ranks[room]}) imports ${target} (room ${other}, rank ${ranks[other]}): a room imports from lower ranks and from itself. Move what both need to a lower room, or let the shell pass it in.`,
  ];
}

function objectionsToName(path: string): string[] {
  const base = posix.basename(path);
  if (vagueNames.test(path)) return [`${path} is named for nothing in particular: name it for what it knows.`];
  if (base.endsWith('.tsx') && path.startsWith('components/')) {
    if (!/^([A-Z][A-Za-z0-9]*|[a-z0-9]+(-[a-z0-9]+)*)\.tsx$/.test(base))
      return [`${path}: components are PascalCase.tsx.`];
    return [];
  }
  if (/\.ts$/.test(base) && !/^[a-z0-9]+(-[a-z0-9]+)*(\.(generated|content|d))?\.ts$/.test(base))
    return [`${path}: files are kebab-case.ts.`];
  return [];
}

interface Seen {
  imports: { source: string; typeOnly: boolean }[];
  impure: string[];
  namesBrowser: boolean;
  asciiEdges: string[];
}

/** Reads a file's syntax once. Throws where it does not parse, with the parser's own words. */
function readSource({ path, code }: SourceFile): Seen {
  const parsed = parseSync(path, code, { sourceType: 'module' });
  if (parsed.errors.length) throw new Error(`${path} does not parse: ${parsed.errors[0].message}`);
  const seen: Seen = { imports: [], impure: [], namesBrowser: false, asciiEdges: [] };
  const declared = new Set<string>();
  const referenced = new Set<string>();
  const named = new Map<string, number>();
  const declare = (pattern: unknown) => {
    for (const name of boundNames(pattern)) declared.add(name);
  };
  const request = (source: { value: string } | null, typeOnly: boolean) => {
    if (source) seen.imports.push({ source: source.value, typeOnly });
  };
  const params = (node: { params: unknown[] }) => {
    for (const param of node.params) declare(param);
  };
  // A property's name (`a.document`, `{ document: 1 }`) is no use of the global: counted out again below.
  const notAUse = (node: { type: string; name?: unknown }) => {
    if (node.type === 'Identifier' && typeof node.name === 'string')
      named.set(node.name, (named.get(node.name) ?? 0) - 1);
  };
  new Visitor({
    ImportDeclaration(node) {
      request(
        node.source,
        node.importKind === 'type' ||
          (node.specifiers.length > 0 &&
            node.specifiers.every((s) => s.type === 'ImportSpecifier' && s.importKind === 'type')),
      );
      for (const specifier of node.specifiers) declared.add(specifier.local.name);
    },
    ExportNamedDeclaration: (node) => request(node.source, node.exportKind === 'type'),
    ExportAllDeclaration: (node) => request(node.source, node.exportKind === 'type'),
    ImportExpression(node) {
      if (node.source.type === 'Literal' && typeof node.source.value === 'string')
        request({ value: node.source.value }, false);
    },
    TSImportType(node) {
      request(node.source, true);
    },
    VariableDeclarator: (node) => declare(node.id),
    FunctionDeclaration(node) {
      if (node.id) declared.add(node.id.name);
      params(node);
    },
    FunctionExpression: params,
    ArrowFunctionExpression: params,
    TSFunctionType: params,
    TSMethodSignature: params,
    TSCallSignatureDeclaration: params,
    CatchClause: (node) => declare(node.param),
    MemberExpression(node) {
      if (!node.computed) notAUse(node.property);
      if (node.object.type === 'Identifier' && node.property.type === 'Identifier') {
        const what = impureCalls[`${node.object.name}.${node.property.name}`];
        if (what) seen.impure.push(`${node.object.name}.${node.property.name} (${what})`);
      }
    },
    Property(node) {
      if (!node.computed && !node.shorthand) notAUse(node.key);
    },
    TSPropertySignature: (node) => notAUse(node.key),
    NewExpression(node) {
      if (node.callee.type === 'Identifier' && node.callee.name === 'Date' && node.arguments.length === 0)
        seen.impure.push('new Date() (the clock)');
      if (isRegExp(node.callee)) collectEdges(node.arguments[0], seen);
    },
    CallExpression(node) {
      if (isRegExp(node.callee)) collectEdges(node.arguments[0], seen);
    },
    Identifier(node) {
      named.set(node.name, (named.get(node.name) ?? 0) + 1);
    },
    Literal(node) {
      if ('regex' in node && node.regex && hasWordEdge(node.regex.pattern))
        seen.asciiEdges.push(`/${node.regex.pattern.slice(0, 40)}/`);
    },
  }).visit(parsed.program);
  for (const [name, uses] of named) if (uses > 0 && !declared.has(name)) referenced.add(name);
  for (const name of referenced) if (impureGlobals.has(name)) seen.impure.push(`the global ${name}`);
  seen.namesBrowser = referenced.has('browser') || referenced.has('chrome');
  return seen;
}

const isRegExp = (callee: { type: string; name?: unknown }) => callee.type === 'Identifier' && callee.name === 'RegExp';

const hasWordEdge = (pattern: string) => /(^|[^\\])(\\\\)*\\[bB]/.test(pattern.replace(/\[[^\]]*\]/g, ''));

/** A pattern handed to RegExp as text: its pieces as they reach the engine. */
function collectEdges(argument: unknown, seen: Seen): void {
  const node = argument as
    | {
        type?: string;
        value?: unknown;
        quasis?: { value: { cooked?: string | null } }[];
        tag?: unknown;
        quasi?: { quasis: { value: { raw: string } }[] };
      }
    | undefined;
  const pieces =
    node?.type === 'Literal' && typeof node.value === 'string'
      ? [node.value]
      : node?.type === 'TemplateLiteral'
        ? (node.quasis ?? []).map((quasi) => quasi.value.cooked ?? '')
        : (node?.quasi?.quasis ?? []).map((quasi) => quasi.value.raw);
  for (const piece of pieces) if (hasWordEdge(piece)) seen.asciiEdges.push(`RegExp("${piece.slice(0, 40)}")`);
}

/** The names that a parameter or a pattern binds. */
function boundNames(pattern: unknown): string[] {
  const node = pattern as Record<string, unknown> | null;
  if (!node || typeof node !== 'object') return [];
  switch (node.type) {
    case 'Identifier':
      return [node.name as string];
    case 'AssignmentPattern':
      return boundNames(node.left);
    case 'RestElement':
      return boundNames(node.argument);
    case 'TSParameterProperty':
      return boundNames(node.parameter);
    case 'ArrayPattern':
      return (node.elements as unknown[]).flatMap(boundNames);
    case 'ObjectPattern':
      return (node.properties as Record<string, unknown>[]).flatMap((property) =>
        boundNames(property.type === 'RestElement' ? property.argument : property.value),
      );
    default:
      return [];
  }
}
