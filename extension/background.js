// Opens the panel, and keeps no state. The panel is opened from the click itself: with
// openPanelOnActionClick Chromium does not grant the tab (activeTab), so the page could not be read.
import { api } from './browser.js';

api.action.onClicked.addListener((tab) => {
  // No await before either call: both must be made in the click's own turn.
  if (api.sidePanel) void api.sidePanel.open({ tabId: /** @type {number} */ (tab.id) });
  else void api.sidebarAction.open();
});
