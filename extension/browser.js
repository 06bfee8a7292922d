// @ts-check
/**
 * The browser's extension API under one name; both spellings return promises. Everything that
 * differs between browsers is here, so that a test can put its own in place of it.
 *
 * @typedef {typeof chrome & { sidebarAction: { open(): Promise<void> } }} Api
 */

const given = /** @type {{ browser?: Api, chrome?: Api }} */ (/** @type {unknown} */ (globalThis));

export const api = /** @type {Api} */ (given.browser ?? given.chrome);

/** The version of this extension, as the manifest has it. */
export const VERSION = () => api.runtime.getManifest().version;
