// Stars are kept as soon as they are chosen: one key on the field. Without a script the button
// beside it does the same.

const kept = document.getElementById('kept');

for (const field of document.querySelectorAll('[data-stars]')) {
	const button = field.form.querySelector('button');
	button.hidden = true;
	field.addEventListener('change', async () => {
		const body = new URLSearchParams(new FormData(field.form));
		body.set('at_once', 'yes');
		try {
			const answer = await fetch(field.form.action, { method: 'POST', body });
			if (!answer.headers.get('content-type')?.startsWith('application/json')) throw new Error();
			kept.textContent = (await answer.json()).said;
		} catch {
			button.hidden = false;
			kept.textContent = 'The stars were not kept. Is Inroad running? Try “Set”.';
		}
	});
}

// A way in that is unfolded is there to be filled in.
for (const way of document.querySelectorAll('.ways > details')) {
	way.addEventListener('toggle', () => {
		if (way.open) way.querySelector('input:not([type="hidden"]), textarea')?.focus();
	});
}
