// Dropping a file anywhere on its form, and how far an import is. Without a script the form and
// the page do the same, more slowly.

const form = document.getElementById('drop');
if (form) {
	const files = form.querySelector('input[type="file"]');
	const sending = document.getElementById('sending');
	form.addEventListener('submit', () => (sending.hidden = false));
	form.addEventListener('dragover', (event) => {
		event.preventDefault();
		form.classList.add('over');
	});
	form.addEventListener('dragleave', () => form.classList.remove('over'));
	form.addEventListener('drop', (event) => {
		event.preventDefault();
		form.classList.remove('over');
		if (!event.dataTransfer.files.length) return;
		files.files = event.dataTransfer.files;
		form.requestSubmit();
	});
}

const asking = document.getElementById('progress');
if (asking) {
	const bar = asking.querySelector('progress');
	const count = document.getElementById('count');
	const state = asking.elements.state.value;
	const number = new Intl.NumberFormat('en');
	const look = async () => {
		const answer = await fetch(asking.action, {
			method: 'POST',
			body: new URLSearchParams(new FormData(asking)),
		});
		const now = answer.ok ? await answer.json() : { state: '' };
		if (now.state !== state) {
			location.reload();
			return;
		}
		const { records, rate, bytes, total } = now.progress;
		if (total) {
			bar.max = total;
			bar.value = bytes;
		}
		count.textContent = `${number.format(records)} records, ${number.format(Math.round(rate))} a second`;
		setTimeout(look, 300);
	};
	look();
}
