/** Made by the build (build/vite/libraries.ts): the libraries whose code is in it. */
declare module 'virtual:libraries' {
  export interface Library {
    name: string;
    version: string;
    /** SPDX expression. */
    licence: string;
  }
  export const libraries: readonly Library[];
}
