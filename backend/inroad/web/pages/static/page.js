// What every page does with a script; without one each of them works as well.

// `data-key="n"` on a link, button or field: that key goes to it, unless something is being typed.
document.addEventListener('keydown', (event) => {
	if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
	if (event.target.matches('input, textarea, select')) {
		if (event.key === 'Escape') event.target.blur();
		return;
	}
	const target = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
	if (!target) return;
	event.preventDefault();
	if (target.matches('input, textarea, select')) target.focus();
	else target.click();
});

// `<button data-copy="id">`: copies the text of the element with that id.
for (const button of document.querySelectorAll('[data-copy]')) {
	const source = document.getElementById(button.dataset.copy);
	const words = button.textContent;
	button.hidden = false;
	button.addEventListener('click', async () => {
		await navigator.clipboard.writeText(source.value ?? source.textContent);
		button.textContent = 'Copied';
		setTimeout(() => (button.textContent = words), 2000);
	});
}
