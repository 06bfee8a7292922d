"""Whether everybody can use a page, as axe judges it."""

from typing import Any

from playwright.sync_api import Page

from tests.extension import tools


def serious(page: Page) -> list[str]:
    """What axe holds to be serious or critical."""
    source = (tools.node_modules() / "axe-core" / "axe.min.js").read_text()
    page.evaluate(source)  # over the DevTools: no rule of the page is loosened for it
    report: dict[str, Any] = page.evaluate("axe.run(document)")
    return [
        f"{finding['id']}: {node['html']} {node['failureSummary']}"
        for finding in report["violations"]
        if finding["impact"] in ("serious", "critical")
        for node in finding["nodes"]
    ]
