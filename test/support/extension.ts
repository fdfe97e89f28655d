// A small extension API for tests: storage, and messages between one sender and the listeners. Only what our code calls.

type Listener = (message: unknown, sender: object, send: (reply: unknown) => void) => boolean;

export interface FakeExtension {
  /** What storage.local holds. */
  stored: Record<string, unknown>;
  /** Sends a message as this sender would; undefined where no one answers. */
  deliver(message: unknown, sender: object): Promise<unknown>;
}

export const ownUrl = 'chrome-extension://insyn/';

/** Puts the fake in the place of `browser`, afresh. */
export function installFakeExtension(): FakeExtension {
  const stored: Record<string, unknown> = {};
  const listeners: Listener[] = [];
  const changed: ((changes: Record<string, object>, area: string) => void)[] = [];
  const announce = (keys: string[]) => {
    for (const tell of changed) tell(Object.fromEntries(keys.map((key) => [key, {}])), 'local');
  };
  const local = {
    get: async (wanted: string | string[]) =>
      Object.fromEntries(
        [wanted].flat().flatMap((key) => (key in stored ? [[key, structuredClone(stored[key])]] : [])),
      ),
    set: async (values: Record<string, unknown>) => {
      Object.assign(stored, structuredClone(values));
      announce(Object.keys(values));
    },
    remove: async (keys: string[]) => {
      for (const key of keys) delete stored[key];
      announce(keys);
    },
  };
  const onChanged = { addListener: (tell: (typeof changed)[number]) => changed.push(tell) };
  const runtime = {
    id: 'insyn',
    getURL: (path: string) => ownUrl + path.replace(/^\//, ''),
    onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
    sendMessage: (message: unknown) => deliver(message, { id: 'insyn', url: `${ownUrl}popup.html` }),
  };
  async function deliver(message: unknown, sender: object): Promise<unknown> {
    return new Promise((resolve) => {
      const waits = listeners.map((listener) => listener(structuredClone(message), sender, resolve));
      if (!waits.includes(true)) resolve(undefined);
    });
  }
  Object.assign(globalThis, { browser: { runtime, storage: { local, onChanged } }, chrome: undefined });
  return { stored, deliver };
}
