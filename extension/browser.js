/** The extension API, whatever the browser calls it; both return promises. */
export const api = globalThis.browser ?? globalThis.chrome;

export const VERSION = () => api.runtime.getManifest().version;

/** Runs a function in a page; null where the browser does not let us. @type {InPage} */
export async function inPage(tabId, func, ...args) {
	try {
		const script = /** @type {any} */ ({ target: { tabId }, func, args });
		return (await api.scripting.executeScript(script))[0];
	} catch {
		return null;
	}
}
