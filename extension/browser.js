/**
 * The browser's extension API under one name, whatever the browser calls it; both spellings return
 * promises.
 * @typedef {typeof chrome & { sidebarAction: { open(): Promise<void> } }} Api
 */
const given = /** @type {{ browser?: Api, chrome?: Api }} */ (/** @type {unknown} */ (globalThis));

export const api = /** @type {Api} */ (given.browser ?? given.chrome);

/** The version of this extension, as the manifest has it. */
export const VERSION = () => api.runtime.getManifest().version;
