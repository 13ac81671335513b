import { createContext, use, useSyncExternalStore } from 'react';
import type { Api } from '../../shared/contract/contract.ts';
import type { Words } from '../../shared/messages/create-words.ts';
import type { AppState } from './app-state.ts';
import type { Actions, Store } from './create-store.ts';

export const StoreContext = createContext<Store | null>(null);

function useStore(): Store {
  const store = use(StoreContext);
  if (!store) throw new Error('no store around this component');
  return store;
}

export function useApp(): AppState {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, store.get);
}

export function useActions(): Actions {
  return useStore();
}

/** For screens that hold a conversation of their own with the host. */
export function useHost(): Api {
  return useStore().host;
}

export function useWords(): Words {
  return useApp().words;
}
