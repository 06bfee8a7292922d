// A form with `data-preview="id"`: what it would give is shown in that element while one types.
for (const form of document.querySelectorAll('form[data-preview]')) {
	const shown = document.getElementById(form.dataset.preview);
	let waiting = 0;
	let asked = 0;
	form.addEventListener('input', () => {
		clearTimeout(waiting);
		waiting = setTimeout(show, 250);
	});
	const show = async () => {
		const mine = ++asked;
		const body = new URLSearchParams(new FormData(form));
		const answer = await fetch(form.dataset.previewAt, { method: 'POST', body }).catch(() => null);
		if (mine !== asked) return; // a newer one is under way
		if (!answer?.ok) {
			shown.dataset.stale = 'yes';
			return;
		}
		const drawn = new DOMParser().parseFromString(await answer.text(), 'text/html');
		if (mine !== asked) return;
		delete shown.dataset.stale;
		shown.replaceChildren(...drawn.body.childNodes);
	};
}

// A form with `data-at-once` is sent when a choice in it changes. Then the choice goes back to what
// the page shows, which stays where somebody does not want to leave it.
for (const form of document.querySelectorAll('form[data-at-once]')) {
	form.addEventListener('change', () => {
		form.requestSubmit();
		form.reset();
	});
}

// A form with `data-guarded`: who leaves with something in it that was not kept is asked first.
// `data-guarded="typed"` came back as it was typed.
for (const form of document.querySelectorAll('form[data-guarded]')) {
	const guard = (event) => event.preventDefault();
	const watch = () => addEventListener('beforeunload', guard);
	if (form.dataset.guarded) watch();
	form.addEventListener('input', watch);
	form.addEventListener('submit', () => removeEventListener('beforeunload', guard));
}
