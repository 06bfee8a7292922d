// Opens the panel, and keeps no state. With openPanelOnActionClick Chromium would not grant the tab
// (activeTab), so that the page could not be read.
import { api } from './browser.js';

api.action.onClicked.addListener(({ id: tabId }) => {
	// No await before either call: it must be made in the click's own turn.
	if (!api.sidePanel) void api.sidebarAction.open();
	else if (tabId !== undefined) void api.sidePanel.open({ tabId });
});
